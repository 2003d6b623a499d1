using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaraOchBemastra.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MealsOfDays : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Meals",
                table: "ClaimDays",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Meals",
                table: "ClaimDays");
        }
    }
}
