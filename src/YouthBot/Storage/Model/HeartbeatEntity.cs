namespace YouthBot.Storage.Model;

/// <summary>One row that is written to learn whether writing works.</summary>
public sealed class HeartbeatEntity
{
    /// <summary>Always 1.</summary>
    public long Id { get; set; }

    /// <summary>When it was last written, milliseconds since 1970.</summary>
    public long At { get; set; }

    internal static void Configure(Microsoft.EntityFrameworkCore.ModelBuilder model) => model.Entity<HeartbeatEntity>(table =>
    {
        Microsoft.EntityFrameworkCore.RelationalEntityTypeBuilderExtensions.ToTable(table, "heartbeat");
        table.HasKey(row => row.Id);
        table.Property(row => row.Id).ValueGeneratedNever();
    });
}
