using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Queue;
using YouthBot.Storage;

namespace YouthBot.Conversations;

/// <summary>The button “next”: the desk chooses, and two coaches who press it at once get two people.</summary>
public sealed class DeskQueue(IDeskDatabase database, Mailbox mailbox, TimeProvider time)
{
    /// <summary>Claims who is next for a coach.</summary>
    /// <param name="coach">The coach.</param>
    /// <param name="key">The desk's own key of the click: a second click with the same key gets the same person.</param>
    /// <param name="away">Whether the coach is away: then nobody new comes, and a click from before that still gets its answer.</param>
    /// <param name="cancellation">Ends the waiting, not the writing.</param>
    public async Task<NextClaim> ClaimNextAsync(Coach coach, string key, bool away, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(coach);
        var owner = new Owner.Coach(coach.Id).ToString();
        var claim = new HandoffCommand.Claim(coach);
        var entries = new List<QueueEntry>();
        foreach (var region in coach.Regions) entries.AddRange(await database.ReadQueueAsync(region, cancellation));

        // after the queue was read: what this key claimed meanwhile is found here, what it claims later still stands there
        if (await database.FindClaimAsync(owner, key, cancellation) is { } claimed)
        {
            switch (await mailbox.CommandAsync(claimed, key, claim, cancellation))
            {
                case Handover.Done: return new NextClaim.Claimed(claimed);
                case null when await WaitsAsync(): return new NextClaim.Pending();
            }
        }

        if (away) return new NextClaim.Away();
        var busy = await database.CountOwnedAsync(owner, default, cancellation);
        foreach (var next in HandoffQueue.Next(entries, coach, busy, time.GetUtcNow()))
        {
            switch (await mailbox.CommandAsync(next.Conversation, key, claim, cancellation))
            {
                case Handover.Done: return new NextClaim.Claimed(next.Conversation);
                // another tab of theirs was faster: the next one would be refused as well
                case "at-capacity": return new NextClaim.Nobody();
                // whoever went on to the next one would get two for one click
                case null when await WaitsAsync(): return new NextClaim.Pending();
            }
        }

        return new NextClaim.Nobody();

        async Task<bool> WaitsAsync() => await database.FindClaimAsync(owner, key, cancellation) is not null;
    }
}
