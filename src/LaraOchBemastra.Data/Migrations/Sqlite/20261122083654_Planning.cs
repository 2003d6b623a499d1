using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaraOchBemastra.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Planning : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AgreementTexts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    TextSv = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    TextNn = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    TextNb = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    TextEn = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    MadeAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreementTexts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgreementTexts_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Interests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    ConditionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EmailKey = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    AskedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MailedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ConfirmedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LinkHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    EmailSealed = table.Column<string>(type: "TEXT", maxLength: 700, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Interests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Interests_Conditions_ConditionId",
                        column: x => x.ConditionId,
                        principalTable: "Conditions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Interests_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Interests_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LeaderInterests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 161, nullable: false),
                    FirstName = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    LastName = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    EmailKey = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ConditionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Experience = table.Column<int>(type: "INTEGER", nullable: true),
                    NominatedBy = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    AskedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    LeaderId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LinkHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    EmailSealed = table.Column<string>(type: "TEXT", maxLength: 700, nullable: true),
                    PhoneSealed = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    WordsSealed = table.Column<string>(type: "TEXT", maxLength: 2500, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeaderInterests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LeaderInterests_Conditions_ConditionId",
                        column: x => x.ConditionId,
                        principalTable: "Conditions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LeaderInterests_Leaders_LeaderId",
                        column: x => x.LeaderId,
                        principalTable: "Leaders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LeaderInterests_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LeaderInterests_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LeaderInterests_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanningSettings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TakesInterest = table.Column<bool>(type: "INTEGER", nullable: false),
                    InterestMonths = table.Column<int>(type: "INTEGER", nullable: false),
                    HasWorkingGroups = table.Column<bool>(type: "INTEGER", nullable: false),
                    TakesLeaderInterest = table.Column<bool>(type: "INTEGER", nullable: false),
                    Agreement = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanningSettings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlanningSettings_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "WorkingGroups",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    ConditionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SearchKey = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkingGroups", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WorkingGroups_Conditions_ConditionId",
                        column: x => x.ConditionId,
                        principalTable: "Conditions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_WorkingGroups_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_WorkingGroups_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_WorkingGroups_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_WorkingGroups_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AgreementAcceptances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    LeaderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgreementTextId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    AcceptedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreementAcceptances", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgreementAcceptances_AgreementTexts_AgreementTextId",
                        column: x => x.AgreementTextId,
                        principalTable: "AgreementTexts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AgreementAcceptances_Leaders_LeaderId",
                        column: x => x.LeaderId,
                        principalTable: "Leaders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Needs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    ConditionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    People = table.Column<int>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    RegisteredBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegisteredOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    DropReason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    WorkingGroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Needs", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Needs_Accounts_RegisteredBy",
                        column: x => x.RegisteredBy,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Needs_Conditions_ConditionId",
                        column: x => x.ConditionId,
                        principalTable: "Conditions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Needs_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Needs_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Needs_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Needs_WorkingGroups_WorkingGroupId",
                        column: x => x.WorkingGroupId,
                        principalTable: "WorkingGroups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanningMeetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    WorkingGroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Start = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    End = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    TimeZone = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    FilmLink = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    HandedOverBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    HandedOverAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ApprovedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ApprovedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SentBackReason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanningMeetings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlanningMeetings_Accounts_ApprovedBy",
                        column: x => x.ApprovedBy,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanningMeetings_Accounts_HandedOverBy",
                        column: x => x.HandedOverBy,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanningMeetings_WorkingGroups_WorkingGroupId",
                        column: x => x.WorkingGroupId,
                        principalTable: "WorkingGroups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "WorkingGroupMembers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    WorkingGroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    ComesAs = table.Column<int>(type: "INTEGER", nullable: false),
                    LeaderId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LeadsMeetings = table.Column<bool>(type: "INTEGER", nullable: false),
                    WritesMinutes = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsMedicallyResponsible = table.Column<bool>(type: "INTEGER", nullable: false),
                    LeftOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkingGroupMembers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WorkingGroupMembers_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_WorkingGroupMembers_Leaders_LeaderId",
                        column: x => x.LeaderId,
                        principalTable: "Leaders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_WorkingGroupMembers_WorkingGroups_WorkingGroupId",
                        column: x => x.WorkingGroupId,
                        principalTable: "WorkingGroups",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "MeetingLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Element = table.Column<int>(type: "INTEGER", nullable: true),
                    Origin = table.Column<int>(type: "INTEGER", nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetingLines_PlanningMeetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "PlanningMeetings",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "MeetingWriters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingWriters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetingWriters_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MeetingWriters_PlanningMeetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "PlanningMeetings",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "MeetingPresences",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingPresences", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetingPresences_PlanningMeetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "PlanningMeetings",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_MeetingPresences_WorkingGroupMembers_MemberId",
                        column: x => x.MemberId,
                        principalTable: "WorkingGroupMembers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MeetingTasks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingTasks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetingTasks_PlanningMeetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "PlanningMeetings",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_MeetingTasks_WorkingGroupMembers_MemberId",
                        column: x => x.MemberId,
                        principalTable: "WorkingGroupMembers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AgreementAcceptances_AgreementTextId",
                table: "AgreementAcceptances",
                column: "AgreementTextId");

            migrationBuilder.CreateIndex(
                name: "IX_AgreementAcceptances_LeaderId_AgreementTextId",
                table: "AgreementAcceptances",
                columns: new[] { "LeaderId", "AgreementTextId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AgreementTexts_RegionId_Number",
                table: "AgreementTexts",
                columns: new[] { "RegionId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Interests_ConditionId",
                table: "Interests",
                column: "ConditionId");

            migrationBuilder.CreateIndex(
                name: "IX_Interests_EmailKey_ConditionId_OrganisationId_Place",
                table: "Interests",
                columns: new[] { "EmailKey", "ConditionId", "OrganisationId", "Place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Interests_LinkHash",
                table: "Interests",
                column: "LinkHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Interests_OrganisationId",
                table: "Interests",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Interests_RegionId",
                table: "Interests",
                column: "RegionId");

            migrationBuilder.CreateIndex(
                name: "IX_LeaderInterests_ConditionId",
                table: "LeaderInterests",
                column: "ConditionId");

            migrationBuilder.CreateIndex(
                name: "IX_LeaderInterests_EmailKey_AskedAtUtc",
                table: "LeaderInterests",
                columns: new[] { "EmailKey", "AskedAtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_LeaderInterests_LeaderId",
                table: "LeaderInterests",
                column: "LeaderId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LeaderInterests_LinkHash",
                table: "LeaderInterests",
                column: "LinkHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LeaderInterests_OrganisationId",
                table: "LeaderInterests",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_LeaderInterests_RegionId",
                table: "LeaderInterests",
                column: "RegionId");

            migrationBuilder.CreateIndex(
                name: "IX_LeaderInterests_UnitId",
                table: "LeaderInterests",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingLines_MeetingId",
                table: "MeetingLines",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingPresences_MeetingId_MemberId",
                table: "MeetingPresences",
                columns: new[] { "MeetingId", "MemberId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MeetingPresences_MemberId",
                table: "MeetingPresences",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingTasks_MeetingId",
                table: "MeetingTasks",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingTasks_MemberId_DoneOn",
                table: "MeetingTasks",
                columns: new[] { "MemberId", "DoneOn" });

            migrationBuilder.CreateIndex(
                name: "IX_MeetingWriters_AccountId",
                table: "MeetingWriters",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingWriters_MeetingId_AccountId",
                table: "MeetingWriters",
                columns: new[] { "MeetingId", "AccountId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Needs_ConditionId",
                table: "Needs",
                column: "ConditionId");

            migrationBuilder.CreateIndex(
                name: "IX_Needs_GroupId",
                table: "Needs",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_Needs_OrganisationId",
                table: "Needs",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Needs_RegionId_State_ConditionId",
                table: "Needs",
                columns: new[] { "RegionId", "State", "ConditionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Needs_RegisteredBy",
                table: "Needs",
                column: "RegisteredBy");

            migrationBuilder.CreateIndex(
                name: "IX_Needs_WorkingGroupId",
                table: "Needs",
                column: "WorkingGroupId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanningMeetings_ApprovedBy",
                table: "PlanningMeetings",
                column: "ApprovedBy");

            migrationBuilder.CreateIndex(
                name: "IX_PlanningMeetings_HandedOverBy",
                table: "PlanningMeetings",
                column: "HandedOverBy");

            migrationBuilder.CreateIndex(
                name: "IX_PlanningMeetings_WorkingGroupId",
                table: "PlanningMeetings",
                column: "WorkingGroupId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanningSettings_RegionId",
                table: "PlanningSettings",
                column: "RegionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WorkingGroupMembers_AccountId",
                table: "WorkingGroupMembers",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_WorkingGroupMembers_LeaderId",
                table: "WorkingGroupMembers",
                column: "LeaderId");

            migrationBuilder.CreateIndex(
                name: "IX_WorkingGroupMembers_WorkingGroupId",
                table: "WorkingGroupMembers",
                column: "WorkingGroupId");

            migrationBuilder.CreateIndex(
                name: "IX_WorkingGroups_ConditionId",
                table: "WorkingGroups",
                column: "ConditionId");

            migrationBuilder.CreateIndex(
                name: "IX_WorkingGroups_GroupId",
                table: "WorkingGroups",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_WorkingGroups_OrganisationId",
                table: "WorkingGroups",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_WorkingGroups_RegionId",
                table: "WorkingGroups",
                column: "RegionId");

            migrationBuilder.CreateIndex(
                name: "IX_WorkingGroups_UnitId",
                table: "WorkingGroups",
                column: "UnitId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AgreementAcceptances");

            migrationBuilder.DropTable(
                name: "Interests");

            migrationBuilder.DropTable(
                name: "LeaderInterests");

            migrationBuilder.DropTable(
                name: "MeetingLines");

            migrationBuilder.DropTable(
                name: "MeetingPresences");

            migrationBuilder.DropTable(
                name: "MeetingTasks");

            migrationBuilder.DropTable(
                name: "MeetingWriters");

            migrationBuilder.DropTable(
                name: "Needs");

            migrationBuilder.DropTable(
                name: "PlanningSettings");

            migrationBuilder.DropTable(
                name: "AgreementTexts");

            migrationBuilder.DropTable(
                name: "WorkingGroupMembers");

            migrationBuilder.DropTable(
                name: "PlanningMeetings");

            migrationBuilder.DropTable(
                name: "WorkingGroups");
        }
    }
}
