using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaraOchBemastra.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MailKinds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "GivenUpAtUtc",
                table: "Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "GroupId",
                table: "Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Kind",
                table: "Outbox",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Lease",
                table: "Outbox",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<DateTime>(
                name: "LeasedUntilUtc",
                table: "Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "RegionId",
                table: "Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "StopLink",
                table: "Outbox",
                type: "TEXT",
                maxLength: 800,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "MailStops",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AddressKey = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    StoppedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MailStops", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MailStops_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MailTexts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Body = table.Column<string>(type: "TEXT", maxLength: 2500, nullable: false),
                    WrittenBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    WrittenAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MailTexts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MailTexts_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_GroupId_CreatedAtUtc",
                table: "Outbox",
                columns: new[] { "GroupId", "CreatedAtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_MailStops_RegionId_AddressKey",
                table: "MailStops",
                columns: new[] { "RegionId", "AddressKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MailTexts_RegionId_Kind_Language_Number",
                table: "MailTexts",
                columns: new[] { "RegionId", "Kind", "Language", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "MailStops");

            migrationBuilder.DropTable(
                name: "MailTexts");

            migrationBuilder.DropIndex(
                name: "IX_Outbox_GroupId_CreatedAtUtc",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "GivenUpAtUtc",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "GroupId",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "Lease",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "LeasedUntilUtc",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "RegionId",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "StopLink",
                table: "Outbox");
        }
    }
}
