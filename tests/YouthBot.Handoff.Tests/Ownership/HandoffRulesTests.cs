using YouthBot.Handoff.Ownership;
using static YouthBot.Handoff.Tests.Ownership.DeskSample;

namespace YouthBot.Handoff.Tests.Ownership;

/// <summary>Every command in every state that matters.</summary>
public class HandoffRulesTests
{
    private static readonly Dictionary<string, HandoffState> States = new(StringComparer.Ordinal)
    {
        ["bot"] = WithBot,
        ["waiting"] = Waiting(),
        ["acute"] = Waiting(Severity.Acute),
        ["call"] = Call,
        ["snoozed"] = After(Call, new HandoffCommand.Snooze(Anna, Now.AddHours(2))),
        ["anna"] = WithAnna,
        ["offered"] = OfferedToBen,
        ["erased"] = WithBot with { Owner = new Owner.Closed() },
    };

    private static readonly Dictionary<string, HandoffCommand> Commands = new(StringComparer.Ordinal)
    {
        ["ask"] = new HandoffCommand.Ask(Severity.Normal, HandoffReason.Asked),
        ["ask in danger"] = new HandoffCommand.Ask(Severity.Acute, HandoffReason.Help, Sharing.All),
        ["share"] = new HandoffCommand.Share(Sharing.All),
        ["leave"] = new HandoffCommand.Leave(),
        ["anna claims"] = new HandoffCommand.Claim(Anna),
        ["ben claims"] = new HandoffCommand.Claim(Ben),
        ["carla claims"] = new HandoffCommand.Claim(Carla),
        ["anna speaks"] = new HandoffCommand.Speak("anna", "Hoi"),
        ["anna says nothing"] = new HandoffCommand.Speak("anna", " "),
        ["anna calls"] = new HandoffCommand.Call("anna"),
        ["ben calls"] = new HandoffCommand.Call("ben"),
        ["ben speaks"] = new HandoffCommand.Speak("ben", "Hoi"),
        ["anna releases"] = new HandoffCommand.Release("anna"),
        ["ben releases"] = new HandoffCommand.Release("ben"),
        ["anna offers"] = new HandoffCommand.OfferTo("anna", "ben", "Wil naar de bouw."),
        ["anna offers without a note"] = new HandoffCommand.OfferTo("anna", "ben", " "),
        ["ben refuses"] = new HandoffCommand.RefuseOffer("ben"),
        ["carla refuses"] = new HandoffCommand.RefuseOffer("carla"),
        ["anna returns"] = new HandoffCommand.ReturnToBot("anna"),
        ["anna snoozes"] = new HandoffCommand.Snooze(Anna, Now.AddHours(1)),
        ["ben snoozes"] = new HandoffCommand.Snooze(Ben, Now.AddHours(1)),
        ["carla snoozes"] = new HandoffCommand.Snooze(Carla, Now.AddHours(1)),
        ["anna snoozes till then"] = new HandoffCommand.Snooze(Anna, Now),
        ["anna closes"] = new HandoffCommand.Close("anna", Done),
        ["ben closes"] = new HandoffCommand.Close("ben", Done),
        ["ben takes over"] = new HandoffCommand.TakeOver(Ben, "Anna is ziek."),
        ["ben takes over unsaid"] = new HandoffCommand.TakeOver(Ben, ""),
        ["carla takes over"] = new HandoffCommand.TakeOver(Carla, "Anna is ziek."),
        ["clock"] = new HandoffCommand.GiveBack("anna", GiveBackReason.Silent),
        ["closing time"] = new HandoffCommand.TellClosed(),
        ["late clock"] = new HandoffCommand.GiveBack("ben", GiveBackReason.Silent),
    };

    [Theory]
    [InlineData("ask", "bot Asked", "waiting ", "acute ", "snoozed Asked", "anna taken", "offered taken", "erased erased")]
    [InlineData("ask in danger", "bot Asked", "waiting Asked", "acute ", "snoozed Asked", "anna taken", "erased erased")]
    [InlineData("share", "bot nobody-waits", "waiting ", "anna ")]
    [InlineData("leave", "bot nobody-waits", "waiting StoppedWaiting", "snoozed StoppedWaiting", "anna Left", "offered Left", "erased erased")]
    [InlineData("anna claims", "bot nobody-waits", "waiting Claimed", "snoozed Claimed", "anna ", "offered ", "erased erased")]
    [InlineData("ben claims", "bot nobody-waits", "waiting Claimed", "anna taken", "offered Transferred", "erased erased")]
    [InlineData("carla claims", "waiting other-region", "anna taken", "offered taken")]
    [InlineData("anna speaks", "bot not-yours", "waiting not-yours", "anna Spoke", "offered Spoke", "erased erased")]
    [InlineData("anna says nothing", "anna nothing-said")]
    [InlineData("ben speaks", "waiting not-yours", "anna taken", "offered taken")]
    [InlineData("anna calls", "bot not-yours", "waiting not-yours", "anna ", "offered ", "erased erased")]
    [InlineData("ben calls", "anna taken")]
    [InlineData("anna releases", "bot not-yours", "anna Released", "offered Released")]
    [InlineData("ben releases", "waiting not-yours", "anna taken")]
    [InlineData("anna offers", "bot not-yours", "anna Offered", "offered ")]
    [InlineData("anna offers without a note", "anna reason-needed")]
    [InlineData("ben refuses", "bot nothing-offered", "waiting nothing-offered", "anna nothing-offered", "offered OfferRefused")]
    [InlineData("carla refuses", "offered nothing-offered")]
    [InlineData("anna returns", "waiting not-yours", "anna ReturnedToBot", "offered ReturnedToBot")]
    [InlineData("anna snoozes", "bot nobody-waits", "waiting not-yours", "call Snoozed", "acute too-urgent", "snoozed Snoozed", "anna Snoozed")]
    [InlineData("ben snoozes", "waiting not-yours", "call Snoozed", "anna taken", "offered taken")]
    [InlineData("carla snoozes", "call other-region")]
    [InlineData("anna snoozes till then", "call past-moment")]
    [InlineData("anna closes", "bot not-yours", "anna Closed", "offered Closed")]
    [InlineData("ben closes", "anna taken", "waiting not-yours")]
    [InlineData("ben takes over", "waiting not-yours", "anna TakenOver", "offered TakenOver")]
    [InlineData("ben takes over unsaid", "anna reason-needed")]
    [InlineData("carla takes over", "anna other-region")]
    [InlineData("clock", "bot not-due", "waiting not-due", "anna GivenBack", "offered GivenBack")]
    [InlineData("closing time", "bot not-due", "waiting ", "acute not-due", "snoozed not-due", "anna not-due", "erased erased")]
    [InlineData("late clock", "anna not-due")]
    public void A_command_happens_or_is_refused_by_name(string command, params string[] told) => Assert.Equal(
        told,
        told.Select(line => line.Split(' ')[0]).Select(state => $"{state} {Told(States[state], Commands[command])}"));

    [Fact]
    public void A_refusal_says_who_has_it()
    {
        var refused = Assert.IsType<HandoffDecision.Refused>(HandoffRules.Decide(WithAnna, new HandoffCommand.Claim(Ben), Now));
        Assert.Equal(new Refusal.Taken("anna"), refused.Reason);
    }

    [Fact]
    public void Of_fifty_who_claim_at_once_one_wins_and_the_others_are_told_who()
    {
        var state = Waiting();
        var told = new List<string>();
        for (var i = 0; i < 50; i++)
        {
            var coach = new Coach($"coach-{i}", "Kim", [Region], Capacity: 1);
            var decision = HandoffRules.Decide(state, new HandoffCommand.Claim(coach), Now);
            if (decision is HandoffDecision.Accepted accepted) state = accepted.State;
            else told.Add(Assert.IsType<Refusal.Taken>(((HandoffDecision.Refused)decision).Reason).By);
        }

        Assert.Equal(new Owner.Coach("coach-0"), state.Owner);
        Assert.Equal(Enumerable.Repeat("coach-0", 49), told);
    }

    [Fact]
    public void A_coach_who_is_full_gets_nobody_more_but_danger()
    {
        Assert.Equal("at-capacity", Told(Waiting(), new HandoffCommand.Claim(Anna), busy: 2));
        Assert.Equal("at-capacity", Told(OfferedToBen, new HandoffCommand.Claim(Ben), busy: 2));
        Assert.Equal("Claimed", Told(Waiting(Severity.Acute), new HandoffCommand.Claim(Anna), busy: 2));
    }

    [Fact]
    public void Who_is_given_back_keeps_their_haste_and_their_place()
    {
        var claimed = After(Waiting(Severity.Serious), new HandoffCommand.Claim(Anna), minutes: 5);
        var back = After(claimed, new HandoffCommand.GiveBack("anna", GiveBackReason.Gone), minutes: 20);
        Assert.Equal(new Owner.Bot(), back.Owner);
        Assert.Equal(new HandoffRequest.Waiting(Severity.Serious), back.Request);
        Assert.Equal(Now, back.Facts.RequestedAt);
        Assert.Null(back.Facts.PreviousCoach);
    }

    [Fact]
    public void A_cry_for_help_beside_a_coach_gives_the_request_its_haste_for_whoever_comes_next()
    {
        var alarmed = HandoffRules.Alarm(WithAnna, Severity.Serious);
        Assert.Equal((WithAnna.Owner, WithAnna.Request), (alarmed.Owner, alarmed.Request));
        Assert.Equal("too-urgent", Told(alarmed, new HandoffCommand.Snooze(Anna, Now.AddHours(1))));
        Assert.Equal(alarmed, HandoffRules.Alarm(alarmed, Severity.Normal));
        Assert.Equal(Now, alarmed.Facts.AwaitingSince);
        var back = After(alarmed, new HandoffCommand.GiveBack("anna", GiveBackReason.Gone));
        Assert.Equal((new HandoffRequest.Waiting(Severity.Serious), HandoffReason.Help), (back.Request, back.Facts.Reason));
        Assert.Equal(new HandoffRequest.Offered("ben", Severity.Acute), HandoffRules.Alarm(OfferedToBen, Severity.Acute).Request);
    }

    /// <summary>The coach has less time to say a word then, and gets it from the cry on.</summary>
    [Fact]
    public void In_danger_the_wait_for_a_word_begins_with_the_first_cry()
    {
        var danger = HandoffRules.Alarm(WithAnna, Severity.Acute);
        var heard = danger with { Facts = HandoffRules.Hear(danger, Now.AddMinutes(9)) };
        Assert.Equal(Now.AddMinutes(9), heard.Facts.AwaitingSince);
        Assert.Equal(heard, HandoffRules.Alarm(heard, Severity.Acute));
    }

    [Fact]
    public void Who_waits_at_closing_time_is_told_once_until_a_coach_had_them()
    {
        var told = After(Waiting(), new HandoffCommand.TellClosed());
        Assert.Equal("not-due", Told(told, new HandoffCommand.TellClosed()));
        var back = After(After(told, new HandoffCommand.Claim(Anna)), new HandoffCommand.Release("anna"));
        Assert.Equal(string.Empty, Told(back, new HandoffCommand.TellClosed()));
    }

    [Fact]
    public void An_offer_that_is_refused_comes_back_to_the_coach_who_offered()
    {
        var refused = After(OfferedToBen, new HandoffCommand.RefuseOffer("ben"));
        Assert.Equal((WithAnna.Owner, WithAnna.Request), (refused.Owner, refused.Request));
        Assert.Null(refused.Facts.Transfer);
    }

    [Fact]
    public void Until_an_offer_is_taken_it_is_the_first_coachs()
    {
        Assert.Equal(new Owner.Coach("anna"), OfferedToBen.Owner);
        Assert.Equal(new Transfer("anna", "ben", "Wil naar de bouw."), OfferedToBen.Facts.Transfer);
        var taken = After(OfferedToBen, new HandoffCommand.Claim(Ben));
        Assert.Equal(new Owner.Coach("ben"), taken.Owner);
        Assert.Equal("Ben", taken.Facts.CoachName);
        Assert.Null(taken.Facts.Transfer);
    }

    [Fact]
    public void After_the_end_the_bot_speaks_and_what_was_shared_is_shared_no_more()
    {
        var shared = After(WithAnna, new HandoffCommand.Share(Sharing.All));
        foreach (var command in new HandoffCommand[] { new HandoffCommand.Close("anna", Done), new HandoffCommand.ReturnToBot("anna"), new HandoffCommand.Leave() })
        {
            var after = After(shared, command);
            Assert.Equal(new Owner.Bot(), after.Owner);
            Assert.Equal(new HandoffRequest.None(), after.Request);
            Assert.Equal(HandoffFacts.None with { Gemeente = "Leiden", PreviousCoach = "anna" }, after.Facts);
        }
    }

    [Fact]
    public void Danger_shares_everything_and_a_choice_before_it_does_not_take_that_back_by_itself()
    {
        var inDanger = After(Waiting(), new HandoffCommand.Ask(Severity.Acute, HandoffReason.Help, Sharing.All));
        Assert.Equal((Sharing.All, HandoffReason.Help, Severity.Acute), (inDanger.Facts.Sharing, inDanger.Facts.Reason, inDanger.Facts.Severity));
        var again = After(inDanger, new HandoffCommand.Ask(Severity.Normal, HandoffReason.Asked));
        Assert.Equal((Sharing.All, HandoffReason.Help), (again.Facts.Sharing, again.Facts.Reason));
        Assert.Equal(Sharing.FromNow, After(inDanger, new HandoffCommand.Share(Sharing.FromNow)).Facts.Sharing);
    }

    [Fact]
    public void The_person_waits_from_their_first_word_that_nobody_answered()
    {
        Assert.Equal(Now, WithAnna.Facts.AwaitingSince);
        var answered = After(WithAnna, new HandoffCommand.Speak("anna", "Hoi"));
        Assert.Null(answered.Facts.AwaitingSince);
        Assert.Null(After(WithAnna, new HandoffCommand.Call("anna")).Facts.AwaitingSince);
        var heard = answered with { Facts = HandoffRules.Hear(answered, Now.AddMinutes(3)) };
        Assert.Equal(Now.AddMinutes(3), heard.Facts.AwaitingSince);
        Assert.Equal(Now.AddMinutes(3), HandoffRules.Hear(heard, Now.AddMinutes(9)).AwaitingSince);
        Assert.Null(HandoffRules.Hear(Waiting(), Now).AwaitingSince);
    }
}
