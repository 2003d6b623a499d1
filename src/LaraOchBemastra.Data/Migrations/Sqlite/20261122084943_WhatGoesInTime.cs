using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaraOchBemastra.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class WhatGoesInTime : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "LastCorrectedAtUtc",
                table: "AttendanceNotes");

            migrationBuilder.AddColumn<int>(
                name: "CameCount",
                table: "SessionLogs",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "CameCount",
                table: "SessionLogs");

            migrationBuilder.AddColumn<DateTime>(
                name: "LastCorrectedAtUtc",
                table: "AttendanceNotes",
                type: "TEXT",
                nullable: true);
        }
    }
}
