using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaraOchBemastra.Data.Migrations.SqlServer
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
                type: "int",
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
