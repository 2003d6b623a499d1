using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaraOchBemastra.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PayoutFiles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "ReversalAskedAt",
                table: "PayoutRuns",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ReversalAskedBy",
                table: "PayoutRuns",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReversalReason",
                table: "PayoutRuns",
                type: "TEXT",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "ReversesId",
                table: "PayoutRuns",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Outcome",
                table: "PayoutRunPayments",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<string>(
                name: "OutcomeReason",
                table: "PayoutRunPayments",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "RegionId",
                table: "PayoutRunPayments",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<Guid>(
                name: "ReversesId",
                table: "PayoutRunPayments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "VoucherNumber",
                table: "PayoutRunPayments",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "VoucherYear",
                table: "PayoutRunPayments",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "ConfirmationColumns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<int>(type: "INTEGER", nullable: false),
                    KeyColumn = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Amount = table.Column<int>(type: "INTEGER", nullable: false),
                    AmountColumn = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    StateColumn = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    PaidWords = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RefusedWords = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ReasonColumn = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConfirmationColumns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConfirmationColumns_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RunClaims",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RunId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Live = table.Column<bool>(type: "INTEGER", nullable: false),
                    LeftBecause = table.Column<int>(type: "INTEGER", nullable: true),
                    LeftAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RunClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RunClaims_Claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RunClaims_PayoutRuns_RunId",
                        column: x => x.RunId,
                        principalTable: "PayoutRuns",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "RunConfirmations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RunId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Checksum = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    TakenBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    TakenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Paid = table.Column<int>(type: "INTEGER", nullable: false),
                    Refused = table.Column<int>(type: "INTEGER", nullable: false),
                    Unmatched = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RunConfirmations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RunConfirmations_Accounts_TakenBy",
                        column: x => x.TakenBy,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RunConfirmations_PayoutRuns_RunId",
                        column: x => x.RunId,
                        principalTable: "PayoutRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RunFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RunId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Length = table.Column<long>(type: "INTEGER", nullable: false),
                    Checksum = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    StoredAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RunFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RunFiles_PayoutRuns_RunId",
                        column: x => x.RunId,
                        principalTable: "PayoutRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PayoutRuns_ReversalAskedBy",
                table: "PayoutRuns",
                column: "ReversalAskedBy");

            migrationBuilder.CreateIndex(
                name: "IX_PayoutRuns_ReversesId",
                table: "PayoutRuns",
                column: "ReversesId",
                unique: true,
                filter: "\"ReversesId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PayoutRunPayments_RegionId_VoucherYear_VoucherNumber",
                table: "PayoutRunPayments",
                columns: new[] { "RegionId", "VoucherYear", "VoucherNumber" },
                unique: true,
                filter: "\"VoucherNumber\" > 0");

            migrationBuilder.CreateIndex(
                name: "IX_PayoutRunPayments_ReversesId",
                table: "PayoutRunPayments",
                column: "ReversesId",
                unique: true,
                filter: "\"ReversesId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationColumns_RegionId",
                table: "ConfirmationColumns",
                column: "RegionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RunClaims_ClaimId",
                table: "RunClaims",
                column: "ClaimId",
                unique: true,
                filter: "\"Live\" = 1");

            migrationBuilder.CreateIndex(
                name: "IX_RunClaims_RunId_ClaimId",
                table: "RunClaims",
                columns: new[] { "RunId", "ClaimId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RunConfirmations_RunId_Checksum",
                table: "RunConfirmations",
                columns: new[] { "RunId", "Checksum" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RunConfirmations_TakenBy",
                table: "RunConfirmations",
                column: "TakenBy");

            migrationBuilder.CreateIndex(
                name: "IX_RunFiles_RunId_Name",
                table: "RunFiles",
                columns: new[] { "RunId", "Name" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_PayoutRunPayments_PayoutRunPayments_ReversesId",
                table: "PayoutRunPayments",
                column: "ReversesId",
                principalTable: "PayoutRunPayments",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_PayoutRuns_Accounts_ReversalAskedBy",
                table: "PayoutRuns",
                column: "ReversalAskedBy",
                principalTable: "Accounts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_PayoutRuns_PayoutRuns_ReversesId",
                table: "PayoutRuns",
                column: "ReversesId",
                principalTable: "PayoutRuns",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_PayoutRunPayments_PayoutRunPayments_ReversesId",
                table: "PayoutRunPayments");

            migrationBuilder.DropForeignKey(
                name: "FK_PayoutRuns_Accounts_ReversalAskedBy",
                table: "PayoutRuns");

            migrationBuilder.DropForeignKey(
                name: "FK_PayoutRuns_PayoutRuns_ReversesId",
                table: "PayoutRuns");

            migrationBuilder.DropTable(
                name: "ConfirmationColumns");

            migrationBuilder.DropTable(
                name: "RunClaims");

            migrationBuilder.DropTable(
                name: "RunConfirmations");

            migrationBuilder.DropTable(
                name: "RunFiles");

            migrationBuilder.DropIndex(
                name: "IX_PayoutRuns_ReversalAskedBy",
                table: "PayoutRuns");

            migrationBuilder.DropIndex(
                name: "IX_PayoutRuns_ReversesId",
                table: "PayoutRuns");

            migrationBuilder.DropIndex(
                name: "IX_PayoutRunPayments_RegionId_VoucherYear_VoucherNumber",
                table: "PayoutRunPayments");

            migrationBuilder.DropIndex(
                name: "IX_PayoutRunPayments_ReversesId",
                table: "PayoutRunPayments");

            migrationBuilder.DropColumn(
                name: "ReversalAskedAt",
                table: "PayoutRuns");

            migrationBuilder.DropColumn(
                name: "ReversalAskedBy",
                table: "PayoutRuns");

            migrationBuilder.DropColumn(
                name: "ReversalReason",
                table: "PayoutRuns");

            migrationBuilder.DropColumn(
                name: "ReversesId",
                table: "PayoutRuns");

            migrationBuilder.DropColumn(
                name: "Outcome",
                table: "PayoutRunPayments");

            migrationBuilder.DropColumn(
                name: "OutcomeReason",
                table: "PayoutRunPayments");

            migrationBuilder.DropColumn(
                name: "RegionId",
                table: "PayoutRunPayments");

            migrationBuilder.DropColumn(
                name: "ReversesId",
                table: "PayoutRunPayments");

            migrationBuilder.DropColumn(
                name: "VoucherNumber",
                table: "PayoutRunPayments");

            migrationBuilder.DropColumn(
                name: "VoucherYear",
                table: "PayoutRunPayments");
        }
    }
}
