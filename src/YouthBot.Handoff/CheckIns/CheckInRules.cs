using System.Globalization;
using System.Text;
using YouthBot.Dialogs.CheckIns;

namespace YouthBot.Handoff.CheckIns;

/// <summary>
/// May this check-in be sent now? Asked when it is due, when its turn is taken and right before the wire, each time with what is known then.
/// The rules are tried in order, and the first that says something against it decides.
/// </summary>
public static class CheckInRules
{
    /// <summary>The least time between two check-ins to one person.</summary>
    public static readonly TimeSpan Apart = TimeSpan.FromDays(StepRules.Apart);

    /// <summary>How long a talk with a coach stays the last word.</summary>
    public static readonly TimeSpan AfterCoach = TimeSpan.FromDays(7);

    /// <summary>One question and two reminders.</summary>
    public const int MostUnanswered = 3;

    /// <summary>After how long what nobody can foretell is looked at again.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromHours(1), Tomorrow = TimeSpan.FromDays(1);

    /// <summary>The rules, in order: first what ends it, then what puts it off.</summary>
    public static IReadOnlyList<CheckInRule> Rules { get; } =
    [
        new("ended", "the campaign was stopped", (facts, _) => Skip(facts.Campaign is CampaignState.Stopped, CheckInReason.Ended)),
        new("over", "the step is of no use any more", (facts, now) => Skip(now >= facts.OverAt, CheckInReason.Over)),
        new("consent", "there is no consent, or none any more", (facts, _) => Skip(!facts.HasConsent, CheckInReason.NoConsent)),
        new("stop", "they said stop", (facts, _) => Skip(facts.Stopped, CheckInReason.Stopped)),
        new(
            "audience",
            "the step is not for them: they made a choice, or took one back",
            (facts, _) => Skip(!Concerns(facts), CheckInReason.NotForThem)),
        new(
            "unanswered",
            "one and two reminders of this season have no answer",
            (facts, _) => Skip(facts.Unanswered >= MostUnanswered, CheckInReason.Unanswered)),
        new(
            "paused",
            "the campaign does not run",
            (facts, now) => Wait(facts.Campaign is not CampaignState.Running, now + Soon, CheckInReason.Paused)),
        new(
            "due",
            "it is not due yet",
            (facts, now) => Wait(now < facts.NotBefore, facts.NotBefore, facts.Delayed ? CheckInReason.Delayed : CheckInReason.QuietHours)),
        new(
            "acute",
            "there was acute danger, until a coach says that it may go on",
            (facts, now) => Wait(facts.Held, now + Tomorrow, CheckInReason.AfterAcute)),
        new(
            "coach",
            "a coach was asked for, or has the word",
            (facts, now) => Wait(facts.WithCoach, now + Tomorrow, CheckInReason.WithCoach)),
        new(
            "spoken",
            "a coach spoke with them less than a week ago",
            (facts, now) => Until(facts.SpokenAt + AfterCoach, now, CheckInReason.SpokeRecently)),
        new("dialog", "a dialog runs", (facts, now) => Wait(facts.InDialog, now + Tomorrow, CheckInReason.InDialog)),
        new(
            "frequency",
            "the last one is less than two weeks ago",
            (facts, now) => Until(facts.LastSentAt + Apart, now, CheckInReason.TooSoon)),
        new(
            "way",
            "the window is closed, and there is no approved template or no number",
            (facts, now) => Wait(!facts.CanReach, now + Tomorrow, CheckInReason.NoWay)),
        new("rate", "the number has sent too many", (facts, now) => Until(facts.RoomAt, now, CheckInReason.RateLimit)),
    ];

    /// <summary>Judges.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="now">The moment.</param>
    /// <param name="hours">When people may be written to, where they live: the last rule.</param>
    public static CheckInVerdict Judge(CheckInFacts facts, DateTimeOffset now, SendingHours hours)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(hours);
        var against = Rules.Select(rule => rule.Try(facts, now)).FirstOrDefault(said => said is not null)
            ?? Wait(!hours.AreOpen(now), now, CheckInReason.QuietHours);
        if (against is not CheckInVerdict.Wait wait) return against ?? new CheckInVerdict.Send();

        // whoever waits is asked again at an hour at which it can be sent; what would only be asked again too late says so now
        var until = hours.NextOpen(wait.Until);
        return until >= facts.OverAt ? new CheckInVerdict.Skip(wait.Reason) : wait with { Until = until };
    }

    /// <summary>The list of rules as text.</summary>
    public static string Describe()
    {
        var text = new StringBuilder();
        for (var i = 0; i < Rules.Count; i++)
            text.AppendLine(CultureInfo.InvariantCulture, $"{i + 1}. {Rules[i].Name}: {Rules[i].When}");
        return text.AppendLine(CultureInfo.InvariantCulture, $"{Rules.Count + 1}. hours: {SendingHours.When}").ToString();
    }

    private static bool Concerns(CheckInFacts facts) => facts.Audience switch
    {
        CheckInAudience.Everybody => true,
        CheckInAudience.NoChoice => facts.Choice is not LeaverChoice.Applied,
        CheckInAudience.Chosen => facts.Choice is LeaverChoice.Chosen or LeaverChoice.Applied,
        _ => throw new InvalidOperationException("There is no other audience."),
    };

    private static CheckInVerdict.Skip? Skip(bool holds, CheckInReason reason) => holds ? new CheckInVerdict.Skip(reason) : null;

    private static CheckInVerdict.Wait? Wait(bool holds, DateTimeOffset until, CheckInReason reason) =>
        holds ? new CheckInVerdict.Wait(until, reason) : null;

    private static CheckInVerdict.Wait? Until(DateTimeOffset? until, DateTimeOffset now, CheckInReason reason) =>
        until > now ? new CheckInVerdict.Wait(until.Value, reason) : null;
}
