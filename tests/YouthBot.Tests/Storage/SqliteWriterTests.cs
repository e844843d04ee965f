using YouthBot.Storage.Sqlite;

namespace YouthBot.Tests.Storage;

/// <summary>One writer, group commit, a savepoint for each item.</summary>
public sealed class SqliteWriterTests : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SqliteWriter writer;

    public SqliteWriterTests() => writer = new SqliteWriter($"Data Source={folder.File("w.db")}");

    public async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task An_item_that_fails_takes_nothing_with_it()
    {
        await writer.WriteAsync(session => session.Execute("CREATE TABLE t (n INTEGER PRIMARY KEY)"));
        var writes = Enumerable.Range(0, 200).Select(number => writer.WriteAsync(session =>
        {
            session.Execute("INSERT INTO t VALUES (@n)", ("@n", number));
            return number % 10 == 7 ? throw new InvalidOperationException("no") : number;
        })).ToArray();

        foreach (var (number, write) in writes.Index())
        {
            if (number % 10 == 7) await Assert.ThrowsAsync<InvalidOperationException>(() => write);
            else Assert.Equal(number, await write);
        }

        Assert.Equal(180L, await writer.WriteAsync(session => (long)session.Command("SELECT COUNT(*) FROM t").ExecuteScalar()!));
    }

    [Fact]
    public async Task What_was_asked_before_the_end_is_written()
    {
        await writer.WriteAsync(session => session.Execute("CREATE TABLE t (n INTEGER PRIMARY KEY)"));
        var last = writer.WriteAsync(session => session.Execute("INSERT INTO t VALUES (1)"));
        await writer.DisposeAsync();
        Assert.Equal(1, await last);
        await Assert.ThrowsAsync<System.Threading.Channels.ChannelClosedException>(() => writer.WriteAsync(session => 0));
    }

    [Fact]
    public async Task A_file_that_cannot_be_opened_is_heard_by_everybody()
    {
        await using var lost = new SqliteWriter($"Data Source={folder.File("no/such/folder.db")}");
        await Assert.ThrowsAnyAsync<Exception>(() => lost.WriteAsync(session => 0));
        await Assert.ThrowsAnyAsync<Exception>(() => lost.WriteAsync(session => 0));
    }

    [Fact]
    public async Task The_file_survives_a_power_cut_after_the_commit() =>
        Assert.Equal(2L, await writer.WriteAsync(session => (long)session.Command("PRAGMA synchronous").ExecuteScalar()!));
}
