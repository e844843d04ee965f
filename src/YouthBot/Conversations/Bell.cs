namespace YouthBot.Conversations;

/// <summary>
/// Wakes one who waits. Ringing again before that one has come round changes nothing, and costs nothing: it happens at every message under
/// load, where an exception of a full semaphore would cost more than the message.
/// </summary>
internal sealed class Bell : IDisposable
{
    private readonly SemaphoreSlim heard = new(0, 1);
    private int rung;

    public void Ring()
    {
        if (Interlocked.Exchange(ref rung, 1) == 0) heard.Release();
    }

    /// <summary>Waits for a ring; false when the time is up first.</summary>
    public async Task<bool> WaitAsync(TimeSpan patience, CancellationToken cancellation)
    {
        if (!await heard.WaitAsync(patience, cancellation)) return false;
        // from here on a ring counts anew; one that came just before is answered by what the caller reads after this
        Interlocked.Exchange(ref rung, 0);
        return true;
    }

    public void Dispose() => heard.Dispose();
}
