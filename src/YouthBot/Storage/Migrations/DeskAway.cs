using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using YouthBot.Storage.Model;

namespace YouthBot.Storage.Migrations;

/// <summary>Coaches who are away for a while.</summary>
[DbContext(typeof(YouthBotDb))]
[Migration("20261122213000_DeskAway")]
public sealed class DeskAway : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.AddColumn<long>("away_since", "coach", nullable: true);
    }
}
