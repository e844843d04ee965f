using Microsoft.EntityFrameworkCore;

namespace YouthBot.Storage.Model;

/// <summary>The tables of WhatsApp. They belong to <see cref="IWhatsAppDatabase"/>.</summary>
internal static class WhatsAppTables
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<WhatsAppPersonEntity>(table =>
        {
            table.ToTable("whatsapp_person");
            table.HasKey(row => row.Id);
            table.HasOne<ConversationEntity>().WithMany().HasForeignKey(row => row.ConversationId).OnDelete(DeleteBehavior.Cascade);
            table.HasIndex(row => row.ConversationId).IsUnique().HasDatabaseName("ix_whatsapp_person_conversation");
        });
        model.Entity<WhatsAppAliasEntity>(table =>
        {
            table.ToTable("whatsapp_alias");
            table.HasKey(row => row.Hash);
            table.HasOne<WhatsAppPersonEntity>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Cascade);
            table.HasIndex(row => row.PersonId).HasDatabaseName("ix_whatsapp_alias_person");
        });
        model.Entity<WhatsAppSeenEntity>(table =>
        {
            table.ToTable("whatsapp_seen");
            table.HasKey(row => row.Hash);
            table.HasIndex(row => row.At).HasDatabaseName("ix_whatsapp_seen_at");
        });
        model.Entity<WhatsAppSendEntity>(table =>
        {
            table.ToTable("whatsapp_send");
            table.HasKey(row => new { row.MessageId, row.Part });
            table.HasOne<ConversationEntity>().WithMany().HasForeignKey(row => row.ConversationId).OnDelete(DeleteBehavior.Cascade);
            table.HasIndex(row => row.ConversationId).HasDatabaseName("ix_whatsapp_send_conversation");
            table.HasIndex(row => row.Hash).HasDatabaseName("ix_whatsapp_send_hash");
            table.HasIndex(row => row.At).HasDatabaseName("ix_whatsapp_send_at");
        });
        // statuses come three times as often as messages, and must not walk through all that was ever sent
        model.Entity<OutboxEntity>().HasIndex(row => new { row.ConversationId, row.MessageId })
            .HasDatabaseName("ix_outbox_whatsapp").HasFilter("channel = 'whatsapp'");
        model.Entity<ChatMoveEntity>(table =>
        {
            table.ToTable("chat_move");
            table.HasKey(row => row.ConversationId);
            table.HasOne<ConversationEntity>().WithMany().HasForeignKey(row => row.ConversationId).OnDelete(DeleteBehavior.Cascade);
            table.HasIndex(row => row.Hash).IsUnique().HasDatabaseName("ix_chat_move_hash");
            table.HasIndex(row => row.ExpiresAt).HasDatabaseName("ix_chat_move_expires");
        });
        model.Entity<WhatsAppQuarantineEntity>(table =>
        {
            table.ToTable("whatsapp_quarantine");
            table.HasKey(row => row.Id);
            table.HasIndex(row => row.At).HasDatabaseName("ix_whatsapp_quarantine_at");
        });
    }
}
