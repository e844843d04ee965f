using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.CheckIns;
using YouthBot.Handoff.CheckIns;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Turns;

namespace YouthBot.Handoff.Tests.CheckIns;

/// <summary>What is an answer to a check-in, and to which, and what only looks like one.</summary>
public class CheckInMeaningTests
{
    private const string Leaver = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    [Fact]
    public void Niet_meer_in_an_answer_is_a_part_of_that_answer()
    {
        var chat = NewChat();
        Ask(chat, "eerste-week");
        chat.Say("2");
        var told = chat.Say("ik durfde niet meer naar school");
        Assert.Null(Answer(told));
        Assert.Contains("Een coach appt je hier, vandaag of de volgende werkdag.", Text(told), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kan ik mijn aanmelding niet meer wijzigen?")]
    [InlineData("kan ik mijn aanmelding niet meer wijzigen")]
    [InlineData("is de leerplicht veranderd?")]
    [InlineData("is de leerplicht veranderd")]
    [InlineData("toch niet te laat?")]
    [InlineData("op school is er best wel veel veranderd dit jaar")]
    [InlineData("ik vind het toch niet zo leuk als op de open dag")]
    [InlineData("ik vind het toch wel spannend allemaal")]
    public void A_question_or_a_story_takes_nothing_back(string said)
    {
        var chat = Applied();
        Assert.Null(Answer(chat.Say(said)));
    }

    [Theory]
    [InlineData("toch niet", "toch-niet")]
    [InlineData("ik ga toch niet", "toch-niet")]
    [InlineData("die opleiding niet meer", "toch-niet")]
    [InlineData("ik heb me bedacht, ik wil iets anders gaan doen", "toch-niet")]
    [InlineData("ik heb me toch niet aangemeld want het was te laat", "toch-niet")]
    [InlineData("mijn keuze is veranderd", "toch-niet")]
    [InlineData("ik heb me inmiddels aangemeld bij het Rijnland", "toch-wel")]
    public void An_answer_is_taken_back_in_so_many_words(string said, string correction)
    {
        var chat = Applied();
        Assert.Equal(correction, Answer(chat.Say(said))?.Answer);
    }

    [Fact]
    public void A_yes_answers_what_the_bot_asked_last_and_a_whole_sentence_answers_the_check_in()
    {
        var chat = NewChat();
        Ask(chat, "maart");
        Assert.Contains("Wil je vertellen wat er is?", Text(chat.Say("ik baal")), StringComparison.Ordinal);
        Assert.Null(Answer(chat.Say("ja")));
        Assert.Null(Answer(chat.Say("top")));
        Assert.Null(Answer(chat.Say("weet ik niet")));
        Assert.Equal("ja", Answer(chat.Say("ja al aangemeld bij Rijnland"))?.Answer);
    }

    [Fact]
    public void A_tap_is_an_answer_whatever_was_asked_since()
    {
        var chat = NewChat();
        Ask(chat, "maart");
        chat.Say("ik baal");
        Assert.Equal("nog-niet", Answer(Tap(chat, "maart", "nog-niet"))?.Answer);
    }

    [Fact]
    public void A_number_after_another_question_is_asked_after_and_not_guessed()
    {
        var chat = NewChat();
        Ask(chat, "maart");
        chat.Say("ik baal");
        var asked = chat.Say("1");
        Assert.Null(Answer(asked));
        Assert.Contains("1 = Ja, aangemeld", Text(asked), StringComparison.Ordinal);
        Assert.Equal("ja", Answer(chat.Say("1"))?.Answer);
    }

    [Fact]
    public void A_yes_after_a_talk_with_a_coach_is_for_the_coach()
    {
        var chat = NewChat();
        chat.Desk = new DeskStatus(1, []);
        Ask(chat, "maart");
        chat.Say("mens");
        chat.Desks(new HandoffCommand.Claim(new Coach("fatima", "Fatima", ["zuid-holland-noord"], 10)));
        chat.Desks(new HandoffCommand.Speak("fatima", "Zullen we morgen bellen?"));
        chat.Desks(new HandoffCommand.ReturnToBot("fatima"));
        Assert.Null(Answer(chat.Say("ja")));
    }

    [Fact]
    public void What_never_left_was_never_asked()
    {
        var chat = NewChat();
        Ask(chat, "februari");
        chat.Now = chat.Now.AddDays(27);
        Ask(chat, "maart");
        chat.Conversation = Left(chat.Conversation, unsent: true);
        var first = Answer(chat.Say("3"))!;
        Assert.Equal(("februari", "nog-niet"), (first.Key.Step, first.Answer));
        chat.Say("nu niets");

        // it leaves after all
        chat.Conversation = Left(chat.Conversation, unsent: false);
        var second = Answer(chat.Say("ik ben nu aangemeld"))!;
        Assert.Equal(("maart", "ja"), (second.Key.Step, second.Answer));
    }

    [Fact]
    public void Nobody_hears_an_answer_to_the_first_question_before_it_has_left()
    {
        var chat = NewChat();
        Ask(chat, "maart");
        chat.Conversation = Left(chat.Conversation, unsent: true);
        Assert.Null(Answer(chat.Say("1")));
    }

    [Fact]
    public void After_a_tap_on_an_older_one_a_number_still_answers_the_newest()
    {
        var chat = NewChat();
        Ask(chat, "eind-maart");
        var older = Answer(Tap(chat, "maart", "hulp"))!;
        Assert.Equal(("maart", "hulp"), (older.Key.Step, older.Answer));
        var newest = Answer(chat.Say("1"))!;
        Assert.Equal(("eind-maart", "ja"), (newest.Key.Step, newest.Answer));
    }

    [Fact]
    public void Who_wants_no_coach_gets_none_by_an_answer_and_hears_so()
    {
        var chat = NewChat();
        chat.Desk = new DeskStatus(1, []);
        Assert.Contains(Happened(chat.Say("geen coach")), happened => happened is CheckInEvent.CoachRefused);
        Ask(chat, "eerste-week");
        var answer = chat.Say("2");
        Assert.Equal(("nog-niet", null), (Answer(answer)!.Answer, Answer(answer)!.Outreach));
        Assert.IsType<HandoffRequest.None>(answer.Conversation.Request);
        var end = chat.Say("Verkeerde keuze");
        Assert.Contains("Je wilde liever geen coach", Text(end), StringComparison.Ordinal);
        Assert.Empty(Happened(end));
        Assert.IsType<HandoffRequest.None>(end.Conversation.Request);
    }

    [Fact]
    public void Who_asks_for_help_after_that_wants_a_coach_again()
    {
        var chat = NewChat();
        chat.Desk = new DeskStatus(1, []);
        chat.Say("geen coach");
        Ask(chat, "maart");
        var answer = chat.Say("3");
        Assert.Equal(OutreachReason.Help, Answer(answer)!.Outreach);
        Assert.IsType<HandoffRequest.Waiting>(answer.Conversation.Request);
        Assert.False(answer.Conversation.Memory.RefusesCoach);
    }

    [Fact]
    public void A_no_to_the_decaan_is_written_down_too()
    {
        var chat = NewChat();
        Ask(chat, "maart");
        chat.Say("1");
        var no = chat.Say("Nee, liever niet");
        Assert.Contains(Happened(no), happened => happened is CheckInEvent.DecaanMayNotKnow);
        Assert.Contains("alleen of je keuze bekend is", Text(no), StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_in_whose_turn_cannot_be_taken_is_put_off_and_says_nothing()
    {
        var chat = NewChat();
        var unknown = Signal(chat, "maart") with { Step = null! };
        Assert.Null(CheckInSignal.Of(unknown.ToActivity()));
        var result = Turn.PutOff(chat.Conversation, unknown.ToActivity(), new World(chat.Content, chat.Now, TimeSpan.FromDays(30)));
        var off = Assert.IsType<CheckInEvent.PutOff>(Happened(result).Single());
        Assert.Equal((Key("maart"), CheckInReason.Trouble), (off.Key, Assert.IsType<CheckInVerdict.Wait>(off.Verdict).Reason));
        Assert.Single(result.Events);
    }

    private static Chat NewChat()
    {
        var chat = new Chat { Now = Chat.Amsterdam("2027-02-02 16:00") };
        chat.Conversation = Conversation.Begin(ConversationId.New(chat.Now), "whatsapp", "zuid-holland-noord");
        return chat;
    }

    /// <summary>Somebody who said that they applied, and whose dialog is over.</summary>
    private static Chat Applied()
    {
        var chat = NewChat();
        Ask(chat, "maart");
        chat.Say("1");
        chat.Say("sla over");
        chat.Say("sla over");
        return chat;
    }

    private static CheckInKey Key(string step) => new(new string('c', 32), step, Leaver);

    private static CheckInSignal Signal(Chat chat, string step) => new(
        Key(step), RealContent.Set.CheckIns["schooljaar"].Find(step)!, "Sam", "Fatima", "fatima", "Leiden", HasDecaan: true, chat.Now.AddDays(14));

    private static void Ask(Chat chat, string step)
    {
        var asked = chat.CheckIn(Signal(chat, step));
        Assert.IsType<CheckInEvent.Asked>(Happened(asked).Single());
    }

    private static TurnResult Tap(Chat chat, string step, string option) =>
        chat.Take(new CheckInTap(Key(step), option).On(new Activity { Type = ActivityTypes.Message, Text = option }));

    /// <summary>What storage says before a turn of the check-in that was asked last.</summary>
    private static Conversation Left(Conversation conversation, bool unsent)
    {
        var talk = conversation.Memory.CheckIn!;
        var newest = talk.Beside is { } beside && beside.AskedAt > talk.AskedAt
            ? talk with { Beside = beside with { Unsent = unsent } }
            : talk with { Unsent = unsent };
        return conversation with { Memory = conversation.Memory with { CheckIn = newest } };
    }

    private static string Text(TurnResult result) => result.Events.OfType<TurnEvent.ReplyCreated>().Single().Activity.Text!;

    private static IEnumerable<CheckInEvent> Happened(TurnResult result) => result.Events.OfType<TurnEvent.CheckIn>().Select(one => one.Happened);

    private static CheckInEvent.Answered? Answer(TurnResult result) => Happened(result).OfType<CheckInEvent.Answered>().SingleOrDefault();
}
