using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaraOchBemastra.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Schedule : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "CatchUpForId",
                table: "Sessions",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<TimeOnly>(
                name: "LatestEnd",
                table: "Sessions",
                type: "time",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Note",
                table: "Sessions",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<TimeOnly>(
                name: "LatestEnd",
                table: "Groups",
                type: "time",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "LeaderDiaries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LeaderId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Page = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeaderDiaries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LeaderDiaries_Leaders_LeaderId",
                        column: x => x.LeaderId,
                        principalTable: "Leaders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SchoolHolidays",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RegionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SchoolHolidays", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SchoolHolidays_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SchoolHolidays_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Substitutes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GroupId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ForLeaderId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LeaderId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Substitutes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Substitutes_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Substitutes_Leaders_ForLeaderId",
                        column: x => x.ForLeaderId,
                        principalTable: "Leaders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Substitutes_Leaders_LeaderId",
                        column: x => x.LeaderId,
                        principalTable: "Leaders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Substitutes_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_CatchUpForId",
                table: "Sessions",
                column: "CatchUpForId");

            migrationBuilder.CreateIndex(
                name: "IX_LeaderDiaries_LeaderId",
                table: "LeaderDiaries",
                column: "LeaderId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SchoolHolidays_OrganisationId",
                table: "SchoolHolidays",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_SchoolHolidays_RegionId_From",
                table: "SchoolHolidays",
                columns: new[] { "RegionId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_Substitutes_ForLeaderId",
                table: "Substitutes",
                column: "ForLeaderId");

            migrationBuilder.CreateIndex(
                name: "IX_Substitutes_GroupId",
                table: "Substitutes",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_Substitutes_LeaderId_SessionId",
                table: "Substitutes",
                columns: new[] { "LeaderId", "SessionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Substitutes_SessionId_ForLeaderId",
                table: "Substitutes",
                columns: new[] { "SessionId", "ForLeaderId" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_Sessions_Sessions_CatchUpForId",
                table: "Sessions",
                column: "CatchUpForId",
                principalTable: "Sessions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Sessions_Sessions_CatchUpForId",
                table: "Sessions");

            migrationBuilder.DropTable(
                name: "LeaderDiaries");

            migrationBuilder.DropTable(
                name: "SchoolHolidays");

            migrationBuilder.DropTable(
                name: "Substitutes");

            migrationBuilder.DropIndex(
                name: "IX_Sessions_CatchUpForId",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "CatchUpForId",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "LatestEnd",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "Note",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "LatestEnd",
                table: "Groups");
        }
    }
}
