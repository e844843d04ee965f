using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using YouthBot.Storage.Model;

namespace YouthBot.Storage.Migrations;

/// <summary>Alerts to people who do not sit at the desk.</summary>
[DbContext(typeof(YouthBotDb))]
[Migration("20261122210000_DeskserverAlerts")]
public sealed class Alerts : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.CreateTable(
            "alert",
            table => new
            {
                id = table.Column<long>().Annotation("Sqlite:Autoincrement", true),
                conversation_id = table.Column<string>(),
                channel = table.Column<string>(),
                kind = table.Column<string>(),
                state = table.Column<string>(),
                due_at = table.Column<long>(),
                attempts = table.Column<int>(),
                settled_at = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_alert", row => row.id);
                table.ForeignKey("FK_alert_conversation", row => row.conversation_id, "conversation", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_alert_conversation", "alert", "conversation_id");
        migrationBuilder.CreateIndex("ix_alert_due", "alert", ["channel", "due_at"], filter: "state = 'pending'");
    }
}
