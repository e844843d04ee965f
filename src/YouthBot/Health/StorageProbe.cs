using YouthBot.Storage;

namespace YouthBot.Health;

/// <summary>
/// Whether both databases take a write, and what stands in them that cannot be sent. Anybody may ask for readiness, so the answer is kept for a
/// second and only one question is under way: asking costs the writer next to nothing.
/// </summary>
internal sealed class StorageProbe(IConversationDatabase database, IKeyDatabase keys, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim one = new(1, 1);
    private (long At, StorageHealth Found)? last;

    public async Task<StorageHealth> AskAsync(CancellationToken cancellation)
    {
        await one.WaitAsync(cancellation);
        try
        {
            if (last is { } known && time.GetElapsedTime(known.At) < Fresh) return known.Found;
            var found = await LookAsync();
            last = (time.GetTimestamp(), found);
            return found;
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    private async Task<StorageHealth> LookAsync()
    {
        try
        {
            await keys.PingAsync(time.GetUtcNow(), CancellationToken.None);
            await database.PingAsync(time.GetUtcNow(), CancellationToken.None);
            return new StorageHealth(StorageHealth.Well, await database.CountUnknownAsync(CancellationToken.None));
        }
        catch (Exception error)
        {
            return new StorageHealth(error.GetType().Name, OutboxUnknown: 0);
        }
    }
}
