using Microsoft.EntityFrameworkCore;

namespace YouthBot.Storage.Model;

/// <summary>
/// The model of the main database, for migrations and for everything that is not the way of a message. The tables of the way of a
/// message belong to <see cref="IConversationDatabase"/>: here they are only read.
/// </summary>
public sealed class YouthBotDb(DbContextOptions<YouthBotDb> options) : DbContext(options)
{
    /// <summary>The conversations.</summary>
    public DbSet<ConversationEntity> Conversations => Set<ConversationEntity>();

    /// <summary>Activities at the door, kept as keys after they were handled.</summary>
    public DbSet<InboxEntity> Inbox => Set<InboxEntity>();

    /// <summary>What is said.</summary>
    public DbSet<MessageEntity> Messages => Set<MessageEntity>();

    /// <summary>What is to be sent.</summary>
    public DbSet<OutboxEntity> Outbox => Set<OutboxEntity>();

    /// <summary>When conversations want to be woken.</summary>
    public DbSet<TimerEntity> Timers => Set<TimerEntity>();

    /// <summary>Questions that were not answered well.</summary>
    public DbSet<GapEntity> Gaps => Set<GapEntity>();

    /// <summary>Links to the pages of plans.</summary>
    public DbSet<PlanLinkEntity> PlanLinks => Set<PlanLinkEntity>();

    /// <summary>Conversations in which a human was asked for.</summary>
    public DbSet<HandoffEntity> Handoffs => Set<HandoffEntity>();

    /// <summary>What happened at the desk.</summary>
    public DbSet<HandoffEventEntity> HandoffEvents => Set<HandoffEventEntity>();

    /// <summary>The coaches; these belong to the desk's own pages.</summary>
    public DbSet<CoachEntity> Coaches => Set<CoachEntity>();

    /// <summary>For which regions they work.</summary>
    public DbSet<CoachRegionEntity> CoachRegions => Set<CoachRegionEntity>();

    /// <summary>How accounts of the desk prove who they are.</summary>
    public DbSet<CredentialEntity> Credentials => Set<CredentialEntity>();

    /// <summary>Who read or did what at the desk.</summary>
    public DbSet<AuditEntity> Audit => Set<AuditEntity>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<ConversationEntity>(table =>
        {
            table.ToTable("conversation");
            table.HasKey(row => row.Id);
            table.HasIndex(row => row.ExpiresAt).HasDatabaseName("ix_conversation_expires").HasFilter("erased_at IS NULL");
            table.HasIndex(row => row.Owner).HasDatabaseName("ix_conversation_owner").HasFilter("owner <> 'bot' AND owner <> 'closed'");
        });
        modelBuilder.Entity<MessageEntity>(table =>
        {
            table.ToTable("message");
            table.HasKey(row => row.Id);
            table.HasOne<ConversationEntity>().WithMany().HasForeignKey(row => row.ConversationId).OnDelete(DeleteBehavior.Cascade);
            table.HasIndex(row => new { row.ConversationId, row.Seq }).IsUnique().HasDatabaseName("ix_message_feed");
        });
        modelBuilder.Entity<InboxEntity>(table =>
        {
            table.ToTable("inbox");
            table.HasKey(row => row.Id);
            table.HasOne<ConversationEntity>().WithMany().HasForeignKey(row => row.ConversationId).OnDelete(DeleteBehavior.Cascade);
            table.HasIndex(row => new { row.ConversationId, row.Channel, row.ExternalId }).IsUnique().HasDatabaseName("ix_inbox_key");
            table.HasIndex(row => new { row.ConversationId, row.Id }).HasDatabaseName("ix_inbox_waiting").HasFilter("handled_at IS NULL");
        });
        modelBuilder.Entity<OutboxEntity>(table =>
        {
            table.ToTable("outbox");
            table.HasKey(row => row.Id);
            table.HasOne<ConversationEntity>().WithMany().HasForeignKey(row => row.ConversationId).OnDelete(DeleteBehavior.Cascade);
            table.HasIndex(row => new { row.ConversationId, row.Id }).HasDatabaseName("ix_outbox_waiting").HasFilter("state = 'pending'");
            table.HasIndex(row => row.DueAt).HasDatabaseName("ix_outbox_due").HasFilter("state = 'pending'");
            table.HasIndex(row => row.InboxId).HasDatabaseName("ix_outbox_inline").HasFilter("channel = 'connector/inline'");
        });
        modelBuilder.Entity<TimerEntity>(table =>
        {
            table.ToTable("timer");
            table.HasKey(row => row.Id);
            table.HasOne<ConversationEntity>().WithMany().HasForeignKey(row => row.ConversationId).OnDelete(DeleteBehavior.Cascade);
            table.HasIndex(row => new { row.ConversationId, row.Name }).IsUnique().HasDatabaseName("ix_timer_name");
            table.HasIndex(row => row.DueAt).HasDatabaseName("ix_timer_due");
        });
        modelBuilder.Entity<GapEntity>(table =>
        {
            table.ToTable("gap");
            table.HasKey(row => row.Id);
            table.HasOne<ConversationEntity>().WithMany().HasForeignKey(row => row.ConversationId).OnDelete(DeleteBehavior.Cascade);
            table.HasIndex(row => row.ConversationId).HasDatabaseName("ix_gap_conversation");
        });
        modelBuilder.Entity<PlanLinkEntity>(table =>
        {
            table.ToTable("plan_link");
            table.HasKey(row => row.Hash);
            table.HasOne<ConversationEntity>().WithMany().HasForeignKey(row => row.ConversationId).OnDelete(DeleteBehavior.Cascade);
            table.HasIndex(row => row.ConversationId).HasDatabaseName("ix_plan_link_conversation");
            table.HasIndex(row => row.ExpiresAt).HasDatabaseName("ix_plan_link_expires");
        });
        ConnectorTables.Configure(modelBuilder);
        DeskTables.Configure(modelBuilder);
        AccessTables.Configure(modelBuilder);
        WhatsAppTables.Configure(modelBuilder);
        CheckInTables.Configure(modelBuilder);
        HeartbeatEntity.Configure(modelBuilder);
        SnakeCase.Apply(modelBuilder);
    }
}
