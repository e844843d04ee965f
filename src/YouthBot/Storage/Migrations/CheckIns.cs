using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using YouthBot.Storage.Model;

namespace YouthBot.Storage.Migrations;

/// <summary>Who gets a check-in, which, what became of it, and whom a coach should reach.</summary>
[DbContext(typeof(YouthBotDb))]
[Migration("20261122231000_CheckIns")]
public sealed class CheckIns : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.CreateTable(
            "leaver",
            table => new
            {
                id = table.Column<string>(),
                region = table.Column<string>(),
                school = table.Column<string>(),
                school_year = table.Column<string>(),
                decaan = table.Column<string>(),
                phone_hash = table.Column<byte[]>(),
                body = table.Column<byte[]>(),
                conversation_id = table.Column<string>(nullable: true),
                choice = table.Column<string>(),
                choice_at = table.Column<long>(nullable: true),
                first_choice = table.Column<string>(nullable: true),
                tell_decaan_at = table.Column<long>(nullable: true),
                stopped_at = table.Column<long>(nullable: true),
                held_at = table.Column<long>(nullable: true),
                spoken_at = table.Column<long>(nullable: true),
                imported_at = table.Column<long>(),
                expires_at = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_leaver", row => row.id);
                table.ForeignKey("FK_leaver_conversation", row => row.conversation_id, "conversation", "id", onDelete: ReferentialAction.SetNull);
            });
        migrationBuilder.CreateIndex("ix_leaver_phone", "leaver", ["region", "school_year", "phone_hash"], unique: true);
        migrationBuilder.CreateIndex("ix_leaver_school", "leaver", "school");
        migrationBuilder.CreateIndex("ix_leaver_conversation", "leaver", "conversation_id", filter: "conversation_id IS NOT NULL");
        migrationBuilder.CreateIndex("ix_leaver_expires", "leaver", "expires_at");

        migrationBuilder.CreateTable(
            "campaign",
            table => new
            {
                id = table.Column<string>(),
                region = table.Column<string>(),
                school_year = table.Column<string>(),
                template = table.Column<string>(),
                state = table.Column<string>(),
                coach = table.Column<string>(),
                steps = table.Column<string>(),
                delay_share = table.Column<int>(),
                delay_days = table.Column<int>(),
                delay_seed = table.Column<long>(),
                delay_reason = table.Column<string>(nullable: true),
                created_by = table.Column<string>(),
                created_at = table.Column<long>(),
                started_at = table.Column<long>(nullable: true),
                ended_at = table.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_campaign", row => row.id));
        migrationBuilder.CreateIndex("ix_campaign_region", "campaign", ["region", "school_year"]);

        migrationBuilder.CreateTable(
            "check_in",
            table => new
            {
                campaign_id = table.Column<string>(),
                step = table.Column<string>(),
                leaver_id = table.Column<string>(),
                state = table.Column<string>(),
                reason = table.Column<string>(nullable: true),
                delayed = table.Column<bool>(),
                attempts = table.Column<int>(),
                number = table.Column<string>(nullable: true),
                queued_at = table.Column<long>(nullable: true),
                due_at = table.Column<long>(),
                over_at = table.Column<long>(),
                message_id = table.Column<string>(nullable: true),
                sent_at = table.Column<long>(nullable: true),
                delivered_at = table.Column<long>(nullable: true),
                read_at = table.Column<long>(nullable: true),
                answered_at = table.Column<long>(nullable: true),
                answer = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_check_in", row => new { row.campaign_id, row.step, row.leaver_id });
                table.ForeignKey("FK_check_in_campaign", row => row.campaign_id, "campaign", "id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_check_in_leaver", row => row.leaver_id, "leaver", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_check_in_due", "check_in", ["campaign_id", "due_at"], filter: "state = 'planned'");
        migrationBuilder.CreateIndex("ix_check_in_queued", "check_in", ["number", "queued_at"], filter: "queued_at IS NOT NULL");
        migrationBuilder.CreateIndex("ix_check_in_leaver", "check_in", "leaver_id");
        migrationBuilder.CreateIndex("ix_check_in_message", "check_in", "message_id", filter: "message_id IS NOT NULL");

        migrationBuilder.CreateTable(
            "outreach",
            table => new
            {
                id = table.Column<string>(),
                region = table.Column<string>(),
                leaver_id = table.Column<string>(),
                campaign_id = table.Column<string>(),
                step = table.Column<string>(),
                reason = table.Column<string>(),
                at = table.Column<long>(),
                coach = table.Column<string>(nullable: true),
                done_at = table.Column<long>(nullable: true),
                outcome = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_outreach", row => row.id);
                table.ForeignKey("FK_outreach_leaver", row => row.leaver_id, "leaver", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_outreach_once", "outreach", ["leaver_id", "campaign_id", "step", "reason"], unique: true);
        migrationBuilder.CreateIndex("ix_outreach_open", "outreach", ["region", "at"], filter: "done_at IS NULL");
    }
}
