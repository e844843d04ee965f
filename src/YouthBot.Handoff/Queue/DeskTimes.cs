namespace YouthBot.Handoff.Queue;

/// <summary>How long things may take at the desk.</summary>
/// <param name="Silent">After this long without a word of the coach, the person goes back to the queue.</param>
/// <param name="Gone">The same when the coach is no longer at the desk.</param>
/// <param name="UnclaimedAcute">
/// After this long unclaimed, somebody in danger is brought to everybody's notice; and again after as long. With a coach who is silent for as
/// long they go back to the queue.
/// </param>
/// <param name="UnclaimedSerious">The same for somebody in trouble.</param>
public sealed record DeskTimes(TimeSpan Silent, TimeSpan Gone, TimeSpan UnclaimedAcute, TimeSpan UnclaimedSerious)
{
    /// <summary>What a region begins with.</summary>
    public static DeskTimes Usual { get; } = new(
        Silent: TimeSpan.FromMinutes(10),
        Gone: TimeSpan.FromMinutes(3),
        UnclaimedAcute: TimeSpan.FromMinutes(2),
        UnclaimedSerious: TimeSpan.FromMinutes(10));
}
