using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using YouthBot.Storage.Model;

namespace YouthBot.Storage.Migrations;

/// <summary>
/// Notes and labels belong to the talk in which they were made. Of an older closing it is not known when its talk began: its coach keeps their
/// own notes. Labels stay with the last closing.
/// </summary>
[DbContext(typeof(YouthBotDb))]
[Migration("20261122235900_DeskserverTalks")]
public sealed class DeskTalks : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.AddColumn<long>("since", "closed_chat", nullable: false, defaultValue: 0L);
        migrationBuilder.AddColumn<string>("tags", "closed_chat", nullable: false, defaultValue: "");
        migrationBuilder.Sql("UPDATE closed_chat SET since = at");
        migrationBuilder.Sql(
            """
            UPDATE closed_chat SET tags = COALESCE(
                (SELECT group_concat(tag, ' ') FROM conversation_tag t WHERE t.conversation_id = closed_chat.conversation_id), '')
            WHERE id IN (SELECT MAX(id) FROM closed_chat GROUP BY conversation_id)
                AND conversation_id NOT IN (SELECT conversation_id FROM handoff WHERE active = 1)
            """);
        migrationBuilder.Sql("DELETE FROM conversation_tag WHERE conversation_id NOT IN (SELECT conversation_id FROM handoff WHERE active = 1)");
    }
}
