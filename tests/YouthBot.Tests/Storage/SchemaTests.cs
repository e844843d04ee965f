using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using YouthBot.Storage.Model;
using YouthBot.Storage.Sqlite;

namespace YouthBot.Tests.Storage;

/// <summary>
/// Migrations are written by hand, because EF's design-time tools cannot be restored: so what they make is compared with what the model says.
/// </summary>
public sealed class SchemaTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public Task The_migrated_main_database_is_the_model() => CompareAsync<YouthBotDb>();

    [Fact]
    public Task The_migrated_key_store_is_the_model() => CompareAsync<KeyDb>();

    [Fact]
    public async Task A_file_of_an_older_program_is_brought_up_to_date()
    {
        var file = $"Data Source={folder.File("older.db")};Pooling=False";
        await SqliteSchema.MigrateAsync<YouthBotDb>(file, default);
        var expected = Describe(file);
        using (var connection = new SqliteConnection(file))
        {
            connection.Open();
            using var undo = connection.CreateCommand();
            undo.CommandText =
                """
                ALTER TABLE coach DROP COLUMN away_since;
                DELETE FROM __EFMigrationsHistory WHERE MigrationId LIKE '%DeskAway';
                PRAGMA user_version=1
                """;
            undo.ExecuteNonQuery();
        }

        Assert.NotEqual(expected, Describe(file));
        await SqliteSchema.MigrateAsync<YouthBotDb>(file, default);
        Assert.Equal(expected, Describe(file));
    }

    private async Task CompareAsync<TContext>()
        where TContext : DbContext
    {
        var migrated = $"Data Source={folder.File("migrated.db")};Pooling=False";
        var modelled = $"Data Source={folder.File("modelled.db")};Pooling=False";
        await SqliteSchema.MigrateAsync<TContext>(migrated, default);
        await using (var context = SqliteSchema.Open<TContext>(modelled)) await context.Database.EnsureCreatedAsync();

        Assert.NotEmpty(Describe(modelled));
        Assert.Equal(Describe(modelled), Describe(migrated));
    }

    /// <summary>Columns, keys and indexes; names of constraints and the order of columns say nothing about what can be stored.</summary>
    private static List<string> Describe(string connectionString)
    {
        using var connection = new SqliteConnection(connectionString);
        connection.Open();
        var lines = Rows(
            connection,
            """
            SELECT t.name, c.name, c.type, c."notnull", c.pk FROM sqlite_master t JOIN pragma_table_info(t.name) c
            WHERE t.type = 'table' AND t.name NOT LIKE '\_\_EF%' ESCAPE '\' AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\'
            """);
        lines.AddRange(Rows(
            connection,
            """
            SELECT t.name, f."from", f."table", f."to", f.on_delete FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) f
            WHERE t.type = 'table'
            """));
        lines.AddRange(Rows(connection, "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"));
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        return rows;
    }
}
