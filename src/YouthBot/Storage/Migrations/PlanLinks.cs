using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using YouthBot.Storage.Model;

namespace YouthBot.Storage.Migrations;

/// <summary>Links to the pages of plans.</summary>
[DbContext(typeof(YouthBotDb))]
[Migration("20261122190000_PlanLinks")]
public sealed class PlanLinks : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.CreateTable(
            "plan_link",
            table => new
            {
                hash = table.Column<byte[]>(),
                conversation_id = table.Column<string>(),
                expires_at = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_plan_link", row => row.hash);
                table.ForeignKey("FK_plan_link_conversation", row => row.conversation_id, "conversation", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_plan_link_conversation", "plan_link", "conversation_id");
        migrationBuilder.CreateIndex("ix_plan_link_expires", "plan_link", "expires_at");
    }
}
