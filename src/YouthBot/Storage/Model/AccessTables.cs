using Microsoft.EntityFrameworkCore;

namespace YouthBot.Storage.Model;

/// <summary>The tables of who may come to the desk.</summary>
internal static class AccessTables
{
    public static void Configure(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<CredentialEntity>(table =>
        {
            table.ToTable("credential");
            table.HasKey(row => row.CoachId);
            table.HasOne<CoachEntity>().WithOne().HasForeignKey<CredentialEntity>(row => row.CoachId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<AuditEntity>(table =>
        {
            table.ToTable("audit");
            table.HasKey(row => row.Id);
            table.HasIndex(row => row.At).HasDatabaseName("ix_audit_at");
            table.HasIndex(row => row.ConversationId).HasDatabaseName("ix_audit_conversation");
        });
    }
}
