using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaraOchBemastra.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ClaimRows : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_HonorariumRates_RegionId_Kind_ValidFrom",
                table: "HonorariumRates");

            migrationBuilder.AddColumn<bool>(
                name: "Assumed",
                table: "HonorariumRates",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "Provisional",
                table: "HonorariumRates",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Work",
                table: "HonorariumRates",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<DateTime>(
                name: "ConfirmedAt",
                table: "DayRules",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ConfirmedBy",
                table: "DayRules",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Note",
                table: "DayRules",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "ProposedAt",
                table: "DayRules",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ProposedBy",
                table: "DayRules",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Basis",
                table: "ClaimLines",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "LimitRateId",
                table: "ClaimLines",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "MinorBeforeDecision",
                table: "ClaimLines",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "PartOfLineId",
                table: "ClaimLines",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Provisional",
                table: "ClaimLines",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "StatedMinor",
                table: "ClaimLines",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "StatedQuantity",
                table: "ClaimLines",
                type: "TEXT",
                precision: 18,
                scale: 4,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "YearlyIncomeMinor",
                table: "ClaimLines",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Work",
                table: "ClaimDays",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.CreateTable(
                name: "ClaimSettings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Assumed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ProposedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ProposedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ConfirmedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClaimSettings", x => x.Id);
                    table.CheckConstraint("CK_ClaimSettings_TwoPeople", "\"ConfirmedBy\" <> \"ProposedBy\"");
                    table.ForeignKey(
                        name: "FK_ClaimSettings_Accounts_ConfirmedBy",
                        column: x => x.ConfirmedBy,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ClaimSettings_Accounts_ProposedBy",
                        column: x => x.ProposedBy,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ClaimSettings_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_HonorariumRates_RegionId_Kind_Work_ValidFrom_Provisional",
                table: "HonorariumRates",
                columns: new[] { "RegionId", "Kind", "Work", "ValidFrom", "Provisional" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DayRules_ConfirmedBy",
                table: "DayRules",
                column: "ConfirmedBy");

            migrationBuilder.CreateIndex(
                name: "IX_DayRules_ProposedBy",
                table: "DayRules",
                column: "ProposedBy");

            migrationBuilder.AddCheckConstraint(
                name: "CK_DayRules_TwoPeople",
                table: "DayRules",
                sql: "\"ConfirmedBy\" <> \"ProposedBy\"");

            migrationBuilder.CreateIndex(
                name: "IX_ClaimLines_LimitRateId",
                table: "ClaimLines",
                column: "LimitRateId");

            migrationBuilder.CreateIndex(
                name: "IX_ClaimSettings_ConfirmedBy",
                table: "ClaimSettings",
                column: "ConfirmedBy");

            migrationBuilder.CreateIndex(
                name: "IX_ClaimSettings_ProposedBy",
                table: "ClaimSettings",
                column: "ProposedBy");

            migrationBuilder.CreateIndex(
                name: "IX_ClaimSettings_RegionId_Kind_ValidFrom",
                table: "ClaimSettings",
                columns: new[] { "RegionId", "Kind", "ValidFrom" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_ClaimLines_HonorariumRates_LimitRateId",
                table: "ClaimLines",
                column: "LimitRateId",
                principalTable: "HonorariumRates",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_DayRules_Accounts_ConfirmedBy",
                table: "DayRules",
                column: "ConfirmedBy",
                principalTable: "Accounts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_DayRules_Accounts_ProposedBy",
                table: "DayRules",
                column: "ProposedBy",
                principalTable: "Accounts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ClaimLines_HonorariumRates_LimitRateId",
                table: "ClaimLines");

            migrationBuilder.DropForeignKey(
                name: "FK_DayRules_Accounts_ConfirmedBy",
                table: "DayRules");

            migrationBuilder.DropForeignKey(
                name: "FK_DayRules_Accounts_ProposedBy",
                table: "DayRules");

            migrationBuilder.DropTable(
                name: "ClaimSettings");

            migrationBuilder.DropIndex(
                name: "IX_HonorariumRates_RegionId_Kind_Work_ValidFrom_Provisional",
                table: "HonorariumRates");

            migrationBuilder.DropIndex(
                name: "IX_DayRules_ConfirmedBy",
                table: "DayRules");

            migrationBuilder.DropIndex(
                name: "IX_DayRules_ProposedBy",
                table: "DayRules");

            migrationBuilder.DropCheckConstraint(
                name: "CK_DayRules_TwoPeople",
                table: "DayRules");

            migrationBuilder.DropIndex(
                name: "IX_ClaimLines_LimitRateId",
                table: "ClaimLines");

            migrationBuilder.DropColumn(
                name: "Assumed",
                table: "HonorariumRates");

            migrationBuilder.DropColumn(
                name: "Provisional",
                table: "HonorariumRates");

            migrationBuilder.DropColumn(
                name: "Work",
                table: "HonorariumRates");

            migrationBuilder.DropColumn(
                name: "ConfirmedAt",
                table: "DayRules");

            migrationBuilder.DropColumn(
                name: "ConfirmedBy",
                table: "DayRules");

            migrationBuilder.DropColumn(
                name: "Note",
                table: "DayRules");

            migrationBuilder.DropColumn(
                name: "ProposedAt",
                table: "DayRules");

            migrationBuilder.DropColumn(
                name: "ProposedBy",
                table: "DayRules");

            migrationBuilder.DropColumn(
                name: "Basis",
                table: "ClaimLines");

            migrationBuilder.DropColumn(
                name: "LimitRateId",
                table: "ClaimLines");

            migrationBuilder.DropColumn(
                name: "MinorBeforeDecision",
                table: "ClaimLines");

            migrationBuilder.DropColumn(
                name: "PartOfLineId",
                table: "ClaimLines");

            migrationBuilder.DropColumn(
                name: "Provisional",
                table: "ClaimLines");

            migrationBuilder.DropColumn(
                name: "StatedMinor",
                table: "ClaimLines");

            migrationBuilder.DropColumn(
                name: "StatedQuantity",
                table: "ClaimLines");

            migrationBuilder.DropColumn(
                name: "YearlyIncomeMinor",
                table: "ClaimLines");

            migrationBuilder.DropColumn(
                name: "Work",
                table: "ClaimDays");

            migrationBuilder.CreateIndex(
                name: "IX_HonorariumRates_RegionId_Kind_ValidFrom",
                table: "HonorariumRates",
                columns: new[] { "RegionId", "Kind", "ValidFrom" },
                unique: true);
        }
    }
}
