using System.Text.Json;
using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Safety;
using YouthBot.Dialogs.Search;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Sending;
using YouthBot.Handoff.Turns;
using YouthBot.Handoff.Turns.Rules;

namespace YouthBot.Handoff.Tests.Turns;

/// <summary>The talk after a help card: its timer, its place in the queue, its answers.</summary>
public class HelpTalkTests
{
    private const string Serious = "ik wil niet meer leven";
    private const string Acute = "ik ga vanavond zelfmoord plegen";

    [Theory]
    [InlineData(Serious, "waiting-serious")]
    [InlineData(Acute, "waiting-acute")]
    [InlineData("ik word bijna 18 moet ik dan nog naar school", "none")]
    public void Who_is_in_trouble_gets_a_place_in_the_queue(string text, string request) =>
        Assert.Equal(request, new Chat().Say(text).Conversation.Request.ToString());

    [Fact]
    public void A_worry_offers_the_article_that_answers_it()
    {
        var result = new Chat().Say("ze pesten mij op school en ik weet niet wie mij kan helpen");
        Assert.Equal(SafetyLevel.Worry, result.Decision.Level);
        Assert.Equal("ik-word-gepest", result.Decision.Article);
        Assert.Contains(RealContent.Set.Articles["ik-word-gepest"].Button, result.Labels());
    }

    [Fact]
    public void A_worry_in_a_question_of_which_the_search_is_not_sure_offers_both_ways_on()
    {
        // which of these is doubtful changes with every phrasing
        var question = new[] { "school en geld", "stage en school", "vrijstelling", "een gesprek over school", "ik wil iets anders", "diploma" }
            .First(text => RealContent.Set.Search.Find(text) is SearchOutcome.Choices);
        var worry = new SafetyFinding("worry-for-other", SafetyLevel.Worry, "zorgen-om-een-vriend", ["KT"], "Bel de Kindertelefoon.");
        var offered = SafetyRule.ArticlesFor(ContextOf(question), worry).Select(article => article.Id);
        Assert.Equal(["zorgen-om-een-vriend", RealContent.Set.Search.Find(question).Candidates[0].Article], offered);
        Assert.Empty(SafetyRule.ArticlesFor(ContextOf(question), worry with { Level = SafetyLevel.Serious }));
    }

    [Theory]
    [InlineData("ik-word-gepest")]
    [InlineData("zwanger-en-school")]
    public void Who_chooses_that_article_reads_it_below_the_help(string id)
    {
        var article = RealContent.Set.Articles[id];
        var result = new Chat().Say(article.Title);
        Assert.NotNull(result.Decision.Safety);
        Assert.StartsWith(result.Conversation.Memory.Help!.Reply, result.Text(), StringComparison.Ordinal);
        Assert.Contains(article.Answer, result.Text()!, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_in_danger_gets_no_reading() =>
        Assert.DoesNotContain(
            RealContent.Set.Articles["ik-wil-niet-meer-leven"].Answer, new Chat().Say(Serious).Text()!, StringComparison.Ordinal);

    [Fact]
    public void The_place_is_asked_for_once_and_said_aloud()
    {
        var chat = new Chat();
        var queue = RealContent.Set.Sentences.HelpQueue;
        Assert.EndsWith(queue, chat.Say(Serious).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(queue, chat.Say(Acute).Text()!, StringComparison.Ordinal);
        Assert.Equal(new HandoffRequest.Waiting(Severity.Acute), chat.Conversation.Request);
    }

    [Fact]
    public void Who_refuses_is_not_asked_for_again_until_they_want_a_human()
    {
        var chat = new Chat();
        chat.Say(Serious);
        Assert.Equal(new HandoffRequest.None(), chat.Say("geen coach").Conversation.Request);
        Assert.Equal(new HandoffRequest.None(), chat.Say(Serious).Conversation.Request);
        chat.Say("mens");
        Assert.Equal(new HandoffRequest.Waiting(Severity.Serious), chat.Say(Serious).Conversation.Request);
    }

    [Fact]
    public void With_a_coach_nothing_is_asked_for_and_no_timer_is_set()
    {
        var result = new Chat().OwnedBy(new Owner.Coach("anna")).Say(Serious);
        Assert.Equal(new HandoffRequest.None(), result.Conversation.Request);
        Assert.Empty(result.Events.OfType<TurnEvent.TimerSet>());
    }

    [Fact]
    public void Silence_is_asked_about_twice_and_no_more()
    {
        var chat = new Chat();
        Assert.Equal([Timer], Timers(chat.Say(Serious)));
        var first = chat.Ring();
        Assert.Equal(Purpose.Safety, first.Reply()?.Purpose);
        Assert.Equal([Timer], Timers(first));
        var second = chat.Ring();
        Assert.NotNull(second.Reply());
        Assert.Empty(Timers(second));
        Assert.Empty(chat.Ring().Events);
    }

    [Fact]
    public void A_timer_that_the_talk_left_behind_does_nothing()
    {
        var chat = new Chat();
        chat.Say(Serious);
        var old = new TimerSignal(TimerSignal.StillThere, chat.Conversation.Version).ToActivity();
        chat.Say("nee");
        var before = chat.Conversation;
        Assert.Empty(chat.Take(old).Events);
        Assert.Equal(before with { Version = before.Version + 1 }, chat.Conversation);
    }

    [Fact]
    public void A_timer_does_nothing_where_a_coach_speaks_or_no_help_was_given()
    {
        var chat = new Chat();
        Assert.Empty(chat.Ring().Events);
        chat.Say(Serious);
        Assert.Empty(chat.OwnedBy(new Owner.Coach("anna")).Ring().Events);
    }

    [Fact]
    public void A_worry_sets_no_timer_and_takes_no_place()
    {
        var worry = new SafetyFinding("suicidality", SafetyLevel.Worry, null, ["113"], "Bel 113. Wil je vertellen wat er is?");
        var result = SafetyRule.Help(ContextOf(string.Empty), worry, "safety");
        Assert.Equal(new HandoffRequest.None(), result.Conversation.Request);
        Assert.Empty(Timers(result));
    }

    [Theory]
    [InlineData("""{"name":"ben-je-er-nog","version":3}""", true)]
    [InlineData("""{"name":"ben-je-er-nog"}""", true)]
    [InlineData("""{"version":3}""", false)]
    [InlineData("""{"name":3}""", false)]
    [InlineData("\"ben-je-er-nog\"", false)]
    [InlineData("[]", false)]
    public void Anybody_may_send_an_event(string value, bool isTimer) => Assert.Equal(
        isTimer,
        TimerSignal.Of(new Activity { Type = ActivityTypes.Event, Name = TimerSignal.EventName, Value = JsonElement.Parse(value) }) is not null);

    [Fact]
    public void A_timer_comes_back_as_it_was_set()
    {
        var signal = new TimerSignal("proef", 7);
        Assert.Equal(signal, TimerSignal.Of(signal.ToActivity()));
        Assert.Null(TimerSignal.Of(signal.ToActivity() with { Name = "iets-anders" }));
        Assert.Null(TimerSignal.Of(signal.ToActivity() with { Type = ActivityTypes.Message }));
    }

    [Theory]
    [InlineData("ja", "Safe")]
    [InlineData("ja hoor", "Safe")]
    [InlineData("ik ben veilig", "Safe")]
    [InlineData("ja maar hij komt zo", "NotSafe")]
    [InlineData("nee", "NotSafe")]
    [InlineData("nee niet echt", "NotSafe")]
    [InlineData("niet veilig", "NotSafe")]
    [InlineData("2", "NotSafe")]
    [InlineData("weet ik niet", "NotSafe")]
    [InlineData("misschien", "NotSafe")]
    [InlineData("ik denk het", "NotSafe")]
    [InlineData("mijn zusje is ook hier", "Other")]
    [InlineData("hij heeft vanmiddag weer staan schreeuwen en met spullen gegooid", "Other")]
    public void Are_you_safe_now(string text, string answer) =>
        Assert.Equal(answer, Answer(text, "Bel 0800-2000. Wat er gebeurt is niet jouw schuld. Ben je nu veilig?"));

    /// <summary>“Ja” to two questions at once says nothing for certain.</summary>
    [Theory]
    [InlineData("ja", "NotSafe")]
    [InlineData("ja veilig", "Safe")]
    [InlineData("nee", "NotSafe")]
    public void Two_questions_at_once(string text, string answer) => Assert.Equal(answer, Answer(text, "Bel 113. Denk je aan zelfmoord? Ben je nu veilig?"));

    [Theory]
    [InlineData("ja", "Talks")]
    [InlineData("nee", "DoesNotTalk")]
    [InlineData("liever niet", "DoesNotTalk")]
    [InlineData("ik word gepest op school", "Other")]
    public void Do_you_want_to_tell(string text, string answer) => Assert.Equal(answer, Answer(text, "Bel 113. Wil je vertellen wat er is?"));

    public static TheoryData<string, string> Worries()
    {
        var data = new TheoryData<string, string>();
        foreach (var category in SafetyCategory.Codes) data.Add(category, WorryAbout(category));
        return data;
    }

    /// <summary>The same card again would not have heard the answer.</summary>
    [Theory, MemberData(nameof(Worries))]
    public void A_yes_or_no_to_a_worry_is_answered_and_not_with_the_same_card(string category, string message)
    {
        foreach (var answer in new[] { "ja", "nee", "weet ik niet" })
        {
            var chat = new Chat();
            var help = chat.Say(message).Conversation.Memory.Help!;
            Assert.Equal((category, SafetyLevel.Worry), (help.Category, help.Level));
            var next = chat.Say(answer).Text()!;
            Assert.DoesNotContain(help.Reply, next, StringComparison.Ordinal);
            if (answer is not "weet ik niet") Assert.Contains(next[..15], (string[])[Start("HelpListen"), Start("HelpNoTalk")]);
        }
    }

    [Theory]
    [InlineData("ja", "Weet iemand dit van je?", "Talks")]
    [InlineData("nee", "Weet iemand dit van je?", "Talks")]
    [InlineData("weet ik niet", "Is er iemand bij je?", "Talks")]
    [InlineData("ja", "Hoe gaat het nu met je?", "Talks")]
    [InlineData("nee", "Hoe gaat het nu met je?", "DoesNotTalk")]
    [InlineData("nee", "Wil je vertellen wat er is?", "DoesNotTalk")]
    [InlineData("2", "Is er iemand bij je?", "Other")]
    [InlineData("ik ben niet veilig", "Is er iemand bij je?", "NotSafe")]
    public void An_answer_to_a_worry(string text, string question, string answer)
    {
        var worry = new SafetyFinding("eating", SafetyLevel.Worry, null, ["KT"], $"Fijn dat je dit vertelt. {question}");
        Assert.Equal(answer, HelpAnswers.Read(RealContent.Set.Words.Read(text), worry, asksToTalk: false).ToString());
    }

    [Fact]
    public void Who_is_not_safe_after_all_is_in_danger_whatever_the_card_was()
    {
        var chat = new Chat();
        chat.Say(WorryAbout("eating"));
        Assert.Equal(SafetyLevel.Acute, chat.Say("ik ben niet veilig").Decision.Level);
    }

    [Fact]
    public void Who_fears_for_another_is_asked_about_that_other()
    {
        var chat = new Chat();
        Assert.Equal(("worry-for-other", SafetyLevel.Serious), Found(chat.Say("de vader van mijn vriendin slaat haar")));
        var next = chat.Say("nee");
        Assert.StartsWith("Bel nu 112. Zeg waar die ander is.", next.Text(), StringComparison.Ordinal);
        Assert.Contains("Is die ander nu veilig?", next.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Ben je nu veilig?", next.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ik ben 14 en vape de hele dag", "Bel 0800-0432")]
    [InlineData("ik ben 17 en vape de hele dag", "Bel 0800-0432")]
    [InlineData("ik ben 22 en vape de hele dag", "Bel 0800-0450")]
    [InlineData("mijn zoon van 15 ruikt elke dag naar wiet en liegt erover", "Bel 0900-1450")]
    public void The_line_to_call_is_one_for_who_asks(string text, string button)
    {
        var chat = new Chat();
        var card = chat.Say(text);
        Assert.NotNull(card.Decision.Safety);
        Assert.Equal(button, card.Labels().First());
        Assert.Contains(button["Bel ".Length..], chat.Say("ja").Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_parent_hears_of_a_line_for_parents()
    {
        Assert.True(IsTold("mijn zoon van 15 ruikt elke dag naar wiet en liegt erover"));
        Assert.False(IsTold("ik ben 14 en vape de hele dag"));
        Assert.False(IsTold("mijn zoon heeft pillen geslikt en wordt niet wakker"));

        static bool IsTold(string text) =>
            new Chat().Say(text).Text()!.Contains(RealContent.Set.Sentences.HelpForParent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_help_line_that_is_somebody_nearby_is_named_without_a_number()
    {
        var confused = new SafetyFinding("confused", SafetyLevel.Serious, null, ["112", "HA"], "Bel 112 bij gevaar. Ben je nu veilig?");
        Assert.Equal("je huisarts of de huisartsenpost", HelpText.Line(ContextOf(string.Empty), confused));
    }

    private static TurnEvent.TimerSet Timer => new(TimerSignal.StillThere, TimeSpan.FromMinutes(10));

    private static IEnumerable<TurnEvent.TimerSet> Timers(TurnResult result) => result.Events.OfType<TurnEvent.TimerSet>();

    private static string Answer(string text, string reply) => HelpAnswers.Read(
        RealContent.Set.Words.Read(text), new SafetyFinding("suicidality", SafetyLevel.Serious, null, ["113"], reply), asksToTalk: false).ToString();

    private static (string? Category, SafetyLevel? Level) Found(TurnResult result) => (result.Decision.Safety, result.Decision.Level);

    private static string Start(string sentence) =>
        RealContent.Set.Sentences.GetType().GetProperty(sentence)!.GetValue(RealContent.Set.Sentences)!.ToString()![..15];

    /// <summary>The first of the editors' examples that is heard as a worry of this category.</summary>
    private static string WorryAbout(string category) => File
        .ReadLines(Path.Combine(Repository.Root, "content", "safety", "examples", $"{category}.worry.txt"))
        .First(line => RealContent.Set.Safety.Detect(line) is { Level: SafetyLevel.Worry } found && found.Category == category);

    private static TurnContext ContextOf(string text) => new(
        new Chat().Conversation, new Activity(), new World(RealContent.Set, Chat.Monday, TimeSpan.FromDays(30)), text, RealContent.Set.Words.Read(text));
}
