using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaraOchBemastra.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Questions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Likes",
                table: "Topics",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "LostGuest",
                table: "Topics",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "MergedIntoId",
                table: "Topics",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "MergedWeight",
                table: "Topics",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Origin",
                table: "Topics",
                type: "int",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<string>(
                name: "SenderMark",
                table: "Topics",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "TimesCarried",
                table: "Topics",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "VisitId",
                table: "Topics",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Votes",
                table: "Topics",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "Withheld",
                table: "Topics",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "TopicRooms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GroupId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TokenHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    OpenedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ClosesAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    TokenSealed = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TopicRooms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TopicRooms_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TopicRules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RegionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PhonesInRoom = table.Column<bool>(type: "bit", nullable: false),
                    RoomHours = table.Column<int>(type: "int", nullable: false),
                    BankGroups = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TopicRules", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TopicRules_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "WaysForward",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GroupId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SelfHelpGroup = table.Column<bool>(type: "bit", nullable: false),
                    FollowUpMeeting = table.Column<bool>(type: "bit", nullable: false),
                    MunicipalityContact = table.Column<bool>(type: "bit", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WaysForward", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WaysForward_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Topics_GroupId_Version",
                table: "Topics",
                columns: new[] { "GroupId", "Version" });

            migrationBuilder.CreateIndex(
                name: "IX_Topics_MergedIntoId",
                table: "Topics",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_Topics_VisitId",
                table: "Topics",
                column: "VisitId");

            migrationBuilder.CreateIndex(
                name: "IX_TopicRooms_GroupId",
                table: "TopicRooms",
                column: "GroupId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TopicRooms_TokenHash",
                table: "TopicRooms",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TopicRules_RegionId",
                table: "TopicRules",
                column: "RegionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WaysForward_GroupId",
                table: "WaysForward",
                column: "GroupId",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_Topics_GuestVisits_VisitId",
                table: "Topics",
                column: "VisitId",
                principalTable: "GuestVisits",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Topics_Topics_MergedIntoId",
                table: "Topics",
                column: "MergedIntoId",
                principalTable: "Topics",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Topics_GuestVisits_VisitId",
                table: "Topics");

            migrationBuilder.DropForeignKey(
                name: "FK_Topics_Topics_MergedIntoId",
                table: "Topics");

            migrationBuilder.DropTable(
                name: "TopicRooms");

            migrationBuilder.DropTable(
                name: "TopicRules");

            migrationBuilder.DropTable(
                name: "WaysForward");

            migrationBuilder.DropIndex(
                name: "IX_Topics_GroupId_Version",
                table: "Topics");

            migrationBuilder.DropIndex(
                name: "IX_Topics_MergedIntoId",
                table: "Topics");

            migrationBuilder.DropIndex(
                name: "IX_Topics_VisitId",
                table: "Topics");

            migrationBuilder.DropColumn(
                name: "Likes",
                table: "Topics");

            migrationBuilder.DropColumn(
                name: "LostGuest",
                table: "Topics");

            migrationBuilder.DropColumn(
                name: "MergedIntoId",
                table: "Topics");

            migrationBuilder.DropColumn(
                name: "MergedWeight",
                table: "Topics");

            migrationBuilder.DropColumn(
                name: "Origin",
                table: "Topics");

            migrationBuilder.DropColumn(
                name: "SenderMark",
                table: "Topics");

            migrationBuilder.DropColumn(
                name: "TimesCarried",
                table: "Topics");

            migrationBuilder.DropColumn(
                name: "VisitId",
                table: "Topics");

            migrationBuilder.DropColumn(
                name: "Votes",
                table: "Topics");

            migrationBuilder.DropColumn(
                name: "Withheld",
                table: "Topics");
        }
    }
}
