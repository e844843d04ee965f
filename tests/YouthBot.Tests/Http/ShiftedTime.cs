namespace YouthBot.Tests.Http;

/// <summary>The real clock, moved forward on request: timers run, and a token can be hours old.</summary>
public sealed class ShiftedTime : TimeProvider
{
    private TimeSpan shift;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + shift;

    public void Advance(TimeSpan by) => shift += by;
}
