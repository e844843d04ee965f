using Microsoft.EntityFrameworkCore;

namespace YouthBot.Storage.Model;

/// <summary>The tables of the desk.</summary>
internal static class DeskTables
{
    public static void Configure(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<HandoffEntity>(table =>
        {
            table.ToTable("handoff");
            table.HasKey(row => row.ConversationId);
            table.HasOne<ConversationEntity>().WithMany().HasForeignKey(row => row.ConversationId).OnDelete(DeleteBehavior.Cascade);
            table.HasIndex(row => new { row.Region, row.Handle }).IsUnique().HasDatabaseName("ix_handoff_handle");
            table.HasIndex(row => row.Region).HasDatabaseName("ix_handoff_desk").HasFilter("active = 1");
        });
        modelBuilder.Entity<HandoffEventEntity>(table =>
        {
            table.ToTable("handoff_event");
            table.HasKey(row => row.Id);
            table.HasIndex(row => new { row.Region, row.Kind, row.Id }).HasDatabaseName("ix_handoff_event_kind");
            table.HasIndex(row => row.ConversationId).HasDatabaseName("ix_handoff_event_conversation");
        });
        modelBuilder.Entity<CoachEntity>(table =>
        {
            table.ToTable("coach");
            table.HasKey(row => row.Id);
            table.HasIndex(row => row.Login).IsUnique().HasDatabaseName("ix_coach_login");
        });
        modelBuilder.Entity<CoachRegionEntity>(table =>
        {
            table.ToTable("coach_region");
            table.HasKey(row => new { row.CoachId, row.Region });
            table.HasOne<CoachEntity>().WithMany().HasForeignKey(row => row.CoachId).OnDelete(DeleteBehavior.Cascade);
            table.HasIndex(row => row.Region).HasDatabaseName("ix_coach_region");
        });
        modelBuilder.Entity<DeskNoteEntity>(table =>
        {
            table.ToTable("desk_note");
            table.HasKey(row => row.Id);
            table.HasOne<ConversationEntity>().WithMany().HasForeignKey(row => row.ConversationId).OnDelete(DeleteBehavior.Cascade);
            table.HasIndex(row => row.ConversationId).HasDatabaseName("ix_desk_note_conversation");
        });
        modelBuilder.Entity<ConversationTagEntity>(table =>
        {
            table.ToTable("conversation_tag");
            table.HasKey(row => new { row.ConversationId, row.Tag });
            table.HasOne<ConversationEntity>().WithMany().HasForeignKey(row => row.ConversationId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<ClosedChatEntity>(table =>
        {
            table.ToTable("closed_chat");
            table.HasKey(row => row.Id);
            table.HasOne<ConversationEntity>().WithMany().HasForeignKey(row => row.ConversationId).OnDelete(DeleteBehavior.Cascade);
            table.HasIndex(row => row.ConversationId).HasDatabaseName("ix_closed_chat_conversation");
            table.HasIndex(row => new { row.Coach, row.At }).HasDatabaseName("ix_closed_chat_coach");
        });
        modelBuilder.Entity<FollowUpEntity>(table =>
        {
            table.ToTable("follow_up");
            table.HasKey(row => row.ConversationId);
            table.HasOne<ConversationEntity>().WithMany().HasForeignKey(row => row.ConversationId).OnDelete(DeleteBehavior.Cascade);
            table.HasIndex(row => row.Coach).HasDatabaseName("ix_follow_up_coach");
        });
        modelBuilder.Entity<ContactEntity>(table =>
        {
            table.ToTable("contact");
            table.HasKey(row => row.ConversationId);
            table.HasOne<ConversationEntity>().WithMany().HasForeignKey(row => row.ConversationId).OnDelete(DeleteBehavior.Cascade);
            table.HasIndex(row => row.ExpiresAt).HasDatabaseName("ix_contact_expires");
        });
        modelBuilder.Entity<AlertEntity>(table =>
        {
            table.ToTable("alert");
            table.HasKey(row => row.Id);
            table.HasOne<ConversationEntity>().WithMany().HasForeignKey(row => row.ConversationId).OnDelete(DeleteBehavior.Cascade);
            table.HasIndex(row => row.ConversationId).HasDatabaseName("ix_alert_conversation");
            table.HasIndex(row => new { row.Channel, row.DueAt }).HasDatabaseName("ix_alert_due").HasFilter("state = 'pending'");
        });
    }
}
