using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaraOchBemastra.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Places : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Enrolments_GroupId",
                table: "Enrolments");

            migrationBuilder.AddColumn<DateOnly>(
                name: "DecideBy",
                table: "Groups",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AnswerBy",
                table: "Enrolments",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "AskedAtUtc",
                table: "Enrolments",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ConsentVersion",
                table: "Enrolments",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "HowHeard",
                table: "Enrolments",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "InformationVersion",
                table: "Enrolments",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Language",
                table: "Enrolments",
                type: "nvarchar(2)",
                maxLength: 2,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Number",
                table: "Enrolments",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "PairId",
                table: "Enrolments",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "State",
                table: "Enrolments",
                type: "int",
                nullable: false,
                defaultValue: 3);

            migrationBuilder.CreateTable(
                name: "EnrolmentContacts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EnrolmentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GroupId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccessNeedsSealed = table.Column<string>(type: "nvarchar(1400)", maxLength: 1400, nullable: true),
                    AddressSealed = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    EmailSealed = table.Column<string>(type: "nvarchar(800)", maxLength: 800, nullable: true),
                    InterpreterSealed = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    LastNameSealed = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    PhoneSealed = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EnrolmentContacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EnrolmentContacts_Enrolments_EnrolmentId",
                        column: x => x.EnrolmentId,
                        principalTable: "Enrolments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "JobLeases",
                columns: table => new
                {
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    UntilUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Holder = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobLeases", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "PlaceLinks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EnrolmentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    CreatedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlaceLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlaceLinks_Enrolments_EnrolmentId",
                        column: x => x.EnrolmentId,
                        principalTable: "Enrolments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlaceRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GroupId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TokenHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    AskedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ConfirmedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ContentSealed = table.Column<string>(type: "nvarchar(max)", maxLength: 12000, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlaceRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlaceRequests_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlaceRules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RegionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TakesRequests = table.Column<bool>(type: "bit", nullable: false),
                    TakesPairs = table.Column<bool>(type: "bit", nullable: false),
                    GivesPlacesAtOnce = table.Column<bool>(type: "bit", nullable: false),
                    OffersByThemselves = table.Column<bool>(type: "bit", nullable: false),
                    SinglesMayPassPairs = table.Column<bool>(type: "bit", nullable: false),
                    DaysToAnswer = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlaceRules", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlaceRules_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlaceSteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EnrolmentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GroupId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    Through = table.Column<int>(type: "int", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlaceSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlaceSteps_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlaceSteps_Enrolments_EnrolmentId",
                        column: x => x.EnrolmentId,
                        principalTable: "Enrolments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlaceTexts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RulesId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Edition = table.Column<int>(type: "int", nullable: false),
                    Sv = table.Column<string>(type: "nvarchar(1200)", maxLength: 1200, nullable: false),
                    Nn = table.Column<string>(type: "nvarchar(1200)", maxLength: 1200, nullable: false),
                    Nb = table.Column<string>(type: "nvarchar(1200)", maxLength: 1200, nullable: false),
                    En = table.Column<string>(type: "nvarchar(1200)", maxLength: 1200, nullable: false),
                    WrittenAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    WrittenBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlaceTexts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlaceTexts_Accounts_WrittenBy",
                        column: x => x.WrittenBy,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlaceTexts_PlaceRules_RulesId",
                        column: x => x.RulesId,
                        principalTable: "PlaceRules",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_Enrolments_GroupId_State",
                table: "Enrolments",
                columns: new[] { "GroupId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Enrolments_State_AnswerBy",
                table: "Enrolments",
                columns: new[] { "State", "AnswerBy" });

            migrationBuilder.CreateIndex(
                name: "IX_EnrolmentContacts_EnrolmentId",
                table: "EnrolmentContacts",
                column: "EnrolmentId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlaceLinks_EnrolmentId",
                table: "PlaceLinks",
                column: "EnrolmentId");

            migrationBuilder.CreateIndex(
                name: "IX_PlaceLinks_Hash",
                table: "PlaceLinks",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlaceRequests_AskedAtUtc",
                table: "PlaceRequests",
                column: "AskedAtUtc");

            migrationBuilder.CreateIndex(
                name: "IX_PlaceRequests_GroupId",
                table: "PlaceRequests",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_PlaceRequests_TokenHash",
                table: "PlaceRequests",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlaceRules_RegionId",
                table: "PlaceRules",
                column: "RegionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlaceSteps_AccountId",
                table: "PlaceSteps",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_PlaceSteps_EnrolmentId_Number",
                table: "PlaceSteps",
                columns: new[] { "EnrolmentId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlaceTexts_RulesId_Kind_Edition",
                table: "PlaceTexts",
                columns: new[] { "RulesId", "Kind", "Edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlaceTexts_WrittenBy",
                table: "PlaceTexts",
                column: "WrittenBy");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "EnrolmentContacts");

            migrationBuilder.DropTable(
                name: "JobLeases");

            migrationBuilder.DropTable(
                name: "PlaceLinks");

            migrationBuilder.DropTable(
                name: "PlaceRequests");

            migrationBuilder.DropTable(
                name: "PlaceSteps");

            migrationBuilder.DropTable(
                name: "PlaceTexts");

            migrationBuilder.DropTable(
                name: "PlaceRules");

            migrationBuilder.DropIndex(
                name: "IX_Enrolments_GroupId_State",
                table: "Enrolments");

            migrationBuilder.DropIndex(
                name: "IX_Enrolments_State_AnswerBy",
                table: "Enrolments");

            migrationBuilder.DropColumn(
                name: "DecideBy",
                table: "Groups");

            migrationBuilder.DropColumn(
                name: "AnswerBy",
                table: "Enrolments");

            migrationBuilder.DropColumn(
                name: "AskedAtUtc",
                table: "Enrolments");

            migrationBuilder.DropColumn(
                name: "ConsentVersion",
                table: "Enrolments");

            migrationBuilder.DropColumn(
                name: "HowHeard",
                table: "Enrolments");

            migrationBuilder.DropColumn(
                name: "InformationVersion",
                table: "Enrolments");

            migrationBuilder.DropColumn(
                name: "Language",
                table: "Enrolments");

            migrationBuilder.DropColumn(
                name: "Number",
                table: "Enrolments");

            migrationBuilder.DropColumn(
                name: "PairId",
                table: "Enrolments");

            migrationBuilder.DropColumn(
                name: "State",
                table: "Enrolments");

            migrationBuilder.CreateIndex(
                name: "IX_Enrolments_GroupId",
                table: "Enrolments",
                column: "GroupId");
        }
    }
}
