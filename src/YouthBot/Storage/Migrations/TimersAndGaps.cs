using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using YouthBot.Storage.Model;

namespace YouthBot.Storage.Migrations;

/// <summary>Timers of a conversation, and questions that were not answered well.</summary>
[DbContext(typeof(YouthBotDb))]
[Migration("20261122120000_TimersAndGaps")]
public sealed class TimersAndGaps : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.CreateTable(
            "timer",
            table => new
            {
                id = table.Column<long>().Annotation("Sqlite:Autoincrement", true),
                conversation_id = table.Column<string>(),
                name = table.Column<string>(),
                version = table.Column<long>(),
                due_at = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_timer", row => row.id);
                table.ForeignKey("FK_timer_conversation", row => row.conversation_id, "conversation", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_timer_name", "timer", ["conversation_id", "name"], unique: true);
        migrationBuilder.CreateIndex("ix_timer_due", "timer", "due_at");

        migrationBuilder.CreateTable(
            "gap",
            table => new
            {
                id = table.Column<string>(),
                conversation_id = table.Column<string>(),
                at = table.Column<long>(),
                body = table.Column<byte[]>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_gap", row => row.id);
                table.ForeignKey("FK_gap_conversation", row => row.conversation_id, "conversation", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_gap_conversation", "gap", "conversation_id");
    }
}
