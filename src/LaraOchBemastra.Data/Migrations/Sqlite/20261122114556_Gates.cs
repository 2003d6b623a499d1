using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaraOchBemastra.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Gates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "AttestedFor",
                table: "Claims",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ControlNote",
                table: "Claims",
                type: "TEXT",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "ControlledAt",
                table: "Claims",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ControlledBy",
                table: "Claims",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CorrectionReason",
                table: "Claims",
                type: "TEXT",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "FollowsId",
                table: "Claims",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "HeldFrom",
                table: "Claims",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Origin",
                table: "Claims",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<Guid>(
                name: "StartedBy",
                table: "Claims",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "StoppedAt",
                table: "Claims",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "StoppedBy",
                table: "Claims",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "StoppedReason",
                table: "Claims",
                type: "TEXT",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "CorrectsId",
                table: "ClaimLines",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Borrowed",
                table: "ClaimDays",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "Deputies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ForAccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EnteredBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deputies", x => x.Id);
                    table.CheckConstraint("CK_Deputies_TwoPeople", "\"AccountId\" <> \"ForAccountId\"");
                    table.ForeignKey(
                        name: "FK_Deputies_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Deputies_Accounts_EnteredBy",
                        column: x => x.EnteredBy,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Deputies_Accounts_ForAccountId",
                        column: x => x.ForAccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Deputies_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GateChoices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MandatesRequired = table.Column<bool>(type: "INTEGER", nullable: false),
                    SamplePercent = table.Column<int>(type: "INTEGER", nullable: false),
                    UnusualPercent = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GateChoices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GateChoices_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Mandates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CostCentre = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    EnteredBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Limit_Minor = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mandates", x => x.Id);
                    table.CheckConstraint("CK_Mandates_NotForOneself", "\"EnteredBy\" <> \"AccountId\"");
                    table.ForeignKey(
                        name: "FK_Mandates_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Mandates_Accounts_EnteredBy",
                        column: x => x.EnteredBy,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Mandates_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Claims_AttestedFor",
                table: "Claims",
                column: "AttestedFor");

            migrationBuilder.CreateIndex(
                name: "IX_Claims_ControlledBy",
                table: "Claims",
                column: "ControlledBy");

            migrationBuilder.CreateIndex(
                name: "IX_Claims_OneCorrection",
                table: "Claims",
                column: "FollowsId",
                unique: true,
                filter: "\"Origin\" = 3 AND \"State\" <> 9 AND \"State\" <> 10");

            migrationBuilder.CreateIndex(
                name: "IX_Claims_StartedBy",
                table: "Claims",
                column: "StartedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Claims_StoppedBy",
                table: "Claims",
                column: "StoppedBy");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Claims_StarterAttests",
                table: "Claims",
                sql: "\"AttestedBy\" <> \"StartedBy\"");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Claims_StarterReviews",
                table: "Claims",
                sql: "\"ReviewedBy\" <> \"StartedBy\"");

            migrationBuilder.CreateIndex(
                name: "IX_ClaimLines_CorrectsId",
                table: "ClaimLines",
                column: "CorrectsId");

            migrationBuilder.CreateIndex(
                name: "IX_Deputies_AccountId",
                table: "Deputies",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Deputies_EnteredBy",
                table: "Deputies",
                column: "EnteredBy");

            migrationBuilder.CreateIndex(
                name: "IX_Deputies_ForAccountId",
                table: "Deputies",
                column: "ForAccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Deputies_RegionId",
                table: "Deputies",
                column: "RegionId");

            migrationBuilder.CreateIndex(
                name: "IX_GateChoices_RegionId",
                table: "GateChoices",
                column: "RegionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Mandates_AccountId",
                table: "Mandates",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Mandates_EnteredBy",
                table: "Mandates",
                column: "EnteredBy");

            migrationBuilder.CreateIndex(
                name: "IX_Mandates_RegionId_AccountId_CostCentre_ValidFrom",
                table: "Mandates",
                columns: new[] { "RegionId", "AccountId", "CostCentre", "ValidFrom" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_ClaimLines_ClaimLines_CorrectsId",
                table: "ClaimLines",
                column: "CorrectsId",
                principalTable: "ClaimLines",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Claims_Accounts_AttestedFor",
                table: "Claims",
                column: "AttestedFor",
                principalTable: "Accounts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Claims_Accounts_ControlledBy",
                table: "Claims",
                column: "ControlledBy",
                principalTable: "Accounts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Claims_Accounts_StartedBy",
                table: "Claims",
                column: "StartedBy",
                principalTable: "Accounts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Claims_Accounts_StoppedBy",
                table: "Claims",
                column: "StoppedBy",
                principalTable: "Accounts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Claims_Claims_FollowsId",
                table: "Claims",
                column: "FollowsId",
                principalTable: "Claims",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ClaimLines_ClaimLines_CorrectsId",
                table: "ClaimLines");

            migrationBuilder.DropForeignKey(
                name: "FK_Claims_Accounts_AttestedFor",
                table: "Claims");

            migrationBuilder.DropForeignKey(
                name: "FK_Claims_Accounts_ControlledBy",
                table: "Claims");

            migrationBuilder.DropForeignKey(
                name: "FK_Claims_Accounts_StartedBy",
                table: "Claims");

            migrationBuilder.DropForeignKey(
                name: "FK_Claims_Accounts_StoppedBy",
                table: "Claims");

            migrationBuilder.DropForeignKey(
                name: "FK_Claims_Claims_FollowsId",
                table: "Claims");

            migrationBuilder.DropTable(
                name: "Deputies");

            migrationBuilder.DropTable(
                name: "GateChoices");

            migrationBuilder.DropTable(
                name: "Mandates");

            migrationBuilder.DropIndex(
                name: "IX_Claims_AttestedFor",
                table: "Claims");

            migrationBuilder.DropIndex(
                name: "IX_Claims_ControlledBy",
                table: "Claims");

            migrationBuilder.DropIndex(
                name: "IX_Claims_OneCorrection",
                table: "Claims");

            migrationBuilder.DropIndex(
                name: "IX_Claims_StartedBy",
                table: "Claims");

            migrationBuilder.DropIndex(
                name: "IX_Claims_StoppedBy",
                table: "Claims");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Claims_StarterAttests",
                table: "Claims");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Claims_StarterReviews",
                table: "Claims");

            migrationBuilder.DropIndex(
                name: "IX_ClaimLines_CorrectsId",
                table: "ClaimLines");

            migrationBuilder.DropColumn(
                name: "AttestedFor",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "ControlNote",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "ControlledAt",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "ControlledBy",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "CorrectionReason",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "FollowsId",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "HeldFrom",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "Origin",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "StartedBy",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "StoppedAt",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "StoppedBy",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "StoppedReason",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "CorrectsId",
                table: "ClaimLines");

            migrationBuilder.DropColumn(
                name: "Borrowed",
                table: "ClaimDays");
        }
    }
}
