using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Queue;
using static YouthBot.Handoff.Tests.Queue.QueueSample;

namespace YouthBot.Handoff.Tests.Queue;

public class DeskClockTests
{
    [Theory]
    [InlineData(9, 0, null)]
    [InlineData(10, 0, GiveBackReason.Silent)]
    [InlineData(10, 10, GiveBackReason.Gone)]
    [InlineData(3, 3, GiveBackReason.Gone)]
    [InlineData(2, 60, null)]
    [InlineData(60, 2, GiveBackReason.Silent)]
    public void Nobody_stays_with_a_coach_who_is_silent_or_gone(int unanswered, int unseen, GiveBackReason? reason) => Assert.Equal(
        reason is { } why ? new HandoffCommand.GiveBack("anna", why) : null,
        (Due(Owned(unanswered), unseen) as DueAction.Send)?.Command);

    /// <summary>In danger nobody waits longer for a word of their coach than they would for any coach.</summary>
    [Theory]
    [InlineData(Severity.Acute, 1, false)]
    [InlineData(Severity.Acute, 2, true)]
    [InlineData(Severity.Serious, 9, false)]
    [InlineData(Severity.Serious, 10, true)]
    public void In_danger_a_silent_coach_has_less_time(Severity severity, int unanswered, bool givesBack) => Assert.Equal(
        givesBack ? new HandoffCommand.GiveBack("anna", GiveBackReason.Silent) : null,
        (Due(Owned(unanswered) with { Severity = severity }, unseen: 0) as DueAction.Send)?.Command);

    [Fact]
    public void A_coach_who_was_never_seen_is_gone() => Assert.IsType<DueAction.Send>(
        Assert.Single(DeskClock.Due([Owned(4)], new Dictionary<string, DateTimeOffset>(), (_, _) => true, DeskTimes.Usual, Now)));

    [Fact]
    public void Who_was_answered_is_not_given_back() => Assert.Null(Due(Owned(60) with { AwaitingSince = null }, unseen: 60));

    [Theory]
    [InlineData(Severity.Acute, 1, false)]
    [InlineData(Severity.Acute, 2, true)]
    [InlineData(Severity.Serious, 9, false)]
    [InlineData(Severity.Serious, 10, true)]
    [InlineData(Severity.Normal, 600, false)]
    public void Haste_that_nobody_takes_is_brought_to_everybodys_notice(Severity severity, int minutes, bool escalates)
    {
        var entry = Asked(Minutes(minutes), severity);
        Assert.Equal(escalates ? new DueAction.Escalate(entry.Conversation, severity) : null, Due(entry, unseen: 0));
    }

    [Fact]
    public void It_is_brought_up_again_after_as_long_and_not_every_second()
    {
        var entry = Asked(Minutes(30), Severity.Acute);
        Assert.Null(Due(entry with { EscalatedAt = Now - Minutes(1) }, unseen: 0));
        Assert.IsType<DueAction.Escalate>(Due(entry with { EscalatedAt = Now - Minutes(2) }, unseen: 0));
    }

    [Fact]
    public void While_it_is_closed_nobody_can_be_told_and_at_opening_it_is_told_at_once()
    {
        var entry = Asked(Minutes(600), Severity.Acute);
        Assert.Empty(DeskClock.Due([entry], new Dictionary<string, DateTimeOffset>(), (_, _) => false, DeskTimes.Usual, Now));
        Assert.IsType<DueAction.Escalate>(Due(entry, unseen: 0));
    }

    /// <summary>Asked an hour ago, and the desk closed half an hour ago.</summary>
    [Theory]
    [InlineData("waiting", HandoffReason.Asked, 60, true)]
    [InlineData("waiting", HandoffReason.Asked, 20, false)]
    [InlineData("waiting", HandoffReason.Message, 60, false)]
    [InlineData("waiting", HandoffReason.CallBack, 60, false)]
    [InlineData("waiting-serious", HandoffReason.Help, 60, false)]
    [InlineData("snoozed:2026-11-24T09:00:00.0000000Z", HandoffReason.Asked, 60, false)]
    public void Who_asked_while_it_was_open_and_still_waits_is_told_that_it_has_closed(
        string request, HandoffReason reason, int minutes, bool told)
    {
        var entry = Asked(Minutes(minutes)) with { Request = HandoffRequest.Parse(request), Reason = reason };
        var due = DeskClock.Due([entry], new Dictionary<string, DateTimeOffset>(), (_, at) => at < Now - Minutes(30), DeskTimes.Usual, Now);
        Assert.Equal(told ? [new DueAction.Send(entry.Conversation, new HandoffCommand.TellClosed())] : [], due);
    }

    private static QueueEntry Owned(int unanswered) => Asked(Minutes(90)) with
    {
        Owner = new Owner.Coach("anna"),
        Request = new HandoffRequest.None(),
        AwaitingSince = Now - Minutes(unanswered),
    };

    private static DueAction? Due(QueueEntry entry, int unseen) => DeskClock
        .Due([entry], new Dictionary<string, DateTimeOffset> { ["anna"] = Now - Minutes(unseen) }, (_, _) => true, DeskTimes.Usual, Now)
        .SingleOrDefault();
}
