using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaraOchBemastra.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class TwoSignatures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ClaimDays_LeaderId_SessionId",
                table: "ClaimDays");

            migrationBuilder.DropColumn(
                name: "LogVersion",
                table: "ClaimDays");

            migrationBuilder.AddColumn<string>(
                name: "Learned",
                table: "SessionLogs",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "RemindedOn",
                table: "SessionLogs",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SentBackBy",
                table: "SessionLogs",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SentBackWord",
                table: "SessionLogs",
                type: "TEXT",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "ToChange",
                table: "SessionLogs",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AlterColumn<Guid>(
                name: "SessionId",
                table: "ClaimDays",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AlterColumn<Guid>(
                name: "LogId",
                table: "ClaimDays",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AddColumn<Guid>(
                name: "ActivityId",
                table: "ClaimDays",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "LogEdition",
                table: "ClaimDays",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.CreateTable(
                name: "Activities",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Start = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    End = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    OnSite = table.Column<bool>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    EnteredBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    EnteredAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Activities", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Activities_Accounts_EnteredBy",
                        column: x => x.EnteredBy,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Activities_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Activities_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Activities_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Activities_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LogEditions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionLogId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Outcome = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Notes = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Learned = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ToChange = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SignedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReplacedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReplacedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    PresenceList = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    CameList = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LogEditions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LogEditions_SessionLogs_SessionLogId",
                        column: x => x.SessionLogId,
                        principalTable: "SessionLogs",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "LogSettings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DaysToSign = table.Column<int>(type: "INTEGER", nullable: false),
                    LateCancellationCounts = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LogSettings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LogSettings_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LogSignatures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionLogId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LeaderId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LogSignatures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LogSignatures_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LogSignatures_Leaders_LeaderId",
                        column: x => x.LeaderId,
                        principalTable: "Leaders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LogSignatures_SessionLogs_SessionLogId",
                        column: x => x.SessionLogId,
                        principalTable: "SessionLogs",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ActivityLeaders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActivityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LeaderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConfirmedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConfirmedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivityLeaders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ActivityLeaders_Accounts_ConfirmedBy",
                        column: x => x.ConfirmedBy,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActivityLeaders_Activities_ActivityId",
                        column: x => x.ActivityId,
                        principalTable: "Activities",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ActivityLeaders_Leaders_LeaderId",
                        column: x => x.LeaderId,
                        principalTable: "Leaders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ClaimDays_ActivityId",
                table: "ClaimDays",
                column: "ActivityId");

            migrationBuilder.CreateIndex(
                name: "IX_ClaimDays_LeaderId_ActivityId",
                table: "ClaimDays",
                columns: new[] { "LeaderId", "ActivityId" },
                unique: true,
                filter: "\"Live\" = 1 AND \"ActivityId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ClaimDays_LeaderId_SessionId",
                table: "ClaimDays",
                columns: new[] { "LeaderId", "SessionId" },
                unique: true,
                filter: "\"Live\" = 1 AND \"SessionId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_EnteredBy",
                table: "Activities",
                column: "EnteredBy");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_GroupId",
                table: "Activities",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_OrganisationId",
                table: "Activities",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_RegionId",
                table: "Activities",
                column: "RegionId");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_UnitId_Date",
                table: "Activities",
                columns: new[] { "UnitId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_ActivityLeaders_ActivityId_LeaderId",
                table: "ActivityLeaders",
                columns: new[] { "ActivityId", "LeaderId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ActivityLeaders_ConfirmedBy",
                table: "ActivityLeaders",
                column: "ConfirmedBy");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityLeaders_LeaderId",
                table: "ActivityLeaders",
                column: "LeaderId");

            migrationBuilder.CreateIndex(
                name: "IX_LogEditions_SessionLogId_Number",
                table: "LogEditions",
                columns: new[] { "SessionLogId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LogSettings_RegionId",
                table: "LogSettings",
                column: "RegionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LogSignatures_AccountId",
                table: "LogSignatures",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_LogSignatures_LeaderId",
                table: "LogSignatures",
                column: "LeaderId");

            migrationBuilder.CreateIndex(
                name: "IX_LogSignatures_SessionLogId_Edition_AccountId",
                table: "LogSignatures",
                columns: new[] { "SessionLogId", "Edition", "AccountId" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_ClaimDays_Activities_ActivityId",
                table: "ClaimDays",
                column: "ActivityId",
                principalTable: "Activities",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ClaimDays_Activities_ActivityId",
                table: "ClaimDays");

            migrationBuilder.DropTable(
                name: "ActivityLeaders");

            migrationBuilder.DropTable(
                name: "LogEditions");

            migrationBuilder.DropTable(
                name: "LogSettings");

            migrationBuilder.DropTable(
                name: "LogSignatures");

            migrationBuilder.DropTable(
                name: "Activities");

            migrationBuilder.DropIndex(
                name: "IX_ClaimDays_ActivityId",
                table: "ClaimDays");

            migrationBuilder.DropIndex(
                name: "IX_ClaimDays_LeaderId_ActivityId",
                table: "ClaimDays");

            migrationBuilder.DropIndex(
                name: "IX_ClaimDays_LeaderId_SessionId",
                table: "ClaimDays");

            migrationBuilder.DropColumn(
                name: "Learned",
                table: "SessionLogs");

            migrationBuilder.DropColumn(
                name: "RemindedOn",
                table: "SessionLogs");

            migrationBuilder.DropColumn(
                name: "SentBackBy",
                table: "SessionLogs");

            migrationBuilder.DropColumn(
                name: "SentBackWord",
                table: "SessionLogs");

            migrationBuilder.DropColumn(
                name: "ToChange",
                table: "SessionLogs");

            migrationBuilder.DropColumn(
                name: "ActivityId",
                table: "ClaimDays");

            migrationBuilder.DropColumn(
                name: "LogEdition",
                table: "ClaimDays");

            migrationBuilder.AlterColumn<Guid>(
                name: "SessionId",
                table: "ClaimDays",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "LogId",
                table: "ClaimDays",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "LogVersion",
                table: "ClaimDays",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.CreateIndex(
                name: "IX_ClaimDays_LeaderId_SessionId",
                table: "ClaimDays",
                columns: new[] { "LeaderId", "SessionId" },
                unique: true,
                filter: "\"Live\" = 1");
        }
    }
}
