using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using YouthBot.Storage.Model;

namespace YouthBot.Storage.Migrations;

/// <summary>What coaches say that a conversation is about.</summary>
[DbContext(typeof(YouthBotDb))]
[Migration("20261122213100_DeskTags")]
public sealed class DeskTags : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.CreateTable(
            "conversation_tag",
            table => new
            {
                conversation_id = table.Column<string>(),
                tag = table.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_conversation_tag", row => new { row.conversation_id, row.tag });
                table.ForeignKey(
                    "FK_conversation_tag_conversation", row => row.conversation_id, "conversation", "id", onDelete: ReferentialAction.Cascade);
            });
    }
}
