using Microsoft.Data.Sqlite;

namespace YouthBot.Storage.Sqlite;

/// <summary>
/// One open connection with the statements that were prepared on it. Not thread-safe: the writer has one for itself, readers take one from
/// <see cref="SqliteReaders"/>. Transactions are plain SQL, so that a prepared statement need not know which one it is in.
/// </summary>
internal sealed class SqliteSession : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);

    public SqliteSession(string connectionString, bool readOnly)
    {
        Connection = new SqliteConnection(
            new SqliteConnectionStringBuilder(connectionString)
            {
                Pooling = false,
                Mode = readOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
            }.ToString());
        Connection.Open();
        // FULL: a message that was answered with 200 survives a power cut. secure_delete: erased text leaves no trace in free pages.
        Execute("PRAGMA busy_timeout=5000");
        Execute("PRAGMA foreign_keys=ON");
        Execute("PRAGMA temp_store=MEMORY");
        if (readOnly) return;
        Execute("PRAGMA journal_mode=WAL");
        Execute("PRAGMA synchronous=FULL");
        Execute("PRAGMA secure_delete=ON");
    }

    public SqliteConnection Connection { get; }

    /// <summary>A prepared statement with its parameters set; the same text is prepared once.</summary>
    public SqliteCommand Command(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        if (!prepared.TryGetValue(sql, out var command))
        {
            command = Connection.CreateCommand();
            command.CommandText = sql;
            foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
            command.Prepare();
            prepared.Add(sql, command);
            return command;
        }

        for (var i = 0; i < parameters.Length; i++) command.Parameters[i].Value = parameters[i].Value ?? DBNull.Value;
        return command;
    }

    /// <summary>Runs a statement; how many rows it changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        Command(sql, parameters).ExecuteNonQuery();

    public void Dispose()
    {
        foreach (var command in prepared.Values) command.Dispose();
        Connection.Dispose();
    }
}
