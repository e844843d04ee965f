using YouthBot.Storage;

namespace YouthBot.Health;

/// <summary>
/// Whether both databases take a write. Anybody may ask for readiness, so the answer is kept for a second and only one question is under way:
/// asking costs the writer next to nothing.
/// </summary>
internal sealed class StorageProbe(IConversationDatabase database, IKeyDatabase keys, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim one = new(1, 1);
    private (long At, string Outcome)? last;

    /// <summary>“ok”, or the kind of what went wrong.</summary>
    public async Task<string> AskAsync(CancellationToken cancellation)
    {
        await one.WaitAsync(cancellation);
        try
        {
            if (last is { } known && time.GetElapsedTime(known.At) < Fresh) return known.Outcome;
            var outcome = await WriteAsync();
            last = (time.GetTimestamp(), outcome);
            return outcome;
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    private async Task<string> WriteAsync()
    {
        try
        {
            await keys.PingAsync(time.GetUtcNow(), CancellationToken.None);
            await database.PingAsync(time.GetUtcNow(), CancellationToken.None);
            return "ok";
        }
        catch (Exception error)
        {
            return error.GetType().Name;
        }
    }
}
