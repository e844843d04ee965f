using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using YouthBot.Storage.Model;

namespace YouthBot.Storage.Migrations;

/// <summary>What happened at the desk goes with its conversation; until now it stayed.</summary>
[DbContext(typeof(YouthBotDb))]
[Migration("20261122220000_DeskserverRetention")]
public sealed class DeskRetention : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql("DELETE FROM handoff_event WHERE conversation_id NOT IN (SELECT id FROM conversation WHERE erased_at IS NULL)");
    }
}
