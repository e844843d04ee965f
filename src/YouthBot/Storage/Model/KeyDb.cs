using Microsoft.EntityFrameworkCore;

namespace YouthBot.Storage.Model;

/// <summary>The model of the key store.</summary>
public sealed class KeyDb(DbContextOptions<KeyDb> options) : DbContext(options)
{
    /// <summary>A wrapped key for each conversation.</summary>
    public DbSet<ConversationKeyEntity> ConversationKeys => Set<ConversationKeyEntity>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<ConversationKeyEntity>(table =>
        {
            table.ToTable("conversation_key");
            table.HasKey(row => row.ConversationId);
        });
        HeartbeatEntity.Configure(modelBuilder);
        SnakeCase.Apply(modelBuilder);
    }
}
