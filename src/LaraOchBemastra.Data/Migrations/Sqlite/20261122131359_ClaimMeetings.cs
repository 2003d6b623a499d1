using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaraOchBemastra.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ClaimMeetings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "MeetingId",
                table: "ClaimDays",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_ClaimDays_LeaderId_MeetingId",
                table: "ClaimDays",
                columns: new[] { "LeaderId", "MeetingId" },
                unique: true,
                filter: "\"Live\" = 1 AND \"MeetingId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ClaimDays_MeetingId",
                table: "ClaimDays",
                column: "MeetingId");

            migrationBuilder.AddForeignKey(
                name: "FK_ClaimDays_PlanningMeetings_MeetingId",
                table: "ClaimDays",
                column: "MeetingId",
                principalTable: "PlanningMeetings",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ClaimDays_PlanningMeetings_MeetingId",
                table: "ClaimDays");

            migrationBuilder.DropIndex(
                name: "IX_ClaimDays_LeaderId_MeetingId",
                table: "ClaimDays");

            migrationBuilder.DropIndex(
                name: "IX_ClaimDays_MeetingId",
                table: "ClaimDays");

            migrationBuilder.DropColumn(
                name: "MeetingId",
                table: "ClaimDays");
        }
    }
}
