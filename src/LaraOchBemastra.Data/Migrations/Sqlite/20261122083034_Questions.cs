using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaraOchBemastra.Data.Migrations.Sqlite
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
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "LostGuest",
                table: "Topics",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "MergedIntoId",
                table: "Topics",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "MergedWeight",
                table: "Topics",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Origin",
                table: "Topics",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<string>(
                name: "SenderMark",
                table: "Topics",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "TimesCarried",
                table: "Topics",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "VisitId",
                table: "Topics",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Votes",
                table: "Topics",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "Withheld",
                table: "Topics",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "TopicRooms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    OpenedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClosesAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    TokenSealed = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PhonesInRoom = table.Column<bool>(type: "INTEGER", nullable: false),
                    RoomHours = table.Column<int>(type: "INTEGER", nullable: false),
                    BankGroups = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SelfHelpGroup = table.Column<bool>(type: "INTEGER", nullable: false),
                    FollowUpMeeting = table.Column<bool>(type: "INTEGER", nullable: false),
                    MunicipalityContact = table.Column<bool>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
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
