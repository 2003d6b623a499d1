using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaraOchBemastra.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class GuestsAndReminders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_GuestVisits_SessionId",
                table: "GuestVisits");

            migrationBuilder.AddColumn<int>(
                name: "Answer",
                table: "GuestVisits",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "AnsweredAtUtc",
                table: "GuestVisits",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "AskedAtUtc",
                table: "GuestVisits",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "AskedBy",
                table: "GuestVisits",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ExpertId",
                table: "GuestVisits",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LinkHash",
                table: "GuestVisits",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Said",
                table: "GuestVisits",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "GuestExperts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Workplace = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Fields = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    RetiredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SearchKey = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GuestExperts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GuestExperts_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReminderRules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionDays = table.Column<int>(type: "INTEGER", nullable: true),
                    AnswerDays = table.Column<int>(type: "INTEGER", nullable: true),
                    LogDays = table.Column<int>(type: "INTEGER", nullable: true),
                    YearEnd = table.Column<bool>(type: "INTEGER", nullable: false),
                    ChecklistDays = table.Column<int>(type: "INTEGER", nullable: true),
                    ClaimDays = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReminderRules", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReminderRules_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Reminders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    ThingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReceiverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Occasion = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    SentAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reminders", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_GuestVisits_ExpertId",
                table: "GuestVisits",
                column: "ExpertId");

            migrationBuilder.CreateIndex(
                name: "IX_GuestVisits_LinkHash",
                table: "GuestVisits",
                column: "LinkHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GuestVisits_SessionId_ExpertId",
                table: "GuestVisits",
                columns: new[] { "SessionId", "ExpertId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GuestExperts_RegionId_RetiredOn",
                table: "GuestExperts",
                columns: new[] { "RegionId", "RetiredOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ReminderRules_RegionId",
                table: "ReminderRules",
                column: "RegionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_ThingId_ReceiverId_Kind_Occasion",
                table: "Reminders",
                columns: new[] { "ThingId", "ReceiverId", "Kind", "Occasion" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_GuestVisits_GuestExperts_ExpertId",
                table: "GuestVisits",
                column: "ExpertId",
                principalTable: "GuestExperts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_GuestVisits_GuestExperts_ExpertId",
                table: "GuestVisits");

            migrationBuilder.DropTable(
                name: "GuestExperts");

            migrationBuilder.DropTable(
                name: "ReminderRules");

            migrationBuilder.DropTable(
                name: "Reminders");

            migrationBuilder.DropIndex(
                name: "IX_GuestVisits_ExpertId",
                table: "GuestVisits");

            migrationBuilder.DropIndex(
                name: "IX_GuestVisits_LinkHash",
                table: "GuestVisits");

            migrationBuilder.DropIndex(
                name: "IX_GuestVisits_SessionId_ExpertId",
                table: "GuestVisits");

            migrationBuilder.DropColumn(
                name: "Answer",
                table: "GuestVisits");

            migrationBuilder.DropColumn(
                name: "AnsweredAtUtc",
                table: "GuestVisits");

            migrationBuilder.DropColumn(
                name: "AskedAtUtc",
                table: "GuestVisits");

            migrationBuilder.DropColumn(
                name: "AskedBy",
                table: "GuestVisits");

            migrationBuilder.DropColumn(
                name: "ExpertId",
                table: "GuestVisits");

            migrationBuilder.DropColumn(
                name: "LinkHash",
                table: "GuestVisits");

            migrationBuilder.DropColumn(
                name: "Said",
                table: "GuestVisits");

            migrationBuilder.CreateIndex(
                name: "IX_GuestVisits_SessionId",
                table: "GuestVisits",
                column: "SessionId");
        }
    }
}
