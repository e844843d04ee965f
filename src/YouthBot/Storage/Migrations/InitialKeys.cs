using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using YouthBot.Storage.Model;

namespace YouthBot.Storage.Migrations;

/// <summary>The key store.</summary>
[DbContext(typeof(KeyDb))]
[Migration("20261122000000_InitialKeys")]
public sealed class InitialKeys : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.CreateTable(
            "conversation_key",
            table => new
            {
                conversation_id = table.Column<string>(),
                wrapped = table.Column<byte[]>(),
            },
            constraints: table => table.PrimaryKey("PK_conversation_key", row => row.conversation_id));

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
