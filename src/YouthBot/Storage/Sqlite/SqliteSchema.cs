using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace YouthBot.Storage.Sqlite;

/// <summary>Brings a SQLite file to the schema of the model by the hand-written migrations.</summary>
internal static class SqliteSchema
{
    public static async Task MigrateAsync<TContext>(string connectionString, CancellationToken cancellation)
        where TContext : DbContext
    {
        await using var context = Open<TContext>(connectionString);
        await context.Database.MigrateAsync(cancellation);
    }

    /// <summary>A context on a SQLite file, for migrations and for reading.</summary>
    public static TContext Open<TContext>(string connectionString)
        where TContext : DbContext
    {
        var options = new DbContextOptionsBuilder<TContext>()
            .UseSqlite(connectionString)
            // EF's design-time tools cannot be restored, so there is no snapshot to compare with: a test compares the schema with the model
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning))
            .Options;
        return (TContext)Activator.CreateInstance(typeof(TContext), options)!;
    }
}
