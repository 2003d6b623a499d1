using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaraOchBemastra.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Payees : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_TaxRules_RegionId_ValidFrom",
                table: "TaxRules");

            migrationBuilder.DropIndex(
                name: "IX_ContributionRules_RegionId_ValidFrom",
                table: "ContributionRules");

            migrationBuilder.DropColumn(
                name: "AssumesYearOverThreshold",
                table: "TaxRules");

            migrationBuilder.AddColumn<int>(
                name: "Zone",
                table: "Units",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "ConfirmedAt",
                table: "TaxRules",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ConfirmedBy",
                table: "TaxRules",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Kind",
                table: "TaxRules",
                type: "int",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<DateTime>(
                name: "ProposedAt",
                table: "TaxRules",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ProposedBy",
                table: "TaxRules",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "ByHand",
                table: "PayoutRuns",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "BirthYear",
                table: "PayoutRunPayments",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "TaxPercent",
                table: "PayoutRunPayments",
                type: "decimal(18,4)",
                precision: 18,
                scale: 4,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "TaxStatus",
                table: "PayoutRunPayments",
                type: "int",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AlterColumn<string>(
                name: "Address",
                table: "PayeeDetails",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "nvarchar(200)",
                oldMaxLength: 200);

            migrationBuilder.AddColumn<int>(
                name: "AccountKind",
                table: "PayeeDetails",
                type: "int",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<string>(
                name: "AccountSealed",
                table: "PayeeDetails",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AddressSealed",
                table: "PayeeDetails",
                type: "nvarchar(900)",
                maxLength: 900,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "AlsoEmployed",
                table: "PayeeDetails",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsProtected",
                table: "PayeeDetails",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "TaxFreeAmount_Minor",
                table: "PayeeDetails",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<DateOnly>(
                name: "TaxFrom",
                table: "PayeeDetails",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TaxNoteSealed",
                table: "PayeeDetails",
                type: "nvarchar(900)",
                maxLength: 900,
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "TaxPercent",
                table: "PayeeDetails",
                type: "decimal(18,4)",
                precision: 18,
                scale: 4,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "TaxStatus",
                table: "PayeeDetails",
                type: "int",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AlterColumn<int>(
                name: "ReducedFromAge",
                table: "ContributionRules",
                type: "int",
                nullable: true,
                oldClrType: typeof(int),
                oldType: "int");

            migrationBuilder.AlterColumn<int>(
                name: "NoneBornUntil",
                table: "ContributionRules",
                type: "int",
                nullable: true,
                oldClrType: typeof(int),
                oldType: "int");

            migrationBuilder.AddColumn<DateTime>(
                name: "ConfirmedAt",
                table: "ContributionRules",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ConfirmedBy",
                table: "ContributionRules",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OtherFees",
                table: "ContributionRules",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "ProposedAt",
                table: "ContributionRules",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ProposedBy",
                table: "ContributionRules",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "YouthFromAge",
                table: "ContributionRules",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "YouthMonthlyCeiling_Minor",
                table: "ContributionRules",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "YouthUntilAge",
                table: "ContributionRules",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Zone",
                table: "ContributionRules",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "PayDayRules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RegionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    PayDay = table.Column<int>(type: "int", nullable: false),
                    CutOffDay = table.Column<int>(type: "int", nullable: false),
                    Assumed = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    EnteredBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PayDayRules", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PayDayRules_Accounts_EnteredBy",
                        column: x => x.EnteredBy,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PayDayRules_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_TaxRules_ConfirmedBy",
                table: "TaxRules",
                column: "ConfirmedBy");

            migrationBuilder.CreateIndex(
                name: "IX_TaxRules_ProposedBy",
                table: "TaxRules",
                column: "ProposedBy");

            migrationBuilder.CreateIndex(
                name: "IX_TaxRules_RegionId_Kind_ValidFrom",
                table: "TaxRules",
                columns: new[] { "RegionId", "Kind", "ValidFrom" },
                unique: true);

            migrationBuilder.AddCheckConstraint(
                name: "CK_TaxRules_TwoPeople",
                table: "TaxRules",
                sql: "\"ConfirmedBy\" <> \"ProposedBy\"");

            migrationBuilder.CreateIndex(
                name: "IX_ContributionRules_ConfirmedBy",
                table: "ContributionRules",
                column: "ConfirmedBy");

            migrationBuilder.CreateIndex(
                name: "IX_ContributionRules_ProposedBy",
                table: "ContributionRules",
                column: "ProposedBy");

            migrationBuilder.CreateIndex(
                name: "IX_ContributionRules_RegionId_Zone_ValidFrom",
                table: "ContributionRules",
                columns: new[] { "RegionId", "Zone", "ValidFrom" },
                unique: true);

            migrationBuilder.AddCheckConstraint(
                name: "CK_ContributionRules_TwoPeople",
                table: "ContributionRules",
                sql: "\"ConfirmedBy\" <> \"ProposedBy\"");

            migrationBuilder.CreateIndex(
                name: "IX_PayDayRules_EnteredBy",
                table: "PayDayRules",
                column: "EnteredBy");

            migrationBuilder.CreateIndex(
                name: "IX_PayDayRules_RegionId_ValidFrom",
                table: "PayDayRules",
                columns: new[] { "RegionId", "ValidFrom" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_ContributionRules_Accounts_ConfirmedBy",
                table: "ContributionRules",
                column: "ConfirmedBy",
                principalTable: "Accounts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ContributionRules_Accounts_ProposedBy",
                table: "ContributionRules",
                column: "ProposedBy",
                principalTable: "Accounts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_TaxRules_Accounts_ConfirmedBy",
                table: "TaxRules",
                column: "ConfirmedBy",
                principalTable: "Accounts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_TaxRules_Accounts_ProposedBy",
                table: "TaxRules",
                column: "ProposedBy",
                principalTable: "Accounts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ContributionRules_Accounts_ConfirmedBy",
                table: "ContributionRules");

            migrationBuilder.DropForeignKey(
                name: "FK_ContributionRules_Accounts_ProposedBy",
                table: "ContributionRules");

            migrationBuilder.DropForeignKey(
                name: "FK_TaxRules_Accounts_ConfirmedBy",
                table: "TaxRules");

            migrationBuilder.DropForeignKey(
                name: "FK_TaxRules_Accounts_ProposedBy",
                table: "TaxRules");

            migrationBuilder.DropTable(
                name: "PayDayRules");

            migrationBuilder.DropIndex(
                name: "IX_TaxRules_ConfirmedBy",
                table: "TaxRules");

            migrationBuilder.DropIndex(
                name: "IX_TaxRules_ProposedBy",
                table: "TaxRules");

            migrationBuilder.DropIndex(
                name: "IX_TaxRules_RegionId_Kind_ValidFrom",
                table: "TaxRules");

            migrationBuilder.DropCheckConstraint(
                name: "CK_TaxRules_TwoPeople",
                table: "TaxRules");

            migrationBuilder.DropIndex(
                name: "IX_ContributionRules_ConfirmedBy",
                table: "ContributionRules");

            migrationBuilder.DropIndex(
                name: "IX_ContributionRules_ProposedBy",
                table: "ContributionRules");

            migrationBuilder.DropIndex(
                name: "IX_ContributionRules_RegionId_Zone_ValidFrom",
                table: "ContributionRules");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ContributionRules_TwoPeople",
                table: "ContributionRules");

            migrationBuilder.DropColumn(
                name: "Zone",
                table: "Units");

            migrationBuilder.DropColumn(
                name: "ConfirmedAt",
                table: "TaxRules");

            migrationBuilder.DropColumn(
                name: "ConfirmedBy",
                table: "TaxRules");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "TaxRules");

            migrationBuilder.DropColumn(
                name: "ProposedAt",
                table: "TaxRules");

            migrationBuilder.DropColumn(
                name: "ProposedBy",
                table: "TaxRules");

            migrationBuilder.DropColumn(
                name: "ByHand",
                table: "PayoutRuns");

            migrationBuilder.DropColumn(
                name: "BirthYear",
                table: "PayoutRunPayments");

            migrationBuilder.DropColumn(
                name: "TaxPercent",
                table: "PayoutRunPayments");

            migrationBuilder.DropColumn(
                name: "TaxStatus",
                table: "PayoutRunPayments");

            migrationBuilder.DropColumn(
                name: "AccountKind",
                table: "PayeeDetails");

            migrationBuilder.DropColumn(
                name: "AccountSealed",
                table: "PayeeDetails");

            migrationBuilder.DropColumn(
                name: "AddressSealed",
                table: "PayeeDetails");

            migrationBuilder.DropColumn(
                name: "AlsoEmployed",
                table: "PayeeDetails");

            migrationBuilder.DropColumn(
                name: "IsProtected",
                table: "PayeeDetails");

            migrationBuilder.DropColumn(
                name: "TaxFreeAmount_Minor",
                table: "PayeeDetails");

            migrationBuilder.DropColumn(
                name: "TaxFrom",
                table: "PayeeDetails");

            migrationBuilder.DropColumn(
                name: "TaxNoteSealed",
                table: "PayeeDetails");

            migrationBuilder.DropColumn(
                name: "TaxPercent",
                table: "PayeeDetails");

            migrationBuilder.DropColumn(
                name: "TaxStatus",
                table: "PayeeDetails");

            migrationBuilder.DropColumn(
                name: "ConfirmedAt",
                table: "ContributionRules");

            migrationBuilder.DropColumn(
                name: "ConfirmedBy",
                table: "ContributionRules");

            migrationBuilder.DropColumn(
                name: "OtherFees",
                table: "ContributionRules");

            migrationBuilder.DropColumn(
                name: "ProposedAt",
                table: "ContributionRules");

            migrationBuilder.DropColumn(
                name: "ProposedBy",
                table: "ContributionRules");

            migrationBuilder.DropColumn(
                name: "YouthFromAge",
                table: "ContributionRules");

            migrationBuilder.DropColumn(
                name: "YouthMonthlyCeiling_Minor",
                table: "ContributionRules");

            migrationBuilder.DropColumn(
                name: "YouthUntilAge",
                table: "ContributionRules");

            migrationBuilder.DropColumn(
                name: "Zone",
                table: "ContributionRules");

            migrationBuilder.AddColumn<bool>(
                name: "AssumesYearOverThreshold",
                table: "TaxRules",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AlterColumn<string>(
                name: "Address",
                table: "PayeeDetails",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "nvarchar(200)",
                oldMaxLength: 200,
                oldNullable: true);

            migrationBuilder.AlterColumn<int>(
                name: "ReducedFromAge",
                table: "ContributionRules",
                type: "int",
                nullable: false,
                defaultValue: 0,
                oldClrType: typeof(int),
                oldType: "int",
                oldNullable: true);

            migrationBuilder.AlterColumn<int>(
                name: "NoneBornUntil",
                table: "ContributionRules",
                type: "int",
                nullable: false,
                defaultValue: 0,
                oldClrType: typeof(int),
                oldType: "int",
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_TaxRules_RegionId_ValidFrom",
                table: "TaxRules",
                columns: new[] { "RegionId", "ValidFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ContributionRules_RegionId_ValidFrom",
                table: "ContributionRules",
                columns: new[] { "RegionId", "ValidFrom" },
                unique: true);
        }
    }
}
