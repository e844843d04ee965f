using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using YouthBot.Storage.Model;

namespace YouthBot.Storage.Migrations;

/// <summary>Contact details in a place of their own.</summary>
[DbContext(typeof(YouthBotDb))]
[Migration("20261122230000_DeskserverContacts")]
public sealed class Contacts : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.CreateTable(
            "contact",
            table => new
            {
                conversation_id = table.Column<string>(),
                body = table.Column<byte[]>(),
                expires_at = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_contact", row => row.conversation_id);
                table.ForeignKey("FK_contact_conversation", row => row.conversation_id, "conversation", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("ix_contact_expires", "contact", "expires_at");
    }
}
