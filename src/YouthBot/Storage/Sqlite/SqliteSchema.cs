using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace YouthBot.Storage.Sqlite;

/// <summary>Brings a SQLite file to the schema of the model by the hand-written migrations.</summary>
internal static class SqliteSchema
{
    public static async Task MigrateAsync<TContext>(string connectionString, CancellationToken cancellation)
        where TContext : DbContext
    {
        // nearly every start finds nothing to do, and asking EF that would build its whole model first (docs/performance.md)
        if (IsUpToDate<TContext>(connectionString)) return;
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

    /// <summary>Whether every migration of this program was done; as EF does, what a newer program did besides is left alone.</summary>
    private static bool IsUpToDate<TContext>(string connectionString)
        where TContext : DbContext
    {
        if (!File.Exists(new SqliteConnectionStringBuilder(connectionString).DataSource)) return false;
        using var session = new SqliteSession(connectionString, readOnly: true);
        if (SqliteColumns.First(session.Command("SELECT 1 FROM sqlite_schema WHERE name = '__EFMigrationsHistory'")) is null) return false;
        var done = new HashSet<string>(StringComparer.Ordinal);
        using (var row = session.Command("SELECT MigrationId FROM __EFMigrationsHistory").ExecuteReader())
        {
            while (row.Read()) done.Add(row.GetString(0));
        }

        return typeof(TContext).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Migration)) && type.GetCustomAttribute<DbContextAttribute>()?.ContextType == typeof(TContext))
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id)
            .OfType<string>()
            .All(done.Contains);
    }
}
