using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.CheckIns;
using YouthBot.Dialogs.Content;
using YouthBot.Handoff.CheckIns;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Sending;
using YouthBot.Handoff.Turns;

namespace YouthBot.Handoff.Tests.CheckIns;

/// <summary>What somebody says to a check-in, and what the bot makes of it.</summary>
public class CheckInTalkTests
{
    private static readonly CheckInKey Key = new(new string('c', 32), "maart", new string('a', 32));

    [Fact]
    public void It_is_asked_as_what_we_begin_ourselves_with_its_template_beside_it()
    {
        var chat = NewChat();
        var result = Ask(chat);
        var reply = Assert.Single(result.Events.OfType<TurnEvent.ReplyCreated>());
        Assert.Equal(Purpose.Proactive, reply.Purpose);
        Assert.Contains("Hoi Sam, hier is de chatbot van Fatima", reply.Activity.Text, StringComparison.Ordinal);
        var beside = CheckInMessage.Of(reply.Activity)!;
        Assert.Equal("checkin_maart", beside.Template);
        Assert.Equal("Sam|Fatima|Doorstroompunt Holland Rijnland", string.Join('|', beside.Values));
        Assert.Equal(3, beside.Taps.Count);
        Assert.Equal(Key, CheckInTap.Read(beside.Taps[0])!.Key);
        Assert.IsType<CheckInEvent.Asked>(Happened(result).Single());
    }

    [Theory]
    [InlineData("1", "ja")]
    [InlineData("Ja, aangemeld", "ja")]
    [InlineData("ja", "ja")]
    [InlineData("ja al aangemeld bij Rijnland", "ja")]
    [InlineData("ben ingeschreven", "ja")]
    [InlineData("2", "nog-niet")]
    [InlineData("nee joh", "nog-niet")]
    [InlineData("nee nog niet", "nog-niet")]
    [InlineData("nog niet aangemeld", "nog-niet")]
    [InlineData("weet nie", "nog-niet")]
    [InlineData("geen idee", "nog-niet")]
    [InlineData("3", "hulp")]
    [InlineData("ik heb hulp nodig", "hulp")]
    public void What_they_say_is_heard(string said, string option)
    {
        var chat = NewChat();
        Ask(chat);
        Assert.Equal(option, Answer(chat.Say(said))?.Answer);
    }

    [Theory]
    [InlineData("is dat verplicht?")]
    [InlineData("wat is leerplicht")]
    [InlineData("wie ben jij?")]
    public void A_question_is_answered_and_the_check_in_stays_open(string question)
    {
        var chat = NewChat();
        Ask(chat);
        Assert.Null(Answer(chat.Say(question)));
        Assert.Equal("ja", Answer(chat.Say("ja aangemeld"))?.Answer);
    }

    [Fact]
    public void A_cry_for_help_comes_first_and_holds_the_check_ins()
    {
        var chat = NewChat();
        Ask(chat);
        var result = chat.Say("ik wil niet meer leven, ik ga het nu doen");
        Assert.Equal(ReplyKinds.Safety, result.Decision.Kind);
        Assert.Contains(Happened(result), happened => happened is CheckInEvent.Held);
        Assert.Null(Answer(result));
    }

    [Fact]
    public void Stop_ends_it_at_once_and_is_written_down()
    {
        var chat = NewChat();
        Ask(chat);
        Assert.True(Happened(chat.Say("stop")).OfType<CheckInEvent.Wanted>().Single().Stopped);
        Assert.Equal(CheckInReason.Stopped, Assert.IsType<CheckInVerdict.Skip>(PutOff(Ask(chat))).Reason);
        Assert.False(Happened(chat.Say("start")).OfType<CheckInEvent.Wanted>().Single().Stopped);
    }

    [Fact]
    public void Dit_moet_stoppen_is_no_stop()
    {
        var chat = NewChat();
        Ask(chat);
        Assert.DoesNotContain(Happened(chat.Say("dit gepest moet stoppen")), happened => happened is CheckInEvent.Wanted);
    }

    [Fact]
    public void Help_is_a_place_in_line_with_the_coach_who_sent_it()
    {
        var chat = NewChat();
        chat.Desk = new DeskStatus(1, []);
        Ask(chat);
        var answer = chat.Say("3");
        Assert.Equal(OutreachReason.Help, Answer(answer)!.Outreach);
        Assert.Equal("fatima", answer.Conversation.Handoff.PreviousCoach);
        Assert.IsType<HandoffRequest.Waiting>(answer.Conversation.Request);
    }

    [Fact]
    public void Toch_niet_takes_it_back_weeks_later()
    {
        var chat = NewChat();
        Ask(chat);
        chat.Say("1");
        chat.Say("sla over");
        chat.Say("sla over");
        chat.Now = chat.Now.AddDays(20);
        var back = chat.Say("toch niet");
        Assert.Equal(("toch-niet", LeaverChoice.Doubt), (Answer(back)!.Answer, Answer(back)!.Choice));
        Assert.Contains("Dat mag altijd", back.Events.OfType<TurnEvent.ReplyCreated>().Single().Activity.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_understood_is_asked_once_more_with_its_answers()
    {
        var chat = NewChat();
        Ask(chat);
        var again = chat.Say("qwrtp zxcv");
        Assert.Equal(CheckInEvent.Answered.Other, Answer(again)!.Answer);
        Assert.Contains("1 = Ja, aangemeld", again.Events.OfType<TurnEvent.ReplyCreated>().Single().Activity.Text, StringComparison.Ordinal);
        Assert.Equal("ja", Answer(chat.Say("1"))?.Answer);
    }

    [Fact]
    public void The_decaan_is_told_only_after_a_yes()
    {
        var chat = NewChat();
        Ask(chat);
        var asked = chat.Say("1");
        Assert.Contains("Mag ik je decaan vertellen dat je een plek hebt?", Said(asked), StringComparison.Ordinal);
        Assert.Equal(LeaverChoice.Applied, Answer(asked)!.Choice);
        Assert.DoesNotContain(Happened(asked), happened => happened is CheckInEvent.DecaanMayKnow);
        Assert.Contains(Happened(chat.Say("Ja, vertel het")), happened => happened is CheckInEvent.DecaanMayKnow);
    }

    [Theory]
    [InlineData("maart")]
    [InlineData("eind-maart")]
    [InlineData("mei")]
    [InlineData("juni")]
    [InlineData("juli")]
    public void Who_has_a_place_is_not_asked_for_it_again_and_hears_no_day_that_is_over(string step)
    {
        var chat = NewChat();
        Ask(chat, step);
        var said = Said(chat.Say("1"));
        Assert.DoesNotContain("al aangemeld", said, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\b1 (april|juli)\b", said);
        Assert.DoesNotMatch(@"\b1 (april|juli)\b", Said(AskLater(chat, step), chat.Say("2")));
    }

    [Fact]
    public void Work_or_another_school_is_a_place_too()
    {
        var chat = NewChat();
        Ask(chat, "februari");
        Assert.Contains("Heb je je al aangemeld bij een mbo?", Said(chat.Say("1")), StringComparison.Ordinal);
        Assert.Contains(Happened(chat.Say("Iets anders")), happened => happened is CheckInEvent.Learned { Choice: LeaverChoice.Applied });
        AskLater(chat, "maart");
        Assert.Equal(LeaverChoice.Applied, Answer(chat.Say("ik ga werken"))!.Choice);
    }

    [Fact]
    public void Who_does_not_say_whether_they_applied_has_said_nothing_of_it()
    {
        var chat = NewChat();
        Ask(chat, "februari");
        chat.Say("1");
        Assert.Empty(Happened(chat.Say("sla over")).OfType<CheckInEvent.Learned>());
    }

    [Theory]
    [InlineData("eerste-week", "2", OutreachReason.NoShow)]
    [InlineData("eerste-week", "3", OutreachReason.Stuck)]
    [InlineData("derde-week", "3", OutreachReason.Stuck)]
    public void Who_is_not_well_in_the_first_weeks_hears_at_once_that_a_coach_writes(string step, string said, OutreachReason reason)
    {
        var chat = NewChat();
        chat.Desk = new DeskStatus(1, []);
        Ask(chat, step);
        var answer = chat.Say(said);
        Assert.Equal(reason, Answer(answer)!.Outreach);
        Assert.Contains("Een coach krijgt dit en appt je: vandaag, of de volgende werkdag.", Said(answer), StringComparison.Ordinal);
        Assert.IsType<HandoffRequest.Waiting>(answer.Conversation.Request);
    }

    [Fact]
    public void A_short_talk_begins_when_it_is_chosen()
    {
        var chat = NewChat();
        Ask(chat, "februari");
        chat.Say("3");
        var begun = chat.Say("Kort gesprek");
        Assert.StartsWith("Goed, dan beginnen we.\n\nFijn dat je er bent.", Said(begun), StringComparison.Ordinal);
        Assert.Equal(DialogActions.FutureTalk, begun.Conversation.Memory.Dialog?.Dialog);
        Assert.DoesNotContain(begun.Conversation.Memory.Left ?? [], left => left.Dialog is "checkin-twijfel");
    }

    [Fact]
    public void Who_asked_for_a_message_is_not_put_in_line_without_being_asked()
    {
        var chat = NewChat();
        chat.Desk = new DeskStatus(1, []);
        chat.CheckIn(Signal(chat, "zelf", "terugkomen") with { FirstName = string.Empty, HasDecaan = false });
        var answer = chat.Say("3");
        Assert.Null(Answer(answer)!.Outreach);
        Assert.Contains("Typ mens", Said(answer), StringComparison.Ordinal);
        Assert.IsType<HandoffRequest.None>(answer.Conversation.Request);
    }

    [Fact]
    public void Nobody_is_asked_in_the_middle_of_a_talk()
    {
        var chat = NewChat();
        chat.Say("toekomstgesprek");
        Assert.Equal(CheckInReason.InDialog, Assert.IsType<CheckInVerdict.Wait>(PutOff(Ask(chat))).Reason);
        chat.Now = chat.Now.AddDays(2);
        Assert.Null(PutOff(Ask(chat)));
    }

    [Fact]
    public void Nobody_is_asked_how_it_goes_under_a_help_card()
    {
        var chat = NewChat();
        chat.Say("geen coach");
        chat.Say("mijn vader slaat me");
        Assert.Equal(CheckInReason.InDialog, Assert.IsType<CheckInVerdict.Wait>(PutOff(Ask(chat))).Reason);
    }

    [Fact]
    public void Nobody_is_asked_who_waits_for_a_coach()
    {
        var chat = NewChat();
        chat.Desk = new DeskStatus(1, []);
        chat.Say("mens");
        Assert.Equal(CheckInReason.WithCoach, Assert.IsType<CheckInVerdict.Wait>(PutOff(Ask(chat))).Reason);
    }

    [Fact]
    public void An_event_of_this_name_from_somebody_else_is_nothing()
    {
        var chat = NewChat();
        var result = chat.Take(Signal(chat).ToActivity());
        Assert.Empty(result.Events);
    }

    [Fact]
    public void A_tap_names_its_check_in_and_nothing_else_does()
    {
        var tap = new CheckInTap(Key with { Step = "terugkomen@20270216" }, "niet-zo");
        Assert.Equal(tap, CheckInTap.Read(tap.ToString()));
        Assert.InRange(tap.ToString().Length, 1, 200);
        Assert.Null(CheckInTap.Read("yb:checkin:x:y:z"));
        Assert.Null(CheckInTap.Read("ja"));
    }

    private static Chat NewChat()
    {
        var chat = new Chat { Now = Chat.Amsterdam("2027-03-01 16:00") };
        chat.Conversation = Conversation.Begin(ConversationId.New(chat.Now), "whatsapp", "zuid-holland-noord");
        return chat;
    }

    private static CheckInSignal Signal(Chat chat, string year = "schooljaar", string step = "maart") => new(
        Key with { Step = step },
        RealContent.Set.CheckIns[year].Find(step)!,
        "Sam",
        "Fatima",
        "fatima",
        "Leiden",
        HasDecaan: true,
        chat.Now.AddDays(14));

    private static TurnResult Ask(Chat chat, string step = "maart") => chat.CheckIn(Signal(chat, step: step));

    /// <summary>When the question of the last one is in nobody's way any more.</summary>
    private static TurnResult AskLater(Chat chat, string step)
    {
        chat.Now = chat.Now.AddDays(14);
        return Ask(chat, step);
    }

    private static string Said(params TurnResult[] results) => results[^1].Events.OfType<TurnEvent.ReplyCreated>().Single().Activity.Text!;

    private static IEnumerable<CheckInEvent> Happened(TurnResult result) => result.Events.OfType<TurnEvent.CheckIn>().Select(one => one.Happened);

    private static CheckInEvent.Answered? Answer(TurnResult result) => Happened(result).OfType<CheckInEvent.Answered>().SingleOrDefault();

    private static CheckInVerdict? PutOff(TurnResult result) => Happened(result).OfType<CheckInEvent.PutOff>().SingleOrDefault()?.Verdict;
}
