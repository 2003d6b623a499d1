using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaraOchBemastra.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RefusedInTheBooks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_RunFiles_RunId_Name",
                table: "RunFiles");

            migrationBuilder.AddColumn<int>(
                name: "Edition",
                table: "RunFiles",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<int>(
                name: "BookedBy",
                table: "PayoutRuns",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "RefusedOfId",
                table: "PayoutRuns",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Booked",
                table: "PayoutRunPayments",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateIndex(
                name: "IX_RunFiles_RunId_Name_Edition",
                table: "RunFiles",
                columns: new[] { "RunId", "Name", "Edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PayoutRuns_RefusedOfId",
                table: "PayoutRuns",
                column: "RefusedOfId");

            migrationBuilder.AddForeignKey(
                name: "FK_PayoutRuns_PayoutRuns_RefusedOfId",
                table: "PayoutRuns",
                column: "RefusedOfId",
                principalTable: "PayoutRuns",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_PayoutRuns_PayoutRuns_RefusedOfId",
                table: "PayoutRuns");

            migrationBuilder.DropIndex(
                name: "IX_RunFiles_RunId_Name_Edition",
                table: "RunFiles");

            migrationBuilder.DropIndex(
                name: "IX_PayoutRuns_RefusedOfId",
                table: "PayoutRuns");

            migrationBuilder.DropColumn(
                name: "Edition",
                table: "RunFiles");

            migrationBuilder.DropColumn(
                name: "BookedBy",
                table: "PayoutRuns");

            migrationBuilder.DropColumn(
                name: "RefusedOfId",
                table: "PayoutRuns");

            migrationBuilder.DropColumn(
                name: "Booked",
                table: "PayoutRunPayments");

            migrationBuilder.CreateIndex(
                name: "IX_RunFiles_RunId_Name",
                table: "RunFiles",
                columns: new[] { "RunId", "Name" },
                unique: true);
        }
    }
}
