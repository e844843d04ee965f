using YouthBot.WhatsAppStandIn;

namespace YouthBot.Benchmarks.CheckIns;

/// <summary>A check-in that Meta took, as the audit reads it off the wire.</summary>
internal sealed record YearSend(DateTimeOffset At, string To, string Campaign, string Leaver, string Step, string Type, bool Failed = false)
{
    /// <summary>Reads it; null for every other message.</summary>
    public static YearSend? Of(SentMessage message)
    {
        var taps = message.Choices.Where(choice => choice.Id.StartsWith("yb:checkin:", StringComparison.Ordinal)).ToArray();
        if (taps.Length == 0) return null;
        var parts = taps[0].Id.Split(':');
        return new YearSend(message.At, message.To, parts[2], parts[3], parts[5], message.Type, message.Failed);
    }
}
