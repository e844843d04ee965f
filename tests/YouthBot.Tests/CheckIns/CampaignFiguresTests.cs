using YouthBot.CheckIns.Measuring;
using YouthBot.Dialogs.CheckIns;
using YouthBot.Storage.Rows;

namespace YouthBot.Tests.CheckIns;

/// <summary>What a campaign has done, counted from rows that tell what happened to whom.</summary>
public sealed class CampaignFiguresTests
{
    private static readonly DateTimeOffset Start = new(2027, 2, 2, 15, 30, 0, TimeSpan.FromHours(1));

    private static readonly Dictionary<string, DateTimeOffset> HeardLater = new(StringComparer.Ordinal) { ["feb"] = At(14) };

    private static readonly CheckInStep[] Steps = [Step("feb"), Step("mrt")];

    [Fact]
    public void Each_step_counts_what_became_of_it()
    {
        CheckInFigureRow[] rows =
        [
            Row("a", "feb") with { SentAt = At(0), DeliveredAt = At(0), ReadAt = At(1), AnsweredAt = At(1), Answer = "ja" },
            Row("b", "feb") with { SentAt = At(0), ReadAt = At(2), AnsweredAt = At(2), Answer = "nee" },
            Row("c", "feb") with { SentAt = At(0), DeliveredAt = At(0) },
            Row("d", "feb") with { State = "skipped", Reason = "stopped" },
            Row("e", "feb") with { State = "planned" },
            Row("f", "feb") with { State = "failed", Reason = "whatsapp-131026", SentAt = At(0) },
            Row("c", "mrt") with { SentAt = At(27) },
        ];
        var figures = CampaignFigures.Of(
            Steps,
            rows,
            [Leaver("a", "chosen", At(1)), Leaver("b", "doubt", At(2)), Leaver("c", stoppedAt: At(10)), Leaver("d", stoppedAt: At(-9)), Leaver("e"), Leaver("f")],
            HeardLater,
            At(40));
        var feb = figures.Steps[0];
        // WhatsApp did not bring it: that it was handed over is no reason to call it sent
        Assert.Equal((6, 3, 3, 2, 2, 1, 1), (feb.Planned, feb.Sent, feb.Delivered, feb.Read, feb.Answered, feb.Choices, feb.Stopped));
        Assert.Equal(new Dictionary<string, int> { ["stopped"] = 1, ["planned"] = 1, ["whatsapp-131026"] = 1 }, feb.NotSent);
        Assert.Equal((6, 3, 2, 1, 1), (figures.People, figures.Reached, figures.Answered, figures.Chosen, figures.Stopped));
        Assert.Equal(0, figures.Steps[1].Stopped);
        Assert.Empty(figures.Delays);
    }

    [Fact]
    public void The_part_that_waits_is_looked_at_just_before_it_hears_the_step()
    {
        CheckInFigureRow[] rows =
        [
            Row("a", "feb") with { SentAt = At(0), AnsweredAt = At(3), Answer = "ja" },
            Row("b", "feb") with { SentAt = At(0), AnsweredAt = At(15), Answer = "ja" },
            Row("c", "feb", waits: true) with { SentAt = At(14), AnsweredAt = At(15), Answer = "ja" },
            Row("d", "feb", waits: true),
        ];
        var figures = CampaignFigures.Of(
            Steps,
            rows,
            [Leaver("a", "applied", At(20)), Leaver("b", "chosen", At(15)), Leaver("c", "chosen", At(15)), Leaver("d", "applied", At(1))],
            HeardLater,
            At(30));
        var feb = figures.Delays[0];
        // a said so in time and confirmed it later; b only afterwards; d told in another way
        Assert.Equal((new Proportion(1, 2), new Proportion(1, 2)), (feb.Direct, feb.Delayed));
        var now = figures.Delays[^1];
        Assert.Null(now.Step);
        Assert.Equal((new Proportion(2, 2), new Proportion(2, 2)), (now.Direct, now.Delayed));
        Assert.Equal(DelayFinding.TooFew, now.Finding);
    }

    [Fact]
    public void A_choice_that_was_taken_back_is_not_known()
    {
        var rows = new[]
        {
            Row("a", "feb") with { SentAt = At(0), AnsweredAt = At(3), Answer = "ja" },
            Row("b", "feb", waits: true) with { SentAt = At(14) },
        };
        var figures = CampaignFigures.Of(Steps, rows, [Leaver("a", "open", At(5)), Leaver("b")], HeardLater, At(30));
        Assert.Equal(new Proportion(0, 1), figures.Delays[0].Direct);
        Assert.Equal(0, figures.Chosen);
    }

    [Fact]
    public void Before_the_part_that_waits_has_heard_a_step_there_is_nothing_to_compare() => Assert.DoesNotContain(
        CampaignFigures.Of(Steps, [Row("a", "feb"), Row("b", "feb", waits: true)], [Leaver("a"), Leaver("b")], HeardLater, At(13)).Delays,
        delay => delay.Step is "feb");

    private static DateTimeOffset At(int days) => Start.AddDays(days);

    private static CheckInStep Step(string id) => new(
        id,
        id,
        new CheckInDay.Date(2, 2),
        new TimeOnly(15, 30),
        7,
        CheckInAudience.NoChoice,
        "Weet je het al?",
        [
            new CheckInOption("ja", "Ja", [], LeaverChoice.Chosen, null, null, "Fijn!"),
            new CheckInOption("nee", "Nee", [], LeaverChoice.Doubt, OutreachReason.Doubt, null, "Oké."),
        ],
        $"checkin_{id}");

    private static CheckInFigureRow Row(string leaver, string step, bool waits = false) => new(
        leaver, step, "sent", null, waits, At((step is "feb" ? 0 : 27) + (waits ? 14 : 0)), null, null, null, null, null);

    private static LeaverFigureRow Leaver(string id, string choice = "open", DateTimeOffset? choiceAt = null, DateTimeOffset? stoppedAt = null) =>
        new(id, choice, choiceAt, stoppedAt);
}
