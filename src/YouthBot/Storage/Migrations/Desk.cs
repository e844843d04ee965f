using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using YouthBot.Storage.Model;

namespace YouthBot.Storage.Migrations;

/// <summary>Who waits for a human, what happened at the desk, and the coaches.</summary>
[DbContext(typeof(YouthBotDb))]
[Migration("20261122180000_Desk")]
public sealed class Desk : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.AddColumn<string>("outcome", "inbox", nullable: true);
        migrationBuilder.CreateIndex("ix_conversation_owner", "conversation", "owner", filter: "owner <> 'bot' AND owner <> 'closed'");

        migrationBuilder.CreateTable(
            "handoff",
            table => new
            {
                conversation_id = table.Column<string>(),
                region = table.Column<string>(),
                handle = table.Column<string>(),
                active = table.Column<bool>(),
                severity = table.Column<int>(),
                reason = table.Column<string>(),
                requested_at = table.Column<long>(nullable: true),
                previous_coach = table.Column<string>(nullable: true),
                awaiting_since = table.Column<long>(nullable: true),
                escalated_at = table.Column<long>(nullable: true),
                facts = table.Column<byte[]>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_handoff", row => row.conversation_id);
                table.ForeignKey("FK_handoff_conversation", row => row.conversation_id, "conversation", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_handoff_handle", "handoff", ["region", "handle"], unique: true);
        migrationBuilder.CreateIndex("ix_handoff_desk", "handoff", "region", filter: "active = 1");

        migrationBuilder.CreateTable(
            "handoff_event",
            table => new
            {
                id = table.Column<long>().Annotation("Sqlite:Autoincrement", true),
                conversation_id = table.Column<string>(),
                region = table.Column<string>(),
                at = table.Column<long>(),
                kind = table.Column<string>(),
                coach = table.Column<string>(nullable: true),
                code = table.Column<string>(nullable: true),
                note = table.Column<byte[]>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_handoff_event", row => row.id));
        migrationBuilder.CreateIndex("ix_handoff_event_kind", "handoff_event", ["region", "kind", "id"]);
        migrationBuilder.CreateIndex("ix_handoff_event_conversation", "handoff_event", "conversation_id");

        migrationBuilder.CreateTable(
            "coach",
            table => new
            {
                id = table.Column<string>(),
                login = table.Column<string>(),
                first_name = table.Column<string>(),
                role = table.Column<string>(),
                capacity = table.Column<int>(),
                seen_at = table.Column<long>(nullable: true),
                disabled_at = table.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_coach", row => row.id));
        migrationBuilder.CreateIndex("ix_coach_login", "coach", "login", unique: true);

        migrationBuilder.CreateTable(
            "coach_region",
            table => new
            {
                coach_id = table.Column<string>(),
                region = table.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_coach_region", row => new { row.coach_id, row.region });
                table.ForeignKey("FK_coach_region_coach", row => row.coach_id, "coach", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_coach_region", "coach_region", "region");
    }
}
