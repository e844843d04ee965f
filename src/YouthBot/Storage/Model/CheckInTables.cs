using Microsoft.EntityFrameworkCore;

namespace YouthBot.Storage.Model;

/// <summary>The tables of the check-ins.</summary>
internal static class CheckInTables
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<LeaverEntity>(table =>
        {
            table.ToTable("leaver");
            table.HasKey(row => row.Id);
            table.HasOne<ConversationEntity>().WithMany().HasForeignKey(row => row.ConversationId).OnDelete(DeleteBehavior.SetNull);
            table.HasIndex(row => new { row.Region, row.SchoolYear, row.PhoneHash }).IsUnique().HasDatabaseName("ix_leaver_phone");
            table.HasIndex(row => row.PhoneHash).HasDatabaseName("ix_leaver_number");
            table.HasIndex(row => row.School).HasDatabaseName("ix_leaver_school");
            table.HasIndex(row => row.ConversationId).HasDatabaseName("ix_leaver_conversation").HasFilter("conversation_id IS NOT NULL");
            table.HasIndex(row => row.ExpiresAt).HasDatabaseName("ix_leaver_expires");
        });
        model.Entity<StoppedPhoneEntity>(table =>
        {
            table.ToTable("stopped_phone");
            table.HasKey(row => row.Hash);
        });
        model.Entity<CampaignEntity>(table =>
        {
            table.ToTable("campaign");
            table.HasKey(row => row.Id);
            table.HasIndex(row => new { row.Region, row.SchoolYear }).HasDatabaseName("ix_campaign_region");
        });
        model.Entity<CheckInEntity>(table =>
        {
            table.ToTable("check_in");
            table.HasKey(row => new { row.CampaignId, row.Step, row.LeaverId });
            table.HasOne<CampaignEntity>().WithMany().HasForeignKey(row => row.CampaignId).OnDelete(DeleteBehavior.Cascade);
            table.HasOne<LeaverEntity>().WithMany().HasForeignKey(row => row.LeaverId).OnDelete(DeleteBehavior.Cascade);
            table.HasIndex(row => new { row.CampaignId, row.DueAt }).HasDatabaseName("ix_check_in_due").HasFilter("state = 'planned'");
            table.HasIndex(row => new { row.Number, row.QueuedAt }).HasDatabaseName("ix_check_in_queued").HasFilter("queued_at IS NOT NULL");
            table.HasIndex(row => row.LeaverId).HasDatabaseName("ix_check_in_leaver");
            table.HasIndex(row => row.MessageId).HasDatabaseName("ix_check_in_message").HasFilter("message_id IS NOT NULL");
        });
        model.Entity<OutreachEntity>(table =>
        {
            table.ToTable("outreach");
            table.HasKey(row => row.Id);
            table.HasOne<LeaverEntity>().WithMany().HasForeignKey(row => row.LeaverId).OnDelete(DeleteBehavior.Cascade);
            table.HasIndex(row => new { row.LeaverId, row.CampaignId, row.Step, row.Reason }).IsUnique().HasDatabaseName("ix_outreach_once");
            table.HasIndex(row => new { row.Region, row.At }).HasDatabaseName("ix_outreach_open").HasFilter("done_at IS NULL");
        });
    }
}
