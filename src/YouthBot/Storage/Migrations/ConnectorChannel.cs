using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using YouthBot.Storage.Model;

namespace YouthBot.Storage.Migrations;

/// <summary>The door of the Bot Connector: which conversation is which, what came in, and which answers go back in a response.</summary>
[DbContext(typeof(YouthBotDb))]
[Migration("20261122235100_ConnectorChannel")]
public sealed class ConnectorChannel : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.AddColumn<long>("inbox_id", "outbox", nullable: true);
        migrationBuilder.CreateIndex("ix_outbox_inline", "outbox", "inbox_id", filter: "channel = 'connector/inline'");

        migrationBuilder.CreateTable(
            "connector_conversation",
            table => new
            {
                conversation_id = table.Column<string>(),
                hash = table.Column<byte[]>(),
                reference = table.Column<byte[]>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_connector_conversation", row => row.conversation_id);
                table.ForeignKey(
                    "FK_connector_conversation", row => row.conversation_id, "conversation", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_connector_conversation_hash", "connector_conversation", "hash", unique: true);

        migrationBuilder.CreateTable(
            "connector_activity",
            table => new
            {
                hash = table.Column<byte[]>(),
                conversation_id = table.Column<string>(),
                first_inbox = table.Column<long>(),
                last_inbox = table.Column<long>(),
                at = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_connector_activity", row => row.hash));
        migrationBuilder.CreateIndex("ix_connector_activity_at", "connector_activity", "at");
    }
}
