using FsCheck;
using FsCheck.Fluent;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Queue;
using static YouthBot.Handoff.Tests.Queue.QueueSample;

namespace YouthBot.Handoff.Tests.Queue;

public class HandoffQueueTests
{
    private static Arbitrary<(int Hour, Severity Severity)[]> Arrivals => (
        from hour in Gen.Choose(0, 24 * 90)
        from severity in Gen.Frequency((6, Gen.Constant(Severity.Normal)), (2, Gen.Constant(Severity.Serious)), (1, Gen.Constant(Severity.Acute)))
        select (hour, severity)).ArrayOf().ToArbitrary();

    [Fact]
    public void Haste_goes_first_then_age() => Assert.Equal(
        ["acute", "serious", "old", "new"],
        Names(
            Asked(Minutes(1), name: "new"),
            Asked(Minutes(90), name: "old"),
            Asked(Minutes(0), Severity.Serious, "serious"),
            Asked(Minutes(0), Severity.Acute, "acute")));

    [Fact]
    public void What_came_in_while_it_was_closed_stands_first_at_opening_but_for_haste() => Assert.Equal(
        ["acute of now", "acute of now too", "serious of friday", "friday", "now"],
        Names(
            Asked(Minutes(0), name: "now"),
            Asked(Days(3), name: "friday"),
            Asked(Days(3), Severity.Serious, "serious of friday"),
            Asked(Minutes(2), Severity.Acute, "acute of now"),
            Asked(Minutes(1), Severity.Acute, "acute of now too")));

    [Fact]
    public void A_coach_gets_who_waits_in_their_region_and_neither_an_offer_nor_who_is_set_aside()
    {
        var elsewhere = Asked(Days(1), Severity.Acute, "elsewhere") with { Region = "utrecht" };
        var aside = Asked(Days(1), name: "aside") with { Request = new HandoffRequest.Snoozed(Now.AddMinutes(1)) };
        var back = Asked(Days(1), name: "back") with { Request = new HandoffRequest.Snoozed(Now) };
        var mine = Asked(Minutes(3), name: "mine") with { Owner = new Owner.Coach("ben"), Request = new HandoffRequest.Offered("anna") };
        var ofBen = mine with { Handle = "of ben", Request = new HandoffRequest.Offered("ben") };
        var helped = Asked(Days(1), name: "helped") with { Owner = new Owner.Coach("ben"), Request = new HandoffRequest.None() };
        Assert.Equal(["back"], Names(elsewhere, aside, back, mine, ofBen, helped));
    }

    [Fact]
    public void A_coach_who_is_full_gets_nobody_but_who_is_in_danger()
    {
        var entries = new[] { Asked(Minutes(9), name: "a"), Asked(Minutes(1), Severity.Serious, "b"), Asked(Minutes(1), Severity.Acute, "c") };
        Assert.Equal(["c"], HandoffQueue.Next(entries, Anna, busy: 3, Now).Select(entry => entry.Handle));
    }

    [Fact]
    public void Who_comes_back_finds_the_same_coach_sooner_but_not_before_who_waits_long()
    {
        var known = Asked(Minutes(1), name: "known") with { PreviousCoach = "anna" };
        Assert.Equal(["long", "known", "short"], Names(known, Asked(Minutes(10), name: "short"), Asked(Minutes(20), name: "long")));
        Assert.Equal(["haste", "known"], Names(known, Asked(Minutes(0), Severity.Serious, "haste")));
    }

    [Fact]
    public void The_place_in_line_counts_who_goes_before()
    {
        var entries = new[] { Asked(Minutes(5)), Asked(Minutes(1)), Asked(Minutes(0), Severity.Acute), Asked(Minutes(9)) with { Region = "utrecht" } };
        Assert.Equal(2, HandoffQueue.Ahead(entries, Region, Now - Minutes(3), Severity.Normal, Now));
        Assert.Equal(0, HandoffQueue.Ahead(entries, Region, Now - Minutes(3), Severity.Acute, Now));
    }

    /// <summary>
    /// One coach helps one person an hour, whatever comes in: nobody is passed by anybody who came more than the bound later, so the number
    /// of people ahead can be counted when one arrives and never grows after the bound.
    /// </summary>
    [Fact]
    public void Nobody_is_passed_by_who_came_more_than_the_bound_later() => Prop.ForAll(Arrivals, arrivals =>
    {
        var entries = arrivals.Select((arrival, index) => Asked(-TimeSpan.FromHours(arrival.Hour), arrival.Severity, $"{index}")).ToList();
        var helped = new List<QueueEntry>();
        for (var hour = 0; entries.Count > 0; hour++)
        {
            var now = Now.AddHours(hour);
            if (HandoffQueue.Next(entries.Where(entry => entry.RequestedAt <= now), Anna, busy: 0, now).FirstOrDefault() is not { } next) continue;
            entries.Remove(next);
            helped.Add(next);
            if (entries.Any(waits => next.RequestedAt - waits.RequestedAt > QueueOrder.Bound)) return false;
        }

        return helped.Count == arrivals.Length;
    }).QuickCheckThrowOnFailure();

    /// <summary>The order of two requests is the same whenever one looks: nobody moves back in line.</summary>
    [Fact]
    public void A_place_in_line_never_gets_worse_by_waiting() => Prop.ForAll(Arrivals, arrivals =>
    {
        var entries = arrivals.Select((arrival, index) => Asked(-TimeSpan.FromHours(arrival.Hour), arrival.Severity, $"{index}")).ToArray();
        var later = Now + Days(100);
        return HandoffQueue.Next(entries, Anna, 0, later).SequenceEqual(HandoffQueue.Next(entries, Anna, 0, later + Days(400)));
    }).QuickCheckThrowOnFailure();

    private static IEnumerable<string> Names(params QueueEntry[] entries) => HandoffQueue.Next(entries, Anna, busy: 0, Now).Select(entry => entry.Handle);
}
