using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using YouthBot.Storage.Model;

namespace YouthBot.Storage.Migrations;

/// <summary>Which conversations a coach closed, and which part of them was theirs to read.</summary>
[DbContext(typeof(YouthBotDb))]
[Migration("20261122213200_DeskClosedChats")]
public sealed class DeskClosedChats : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.CreateTable(
            "closed_chat",
            table => new
            {
                id = table.Column<long>().Annotation("Sqlite:Autoincrement", true),
                conversation_id = table.Column<string>(),
                coach = table.Column<string>(),
                at = table.Column<long>(),
                after = table.Column<long>(),
                until = table.Column<long>(),
                result = table.Column<string>(),
                day = table.Column<string>(),
                reason = table.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_closed_chat", row => row.id);
                table.ForeignKey(
                    "FK_closed_chat_conversation", row => row.conversation_id, "conversation", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_closed_chat_conversation", "closed_chat", "conversation_id");
        migrationBuilder.CreateIndex("ix_closed_chat_coach", "closed_chat", ["coach", "at"]);
    }
}
