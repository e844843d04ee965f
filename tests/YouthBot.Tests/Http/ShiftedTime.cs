namespace YouthBot.Tests.Http;

/// <summary>The real clock, moved forward on request, and stopped where a test must see something before its time is over. Timers run.</summary>
public sealed class ShiftedTime : TimeProvider
{
    private TimeSpan shift;
    private DateTimeOffset? stopped;

    public override DateTimeOffset GetUtcNow() => (stopped ?? base.GetUtcNow()) + shift;

    public void Advance(TimeSpan by) => shift += by;

    /// <summary>Until this is disposed the clock moves by <see cref="Advance"/> alone; then it goes on from where it stands.</summary>
    public IDisposable Stop()
    {
        stopped = base.GetUtcNow();
        return new Stopped(this);
    }

    private void GoOn()
    {
        if (stopped is { } since) shift -= base.GetUtcNow() - since;
        stopped = null;
    }

    private sealed class Stopped(ShiftedTime time) : IDisposable
    {
        public void Dispose() => time.GoOn();
    }
}
