using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using YouthBot.Storage.Model;

namespace YouthBot.Storage.Migrations;

/// <summary>The door of WhatsApp: who writes, what came in, and what became of what was sent.</summary>
[DbContext(typeof(YouthBotDb))]
[Migration("20261122230700_WhatsAppChannel")]
public sealed class WhatsAppChannel : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.AddColumn<long>("held_until", "inbox", nullable: true);
        migrationBuilder.AddColumn<long>("stopped_at", "conversation", nullable: true);

        migrationBuilder.CreateTable(
            "whatsapp_person",
            table => new
            {
                id = table.Column<string>(),
                conversation_id = table.Column<string>(),
                number = table.Column<string>(),
                last_inbound_at = table.Column<long>(),
                invited_at = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_whatsapp_person", row => row.id);
                table.ForeignKey(
                    "FK_whatsapp_person_conversation", row => row.conversation_id, "conversation", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_whatsapp_person_conversation", "whatsapp_person", "conversation_id", unique: true);

        migrationBuilder.CreateTable(
            "whatsapp_alias",
            table => new
            {
                hash = table.Column<byte[]>(),
                person_id = table.Column<string>(),
                kind = table.Column<string>(),
                value = table.Column<byte[]>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_whatsapp_alias", row => row.hash);
                table.ForeignKey("FK_whatsapp_alias_person", row => row.person_id, "whatsapp_person", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_whatsapp_alias_person", "whatsapp_alias", "person_id");

        migrationBuilder.CreateTable(
            "whatsapp_seen",
            table => new
            {
                hash = table.Column<byte[]>(),
                message_id = table.Column<string>(nullable: true),
                conversation_id = table.Column<string>(),
                at = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_whatsapp_seen", row => row.hash));
        migrationBuilder.CreateIndex("ix_whatsapp_seen_at", "whatsapp_seen", "at");

        migrationBuilder.CreateTable(
            "whatsapp_send",
            table => new
            {
                message_id = table.Column<string>(),
                part = table.Column<int>(),
                conversation_id = table.Column<string>(),
                state = table.Column<string>(),
                code = table.Column<int>(nullable: true),
                hash = table.Column<byte[]>(nullable: true),
                at = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_whatsapp_send", row => new { row.message_id, row.part });
                table.ForeignKey(
                    "FK_whatsapp_send_conversation", row => row.conversation_id, "conversation", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_whatsapp_send_conversation", "whatsapp_send", "conversation_id");
        migrationBuilder.CreateIndex("ix_whatsapp_send_hash", "whatsapp_send", "hash");
        migrationBuilder.CreateIndex("ix_whatsapp_send_at", "whatsapp_send", "at");

        migrationBuilder.CreateTable(
            "whatsapp_quarantine",
            table => new
            {
                id = table.Column<string>(),
                at = table.Column<long>(),
                body = table.Column<byte[]>(),
            },
            constraints: table => table.PrimaryKey("PK_whatsapp_quarantine", row => row.id));
        migrationBuilder.CreateIndex("ix_whatsapp_quarantine_at", "whatsapp_quarantine", "at");
    }
}
