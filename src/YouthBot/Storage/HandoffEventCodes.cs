using System.Globalization;
using YouthBot.Handoff.Ownership;

namespace YouthBot.Storage;

/// <summary>How what happened at the desk is written down: in codes that can be counted, without words.</summary>
internal static class HandoffEventCodes
{
    public const string Claimed = "claimed";

    public static (string Kind, string? Coach, string? Code) Of(HandoffEvent happened) => happened switch
    {
        HandoffEvent.Asked asked => ("asked", null, $"{Lower(asked.Severity)}:{Lower(asked.Reason)}"),
        HandoffEvent.StoppedWaiting => ("stopped-waiting", null, null),
        HandoffEvent.Claimed claimed => (Claimed, claimed.By, ((long)claimed.Waited.TotalSeconds).ToString(CultureInfo.InvariantCulture)),
        HandoffEvent.Spoke spoke => ("spoke", spoke.By, null),
        HandoffEvent.Released released => ("released", released.By, null),
        HandoffEvent.Offered offered => ("offered", offered.By, offered.To),
        HandoffEvent.OfferRefused refused => ("offer-refused", refused.By, null),
        HandoffEvent.Transferred transferred => ("transferred", transferred.To, transferred.From),
        HandoffEvent.ReturnedToBot back => ("returned", back.By, null),
        HandoffEvent.Left left => ("left", left.Coach, null),
        HandoffEvent.Snoozed snoozed => ("snoozed", snoozed.By, snoozed.Until.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)),
        HandoffEvent.Closed closed => ("closed", closed.By, $"{closed.Outcome.Result}|{closed.Outcome.Day}|{closed.Outcome.Reason}"),
        HandoffEvent.TakenOver over => ("taken-over", over.By, over.From),
        HandoffEvent.GivenBack given => ("given-back", given.From, Lower(given.Reason)),
        _ => throw new InvalidOperationException("There is no other event."),
    };

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
