using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using YouthBot.Storage.Model;

namespace YouthBot.Storage.Migrations;

/// <summary>
/// Whose conversation is whose by their number; withdrawn consent; what the decaan was told; and a stop that outlives the person’s row.
/// </summary>
[DbContext(typeof(YouthBotDb))]
[Migration("20261123010000_CheckinsCoreLinks")]
public sealed class CheckinsCoreLinks : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.AddColumn<long>("held_at", "conversation", nullable: true);
        migrationBuilder.AddColumn<long>("paused_at", "leaver", nullable: true);
        migrationBuilder.AddColumn<string>("told_choice", "leaver", nullable: true);
        migrationBuilder.CreateIndex("ix_leaver_number", "leaver", "phone_hash");
        migrationBuilder.CreateTable(
            "stopped_phone",
            table => new
            {
                hash = table.Column<byte[]>(),
                kept_until = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_stopped_phone", row => row.hash));
        // what is not sure is not told, and not sent
        migrationBuilder.Sql("UPDATE leaver SET told_choice = choice WHERE tell_decaan_at IS NOT NULL AND choice_at <= tell_decaan_at");
        migrationBuilder.Sql(
            "UPDATE conversation SET held_at = last_at WHERE id IN (SELECT conversation_id FROM handoff WHERE severity = 2 AND active = 1)");
    }
}
