using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace YouthBot.Storage.Sqlite;

/// <summary>Brings a SQLite file to the schema of the model by the hand-written migrations.</summary>
internal static class SqliteSchema
{
    /// <summary>
    /// What this program writes into a file that it brought up to date. Nearly every start finds it there, and asking EF, which would build its whole
    /// model first, is then not needed (docs/performance.md). It lies in the file, so it is true of a backup too.
    /// </summary>
    private static readonly int Stamp = BitConverter.ToInt32(typeof(SqliteSchema).Module.ModuleVersionId.ToByteArray());

    /// <summary>Does nothing with a file that this program brought up to date before: then EF is not even loaded.</summary>
    public static Task BringUpToDateAsync(string connectionString, Func<Task> migrate) =>
        File.Exists(new SqliteConnectionStringBuilder(connectionString).DataSource) && ReadStamp(connectionString) == Stamp
            ? Task.CompletedTask
            : migrate();

    /// <summary>Brings a file up to date, and says so in it.</summary>
    public static async Task MigrateAsync<TContext>(string connectionString, CancellationToken cancellation)
        where TContext : DbContext
    {
        await using var context = Open<TContext>(connectionString);
        await context.Database.MigrateAsync(cancellation);
        using var session = new SqliteSession(connectionString, readOnly: false);
        session.Execute($"PRAGMA user_version={Stamp}");
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

    private static long? ReadStamp(string connectionString)
    {
        using var session = new SqliteSession(connectionString, readOnly: true);
        return SqliteColumns.First(session.Command("PRAGMA user_version"));
    }
}
