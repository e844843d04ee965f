using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using YouthBot.Storage.Model;

namespace YouthBot.Storage.Migrations;

/// <summary>What coaches write down about a conversation, and when they want to come back to it.</summary>
[DbContext(typeof(YouthBotDb))]
[Migration("20261122200000_DeskNotes")]
public sealed class DeskNotes : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.CreateTable(
            "desk_note",
            table => new
            {
                id = table.Column<string>(),
                conversation_id = table.Column<string>(),
                coach = table.Column<string>(),
                at = table.Column<long>(),
                only_self = table.Column<bool>(),
                body = table.Column<byte[]>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_desk_note", row => row.id);
                table.ForeignKey("FK_desk_note_conversation", row => row.conversation_id, "conversation", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_desk_note_conversation", "desk_note", "conversation_id");

        migrationBuilder.CreateTable(
            "follow_up",
            table => new
            {
                conversation_id = table.Column<string>(),
                coach = table.Column<string>(),
                due = table.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_follow_up", row => row.conversation_id);
                table.ForeignKey("FK_follow_up_conversation", row => row.conversation_id, "conversation", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_follow_up_coach", "follow_up", "coach");
    }
}
