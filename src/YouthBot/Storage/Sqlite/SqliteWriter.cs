using System.Threading.Channels;

namespace YouthBot.Storage.Sqlite;

/// <summary>
/// The one writer of a database file (docs/adr/0002). Work waits in a bounded channel; whatever is waiting goes into one transaction, each
/// item in a savepoint of its own, and a caller hears of success only after the commit. One slow disk flush then serves many callers,
/// and there is never a lock to wait for.
/// </summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    /// <summary>Items in one transaction: beyond this the flush no longer dominates (measured, docs/adr/0002).</summary>
    private const int GroupSize = 64;

    /// <summary>Items that may wait; then callers wait, which slows the doors down instead of filling the memory.</summary>
    private const int Capacity = 4096;

    /// <summary>How long a reader may be in the way of emptying the log before it is tried again.</summary>
    private static readonly TimeSpan RetryEmptying = TimeSpan.FromSeconds(1);

    private readonly Channel<Item> queue =
        Channel.CreateBounded<Item>(new BoundedChannelOptions(Capacity) { SingleReader = true });

    private readonly Lazy<Thread> thread;
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string connectionString;
    private bool logHoldsErased;

    public SqliteWriter(string connectionString)
    {
        this.connectionString = connectionString;
        thread = new Lazy<Thread>(() =>
        {
            var started = new Thread(Work) { IsBackground = true, Name = "sqlite writer" };
            started.Start();
            return started;
        });
    }

    /// <summary>Runs <paramref name="work"/> in the next transaction; the task ends when that is committed.</summary>
    /// <param name="work">The writing itself; an exception rolls back this item alone and reaches the caller.</param>
    /// <param name="forgets">
    /// Whether something is erased for good: then the write-ahead log, which still holds the old pages, is emptied after the commit.
    /// </param>
    /// <param name="cancellation">Ends the waiting for a place; what has a place is written.</param>
    /// <exception cref="ChannelClosedException">The writer has been stopped.</exception>
    public Task<T> WriteAsync<T>(Func<SqliteSession, T> work, bool forgets = false, CancellationToken cancellation = default)
    {
        _ = thread.Value;
        var item = new Item<T>(work, forgets);
        return queue.Writer.TryWrite(item) ? item.Committed : WaitForPlaceAsync(item, cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        if (thread.IsValueCreated) await ended.Task;
    }

    private async Task<T> WaitForPlaceAsync<T>(Item<T> item, CancellationToken cancellation)
    {
        await queue.Writer.WriteAsync(item, cancellation);
        return await item.Committed;
    }

    private void Work()
    {
        var group = new List<Item>(GroupSize);
        try
        {
            using var session = new SqliteSession(connectionString, readOnly: false);
            // a dedicated thread: SQLite's calls block, and the thread pool of a small machine has only two
            while (WaitForWork(session))
            {
                while (group.Count < GroupSize && queue.Reader.TryRead(out var item)) group.Add(item);
                Commit(session, group);
                group.Clear();
            }
        }
        catch (Exception error)
        {
            // without its file the process can promise nothing: everybody who waits hears it, and readiness fails
            queue.Writer.TryComplete(error);
            foreach (var item in group) item.Fail(error);
            while (queue.Reader.TryRead(out var item)) item.Fail(error);
        }
        finally
        {
            ended.TrySetResult();
        }
    }

    private void Commit(SqliteSession session, List<Item> group)
    {
        try
        {
            if (!TryTogether(session, group)) EachInItsSavepoint(session, group);
        }
        catch (Exception error)
        {
            foreach (var item in group) item.Fail(error);
            RollBack(session);
            return;
        }

        logHoldsErased |= group.Exists(item => item.Forgets);
        if (logHoldsErased) EmptyLog(session);
        foreach (var item in group) item.Succeed();
    }

    /// <summary>
    /// Nearly every group is without a failure, and a savepoint costs as much as a statement: so the group is tried without them, and as a
    /// whole again with them when one item fails. Work is a function of what is in the database alone, so running it again is harmless.
    /// </summary>
    private static bool TryTogether(SqliteSession session, List<Item> group)
    {
        session.Execute("BEGIN IMMEDIATE");
        foreach (var item in group)
        {
            if (item.TryRun(session)) continue;
            RollBack(session);
            return false;
        }

        session.Execute("COMMIT");
        return true;
    }

    private static void EachInItsSavepoint(SqliteSession session, List<Item> group)
    {
        session.Execute("BEGIN IMMEDIATE");
        foreach (var item in group)
        {
            session.Execute("SAVEPOINT item");
            if (!item.TryRun(session)) session.Execute("ROLLBACK TO item");
            session.Execute("RELEASE item");
        }

        session.Execute("COMMIT");
    }

    /// <summary>False when the writer was stopped. While the log still holds something erased, waiting is short and emptying is tried again.</summary>
    private bool WaitForWork(SqliteSession session)
    {
        var work = queue.Reader.WaitToReadAsync().AsTask();
        while (logHoldsErased && !work.Wait(RetryEmptying)) EmptyLog(session);
        return work.GetAwaiter().GetResult();
    }

    /// <summary>
    /// The write-ahead log still holds the pages from before an erasure. A reader may be in the way (a backup, for minutes): nobody waits for
    /// that, it is tried again. It must not fail what has been committed either.
    /// </summary>
    private void EmptyLog(SqliteSession session)
    {
        try
        {
            session.Execute("PRAGMA busy_timeout=0");
            using (var outcome = session.Command("PRAGMA wal_checkpoint(TRUNCATE)").ExecuteReader())
                logHoldsErased = !outcome.Read() || outcome.GetInt64(0) != 0;
        }
        catch (Microsoft.Data.Sqlite.SqliteException)
        {
            // a full disk: the flag stays, and so does the next try
        }
        finally
        {
            // whatever happened, the next transaction waits for its turn again
            session.Execute("PRAGMA busy_timeout=5000");
        }
    }

    private static void RollBack(SqliteSession session)
    {
        // SQLite may have rolled back by itself (disk full): then there is nothing left to do
        if (SQLitePCL.raw.sqlite3_get_autocommit(session.Connection.Handle) == 0) session.Execute("ROLLBACK");
    }

    private abstract class Item(bool forgets)
    {
        public bool Forgets => forgets;

        /// <summary>Does the work; false when it failed, which its caller will hear after the commit.</summary>
        public abstract bool TryRun(SqliteSession session);

        public abstract void Succeed();

        public abstract void Fail(Exception error);
    }

    private sealed class Item<T>(Func<SqliteSession, T> work, bool forgets) : Item(forgets)
    {
        private readonly TaskCompletionSource<T> committed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private Exception? failure;
        private T? result;

        public Task<T> Committed => committed.Task;

        public override bool TryRun(SqliteSession session)
        {
            try
            {
                result = work(session);
                failure = null;
            }
            catch (Exception error)
            {
                failure = error;
            }

            return failure is null;
        }

        public override void Succeed()
        {
            if (failure is null) committed.TrySetResult(result!);
            else committed.TrySetException(failure);
        }

        public override void Fail(Exception error) => committed.TrySetException(error);
    }
}
