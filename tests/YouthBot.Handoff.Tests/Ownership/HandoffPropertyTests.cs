using FsCheck;
using FsCheck.Fluent;
using YouthBot.Handoff.Ownership;
using static YouthBot.Handoff.Tests.Ownership.DeskSample;

namespace YouthBot.Handoff.Tests.Ownership;

/// <summary>What holds whatever young people, coaches and clocks do, in any order.</summary>
public class HandoffPropertyTests
{
    private static readonly Coach[] Coaches = [Anna, Ben, Carla];

    private static readonly HandoffCommand[] Any =
    [
        .. Enum.GetValues<Severity>().Select(severity => new HandoffCommand.Ask(severity, HandoffReason.Asked)),
        new HandoffCommand.Ask(Severity.Normal, HandoffReason.CallBack),
        new HandoffCommand.Share(Sharing.All),
        new HandoffCommand.Leave(),
        new HandoffCommand.TellClosed(),
        .. Coaches.SelectMany(coach => new HandoffCommand[]
        {
            new HandoffCommand.Claim(coach),
            new HandoffCommand.Claim(coach),
            new HandoffCommand.Speak(coach.Id, "Hoi"),
            new HandoffCommand.Call(coach.Id),
            new HandoffCommand.Release(coach.Id),
            new HandoffCommand.RefuseOffer(coach.Id),
            new HandoffCommand.ReturnToBot(coach.Id),
            new HandoffCommand.Snooze(coach, Now.AddHours(1)),
            new HandoffCommand.Close(coach.Id, Done),
            new HandoffCommand.TakeOver(coach, "Ziek."),
            new HandoffCommand.GiveBack(coach.Id, GiveBackReason.Gone),
        }),
        .. from one in Coaches from other in Coaches select new HandoffCommand.OfferTo(one.Id, other.Id, "Let op."),
    ];

    private static Arbitrary<HandoffCommand[]> AnyStory => Gen.Elements(Any).ArrayOf().ToArbitrary();

    [Fact]
    public void A_refusal_leaves_everything_as_it_was_and_what_happens_is_one_known_change() => InAnyStory((before, command, decision) =>
        decision is HandoffDecision.Refused { Reason.Code.Length: > 0 }
        || (decision is HandoffDecision.Accepted accepted && accepted.Events.Count <= 1 && accepted.State.Version == before.Version
            && accepted.State.Region == before.Region));

    [Fact]
    public void The_owner_changes_only_from_the_bot_to_a_coach_from_coach_to_coach_or_back() => InAnyStory((before, command, decision) =>
        decision is not HandoffDecision.Accepted { State: var after } || after.Owner == before.Owner || (before.Owner, after.Owner, command) switch
        {
            (Owner.Bot, Owner.Coach to, HandoffCommand.Claim claim) => to.Id == claim.By.Id,
            (Owner.Coach, Owner.Coach to, HandoffCommand.Claim claim) => to.Id == claim.By.Id && before.Request is HandoffRequest.Offered,
            (Owner.Coach, Owner.Coach to, HandoffCommand.TakeOver over) => to.Id == over.By.Id,
            (Owner.Coach, Owner.Bot, _) => true,
            _ => false,
        });

    [Fact]
    public void Only_the_coach_who_owns_can_speak() => InAnyStory((before, command, decision) =>
        command is not HandoffCommand.Speak speak || decision is HandoffDecision.Accepted == (before.Owner == new Owner.Coach(speak.By)));

    /// <summary>Until the person stops waiting or a coach who has them is done, somebody has them or they are in line.</summary>
    [Fact]
    public void No_request_is_lost() => InAnyStory((before, command, decision) =>
    {
        var had = before.Owner is Owner.Coach || before.Request is not HandoffRequest.None;
        if (!had || decision is not HandoffDecision.Accepted { State: var after }) return true;
        return after.Owner is Owner.Coach || after.Request is not HandoffRequest.None
            || command is HandoffCommand.Leave or HandoffCommand.ReturnToBot or HandoffCommand.Close;
    });

    [Fact]
    public void An_offer_is_open_exactly_as_long_as_a_coach_has_the_conversation() => InAnyStory((before, command, decision) =>
        decision is not HandoffDecision.Accepted { State: var after }
        || (after.Request is HandoffRequest.Offered == after.Facts.Transfer is not null
            && (after.Request is not HandoffRequest.Offered || after.Owner is Owner.Coach)));

    [Fact]
    public void Who_waits_keeps_the_moment_they_asked() => InAnyStory((before, command, decision) =>
        decision is not HandoffDecision.Accepted { State: var after }
        || before.Facts.RequestedAt is not { } since || after.Facts.RequestedAt is not { } still || still == since);

    [Fact]
    public void A_command_given_twice_happens_once() => InAnyStory((before, command, decision) =>
        decision is not HandoffDecision.Accepted accepted
        || command is HandoffCommand.Speak // the mailbox knows the message again by its key
        || HandoffRules.Decide(accepted.State, command, Now) is not HandoffDecision.Accepted { Events.Count: > 0 } again
        || again.State == accepted.State);

    private static void InAnyStory(Func<HandoffState, HandoffCommand, HandoffDecision, bool> holds) => Prop.ForAll(AnyStory, story =>
    {
        var state = WithBot;
        for (var i = 0; i < story.Length; i++)
        {
            var decision = HandoffRules.Decide(state, story[i], Now.AddSeconds(i));
            if (!holds(state, story[i], decision)) return false;
            if (decision is HandoffDecision.Accepted accepted) state = accepted.State;
        }

        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(60));
}
