using Microsoft.EntityFrameworkCore;

namespace YouthBot.Storage.Model;

/// <summary>The tables of the Bot Connector. They belong to <see cref="IConnectorDatabase"/>.</summary>
internal static class ConnectorTables
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<ConnectorConversationEntity>(table =>
        {
            table.ToTable("connector_conversation");
            table.HasKey(row => row.ConversationId);
            table.HasOne<ConversationEntity>().WithMany().HasForeignKey(row => row.ConversationId).OnDelete(DeleteBehavior.Cascade);
            table.HasIndex(row => row.Hash).IsUnique().HasDatabaseName("ix_connector_conversation_hash");
        });
        model.Entity<ConnectorActivityEntity>(table =>
        {
            table.ToTable("connector_activity");
            table.HasKey(row => row.Hash);
            table.HasIndex(row => row.At).HasDatabaseName("ix_connector_activity_at");
        });
    }
}
