using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaraOchBemastra.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class AccountNames : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SearchKey",
                table: "Accounts",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SortKey",
                table: "Accounts",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "SearchKey",
                table: "Accounts");

            migrationBuilder.DropColumn(
                name: "SortKey",
                table: "Accounts");
        }
    }
}
