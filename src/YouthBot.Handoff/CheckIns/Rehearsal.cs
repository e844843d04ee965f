using YouthBot.Dialogs.CheckIns;
using YouthBot.Dialogs.Law;

namespace YouthBot.Handoff.CheckIns;

/// <summary>
/// A campaign tried out on paper: who would get what, when, and who not, and why. The same rules decide as when it is sent; what they ask is taken
/// from now, and from what this trial would have sent before.
/// </summary>
/// <param name="steps">The steps of the campaign.</param>
/// <param name="calendar">When they are due.</param>
/// <param name="year">In which school year.</param>
/// <param name="delayDays">How many days later the part that waits hears a step; 0 for none.</param>
/// <param name="now">The moment.</param>
public sealed class Rehearsal(IReadOnlyList<CheckInStep> steps, CheckInCalendar calendar, SchoolYear year, int delayDays, DateTimeOffset now)
{
    /// <summary>What would become of each step for one person.</summary>
    /// <param name="person">What is known of them; whether they can be reached with an approved template too.</param>
    /// <param name="waits">Whether they are in the part that waits.</param>
    /// <param name="past">What is past: when a step left, or why it never will.</param>
    public IReadOnlyList<RehearsedStep> Of(
        CheckInFacts person, bool waits, IReadOnlyDictionary<string, (DateTimeOffset? SentAt, CheckInReason? Reason)> past)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(past);
        var sent = new List<DateTimeOffset>();
        return [.. steps.OrderBy(step => calendar.DayOf(step, year)).Select(Try)];

        RehearsedStep Try(CheckInStep step)
        {
            if (past.TryGetValue(step.Id, out var became)) return new RehearsedStep(step.Id, became.SentAt, Done: true, became.Reason);
            var days = waits ? calendar.DelayOf(step, steps, year, delayDays) : 0;
            var due = calendar.DueAt(step, year, days);
            var facts = person with
            {
                NotBefore = due,
                OverAt = calendar.OverAt(step, year),
                Delayed = days > 0,
                Audience = step.Audience,
                Campaign = CampaignState.Running,
                LastSentAt = sent is [.., var last] ? last : person.LastSentAt,
            };
            var at = calendar.Hours.NextOpen(due > now ? due : now);
            while (true)
            {
                switch (CheckInRules.Judge(facts with { Unanswered = Unanswered(at) }, at, calendar.Hours))
                {
                    case CheckInVerdict.Wait wait when wait.Until > at:
                        at = wait.Until;
                        break;
                    case CheckInVerdict.Send:
                        sent.Add(at);
                        return new RehearsedStep(step.Id, at, Done: false, Reason: null);
                    case CheckInVerdict.Skip skip:
                        return new RehearsedStep(step.Id, At: null, Done: false, skip.Reason);
                    default:
                        throw new InvalidOperationException("A rule waits until a moment that is past.");
                }
            }
        }

        // a season begins with no question unanswered
        int Unanswered(DateTimeOffset at)
        {
            var season = calendar.SeasonOf(at);
            return (season == calendar.SeasonOf(now) ? person.Unanswered : 0) + sent.Count(one => one >= season);
        }
    }
}
