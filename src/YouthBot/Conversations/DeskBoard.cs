using System.Collections.Concurrent;
using YouthBot.Handoff;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Turns;
using YouthBot.Storage;

namespace YouthBot.Conversations;

/// <summary>The desks of the regions as turns see them. What it remembers is a second old at most, so that a busy chat costs no queries.</summary>
public sealed class DeskBoard(IDeskDatabase database, TimeProvider time)
{
    /// <summary>A coach whose page has not been heard of for longer is not there.</summary>
    private static readonly TimeSpan Presence = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    /// <summary>Somebody who left a message in the evening did not wait in the way that somebody in the chat does.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(4);

    private const int EnoughWaits = 5;

    private readonly ConcurrentDictionary<string, (DateTimeOffset At, DeskStatus? Desk)> remembered = new(StringComparer.Ordinal);

    /// <summary>The desk of a conversation's region; null where nobody works.</summary>
    public async Task<DeskStatus?> OfAsync(Conversation conversation, HandoffCommand? command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        var desk = await OfAsync(conversation.Region, cancellation);
        return command is HandoffCommand.Claim claim
            ? (desk ?? new DeskStatus(0, [])) with
            {
                Busy = await database.CountOwnedAsync(new Owner.Coach(claim.By.Id).ToString(), conversation.Id, cancellation),
            }
            : desk;
    }

    private async Task<DeskStatus?> OfAsync(string region, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (remembered.TryGetValue(region, out var known) && now - known.At < Fresh) return known.Desk;
        var row = await database.ReadDeskAsync(region, now - Presence, cancellation);
        var desk = row.Coaches == 0
            ? null
            : new DeskStatus(row.Present, await database.ReadQueueAsync(region, cancellation), Usual(row.Waits));
        remembered[region] = (now, desk);
        return desk;
    }

    /// <summary>The middle of the last waits; nothing is said from a few.</summary>
    private static TimeSpan? Usual(IEnumerable<TimeSpan> waits)
    {
        TimeSpan[] usual = [.. waits.Where(wait => wait <= LongestWait).Order()];
        return usual.Length < EnoughWaits ? null : usual[usual.Length / 2];
    }
}
