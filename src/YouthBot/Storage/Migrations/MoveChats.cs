using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using YouthBot.Storage.Model;

namespace YouthBot.Storage.Migrations;

/// <summary>Moves of web chats to WhatsApp; and an index to find what became of a message there, which the web chat does not pay for.</summary>
[DbContext(typeof(YouthBotDb))]
[Migration("20261122231500_MoveChats")]
public sealed class MoveChats : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.CreateTable(
            "chat_move",
            table => new
            {
                conversation_id = table.Column<string>(),
                hash = table.Column<byte[]>(),
                state = table.Column<string>(),
                started_at = table.Column<long>(),
                expires_at = table.Column<long>(),
                phone_conversation_id = table.Column<string>(nullable: true),
                number = table.Column<int>(nullable: true),
                choices = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_chat_move", row => row.conversation_id);
                table.ForeignKey("FK_chat_move_conversation", row => row.conversation_id, "conversation", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_chat_move_hash", "chat_move", "hash", unique: true);
        migrationBuilder.CreateIndex("ix_chat_move_expires", "chat_move", "expires_at");
        migrationBuilder.CreateIndex("ix_outbox_whatsapp", "outbox", ["conversation_id", "message_id"], filter: "channel = 'whatsapp'");
    }
}
