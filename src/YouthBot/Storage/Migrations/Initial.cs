using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using YouthBot.Storage.Model;

namespace YouthBot.Storage.Migrations;

/// <summary>The way of a message.</summary>
[DbContext(typeof(YouthBotDb))]
[Migration("20261122000000_Initial")]
public sealed class Initial : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.CreateTable(
            "conversation",
            table => new
            {
                id = table.Column<string>(),
                channel = table.Column<string>(),
                region = table.Column<string>(),
                user_id = table.Column<string>(),
                device_hash = table.Column<byte[]>(nullable: true),
                owner = table.Column<string>(),
                request = table.Column<string>(),
                version = table.Column<long>(),
                state = table.Column<byte[]>(),
                last_seq = table.Column<long>(),
                last_at = table.Column<long>(),
                started_at = table.Column<long>(),
                expires_at = table.Column<long>(),
                erased_at = table.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_conversation", row => row.id));
        migrationBuilder.CreateIndex("ix_conversation_expires", "conversation", "expires_at", filter: "erased_at IS NULL");

        migrationBuilder.CreateTable(
            "message",
            table => new
            {
                id = table.Column<string>(),
                conversation_id = table.Column<string>(),
                seq = table.Column<long>(nullable: true),
                at = table.Column<long>(nullable: true),
                body = table.Column<byte[]>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_message", row => row.id);
                table.ForeignKey("FK_message_conversation", row => row.conversation_id, "conversation", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_message_feed", "message", ["conversation_id", "seq"], unique: true);

        migrationBuilder.CreateTable(
            "inbox",
            table => new
            {
                id = table.Column<long>().Annotation("Sqlite:Autoincrement", true),
                channel = table.Column<string>(),
                conversation_id = table.Column<string>(),
                external_id = table.Column<string>(),
                message_id = table.Column<string>(nullable: true),
                payload = table.Column<byte[]>(nullable: true),
                accepted_at = table.Column<long>(),
                handled_at = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_inbox", row => row.id);
                table.ForeignKey("FK_inbox_conversation", row => row.conversation_id, "conversation", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_inbox_key", "inbox", ["conversation_id", "channel", "external_id"], unique: true);
        migrationBuilder.CreateIndex("ix_inbox_waiting", "inbox", ["conversation_id", "id"], filter: "handled_at IS NULL");

        migrationBuilder.CreateTable(
            "outbox",
            table => new
            {
                id = table.Column<long>().Annotation("Sqlite:Autoincrement", true),
                conversation_id = table.Column<string>(),
                channel = table.Column<string>(),
                message_id = table.Column<string>(),
                purpose = table.Column<string>(),
                state = table.Column<string>(),
                due_at = table.Column<long>(),
                attempts = table.Column<int>(),
                reason = table.Column<string>(nullable: true),
                settled_at = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_outbox", row => row.id);
                table.ForeignKey("FK_outbox_conversation", row => row.conversation_id, "conversation", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_outbox_waiting", "outbox", ["conversation_id", "id"], filter: "state = 'pending'");
        migrationBuilder.CreateIndex("ix_outbox_due", "outbox", "due_at", filter: "state = 'pending'");

        migrationBuilder.CreateTable(
            "heartbeat",
            table => new
            {
                id = table.Column<long>(),
                at = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_heartbeat", row => row.id));
    }
}
