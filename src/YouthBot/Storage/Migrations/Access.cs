using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using YouthBot.Storage.Model;

namespace YouthBot.Storage.Migrations;

/// <summary>How accounts of the desk prove who they are, and who read and did what.</summary>
[DbContext(typeof(YouthBotDb))]
[Migration("20261122200000_Access")]
public sealed class Access : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.AddColumn<string>("school", "coach", nullable: true);

        migrationBuilder.CreateTable(
            "credential",
            table => new
            {
                coach_id = table.Column<string>(),
                stamp = table.Column<string>(),
                password_hash = table.Column<string>(nullable: true),
                one_time_until = table.Column<long>(nullable: true),
                totp_secret = table.Column<byte[]>(nullable: true),
                totp_confirmed = table.Column<bool>(),
                totp_step = table.Column<long>(),
                tries = table.Column<int>(),
                locked_until = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_credential", row => row.coach_id);
                table.ForeignKey("FK_credential_coach", row => row.coach_id, "coach", "id", onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateTable(
            "audit",
            table => new
            {
                id = table.Column<long>().Annotation("Sqlite:Autoincrement", true),
                at = table.Column<long>(),
                coach_id = table.Column<string>(nullable: true),
                what = table.Column<string>(),
                conversation_id = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_audit", row => row.id));
        migrationBuilder.CreateIndex("ix_audit_at", "audit", "at");
        migrationBuilder.CreateIndex("ix_audit_conversation", "audit", "conversation_id");
    }
}
