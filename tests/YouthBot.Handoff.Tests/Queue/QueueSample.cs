using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Queue;

namespace YouthBot.Handoff.Tests.Queue;

/// <summary>Entries of a queue, told by how long ago somebody asked.</summary>
internal static class QueueSample
{
    public const string Region = "leiden";

    public static readonly Coach Anna = new("anna", "Anna", [Region], Capacity: 3);

    public static DateTimeOffset Now => Chat.Monday;

    public static QueueEntry Asked(TimeSpan ago, Severity severity = Severity.Normal, string name = "Stille Otter 10") => new(
        ConversationId.New(Now - ago),
        name,
        Region,
        new Owner.Bot(),
        new HandoffRequest.Waiting(severity),
        HandoffReason.Asked,
        Now - ago);

    public static TimeSpan Minutes(int minutes) => TimeSpan.FromMinutes(minutes);

    public static TimeSpan Days(int days) => TimeSpan.FromDays(days);
}
