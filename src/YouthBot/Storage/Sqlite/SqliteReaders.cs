using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace YouthBot.Storage.Sqlite;

/// <summary>Read-only sessions that are used again: in WAL mode readers never wait for the writer, nor it for them.</summary>
internal sealed class SqliteReaders(string connectionString) : IDisposable
{
    private readonly ConcurrentBag<SqliteSession> idle = [];
    private volatile bool closed;

    public T Read<T>(Func<SqliteSession, T> query)
    {
        ObjectDisposedException.ThrowIf(closed, this);
        var session = idle.TryTake(out var taken) ? taken : new SqliteSession(connectionString, readOnly: true);
        var healthy = false;
        try
        {
            var result = query(session);
            healthy = true;
            return result;
        }
        finally
        {
            if (healthy && !closed) idle.Add(session);
            else session.Dispose();
        }
    }

    public void Dispose()
    {
        closed = true;
        while (idle.TryTake(out var session)) session.Dispose();
    }

    /// <summary>All rows. A limit stands in the text of a statement, not in a parameter: SQLite compiles a statement anew whenever one is bound.</summary>
    public IReadOnlyList<T> ReadAll<T>(string sql, Func<SqliteDataReader, T> map, params (string, object?)[] parameters) =>
        Read<IReadOnlyList<T>>(session =>
        {
            using var row = session.Command(sql, parameters).ExecuteReader();
            var list = new List<T>();
            while (row.Read()) list.Add(map(row));
            return list;
        });
}
