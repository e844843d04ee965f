using System.Globalization;
using YouthBot.Dialogs.CheckIns;
using YouthBot.Dialogs.Law;
using YouthBot.Handoff.CheckIns;

namespace YouthBot.Handoff.Tests.CheckIns;

/// <summary>A campaign tried out on paper says what the rules would say.</summary>
public class RehearsalTests
{
    private static readonly CheckInCalendar Calendar = new(
        new SendingHours(TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam"), day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)),
        year => new DateOnly(year, 8, 29));

    private static readonly IReadOnlyDictionary<string, (DateTimeOffset?, CheckInReason?)> Nothing =
        new Dictionary<string, (DateTimeOffset?, CheckInReason?)>(StringComparer.Ordinal);

    [Fact]
    public void Who_never_answers_gets_a_question_and_two_reminders_and_begins_anew_with_the_season() => Assert.Equal(
        ["feb 2-2 16:00", "mrt 1-3 16:00", "mei 18-5 16:00", "jun Unanswered", "aug 16-8 16:00"],
        Try(new CheckInFacts(), Step("feb", 2, 2), Step("mrt", 3, 1), Step("mei", 5, 18), Step("jun", 6, 22), Step("aug", 8, 16)));

    [Fact]
    public void Who_said_stop_or_applied_gets_nothing()
    {
        Assert.Equal(["feb Stopped"], Try(new CheckInFacts { Stopped = true }, Step("feb", 2, 2)));
        Assert.Equal(["feb NotForThem"], Try(new CheckInFacts { Choice = LeaverChoice.Applied }, Step("feb", 2, 2)));
    }

    [Fact]
    public void What_comes_too_soon_waits_and_is_sent_while_it_is_of_use() => Assert.Equal(
        ["feb 2-2 16:00", "kort 16-2 16:00", "te-laat TooSoon"],
        Try(new CheckInFacts(), Step("feb", 2, 2), Step("kort", 2, 10), Step("te-laat", 2, 18, days: 3)));

    [Fact]
    public void The_part_that_waits_hears_it_later_where_that_is_allowed() => Assert.Equal(
        ["feb 9-2 16:00", "mrt 23-3 16:00"], Try(new CheckInFacts(), waits: true, Step("feb", 2, 2), Step("mrt", 3, 23)));

    [Fact]
    public void What_cannot_be_foretold_to_end_is_said_as_the_reason() =>
        Assert.Equal(["feb AfterAcute"], Try(new CheckInFacts { Held = true }, Step("feb", 2, 2)));

    [Fact]
    public void What_is_past_is_past()
    {
        var sent = new DateTimeOffset(2027, 2, 2, 15, 0, 0, TimeSpan.Zero);
        var past = new Dictionary<string, (DateTimeOffset?, CheckInReason?)>(StringComparer.Ordinal) { ["feb"] = (sent, null), ["mrt"] = (null, CheckInReason.Over) };
        var steps = Rehearse([Step("feb", 2, 2), Step("mrt", 3, 1)], new DateTimeOffset(2027, 4, 1, 0, 0, 0, TimeSpan.Zero)).Of(new CheckInFacts(), false, past);
        Assert.Equal([new RehearsedStep("feb", sent, true, null), new RehearsedStep("mrt", null, true, CheckInReason.Over)], steps);
    }

    private static IEnumerable<string> Try(CheckInFacts person, params CheckInStep[] steps) => Try(person, waits: false, steps);

    private static IEnumerable<string> Try(CheckInFacts person, bool waits, params CheckInStep[] steps) =>
        Rehearse(steps, new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero)).Of(person, waits, Nothing).Select(Say);

    private static Rehearsal Rehearse(CheckInStep[] steps, DateTimeOffset now) => new(steps, Calendar, new SchoolYear(2026), delayDays: 7, now);

    private static string Say(RehearsedStep step) => step.At is { } at
        ? $"{step.Step} {TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam")).ToString("d-M HH:mm", CultureInfo.InvariantCulture)}"
        : $"{step.Step} {step.Reason}";

    private static CheckInStep Step(string id, int month, int day, int days = 10) =>
        new(id, id, new CheckInDay.Date(month, day), new TimeOnly(16, 0), days, CheckInAudience.NoChoice, "Hoi", [], "checkin");
}
