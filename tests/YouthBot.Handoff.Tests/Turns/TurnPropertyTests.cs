using System.Reflection;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using YouthBot.Dialogs.Activities;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Sending;
using YouthBot.Handoff.Turns;

namespace YouthBot.Handoff.Tests.Turns;

/// <summary>What holds for any talk, whatever is typed.</summary>
public class TurnPropertyTests
{
    private static readonly string[] Kinds =
        [.. typeof(ReplyKinds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

    [Fact]
    public void Every_message_to_the_bot_gets_one_reply_or_erases() => InAnyTalk(
        new Owner.Bot(),
        result => result.Events.Count(happening => happening is TurnEvent.ReplyCreated or TurnEvent.ErasureRequested) == 1);

    [Fact]
    public void A_timer_is_only_set_with_help_and_a_question_is_only_kept_when_it_got_no_good_answer() => InAnyTalk(
        new Owner.Bot(),
        result => result.Events.All(happening => happening switch
        {
            TurnEvent.TimerSet => result.Data()?.Kind == ReplyKinds.Safety,
            TurnEvent.QuestionUnanswered => result.Data()?.Kind == ReplyKinds.Fallback,
            TurnEvent.AnswerDisliked => result.Data()?.Kind is ReplyKinds.Choices or ReplyKinds.Fallback,
            _ => true,
        }));

    [Fact]
    public void In_a_closed_talk_the_bot_gives_nothing_but_help() => InAnyTalk(
        new Owner.Closed(),
        result => result.Events.Count == 0 || (result.Events.Count == 1 && result.Reply()?.Purpose is Purpose.Safety));

    [Fact]
    public void Beside_a_coach_the_bot_gives_help_and_answers_what_is_the_persons_own() => InAnyTalk(
        new Owner.Coach("anna"),
        result => result.Reply() is null || result.Conversation.Owner is Owner.Bot || result.Reply()!.Purpose is Purpose.Safety or Purpose.Coach);

    [Fact]
    public void Every_cry_for_help_beside_a_coach_reaches_the_coach() => InAnyTalk(
        new Owner.Coach("anna"),
        result => result.Conversation.Owner is Owner.Bot
            || result.Events.Any(happening => happening is TurnEvent.CoachAlerted) == (result.Decision.Safety is not null));

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Where_there_is_a_desk_every_message_gets_one_reply_and_who_waits_is_not_forgotten(int coaches) => Prop.ForAll(AnyTalk.Texts, texts =>
    {
        var chat = new Chat { Desk = new DeskStatus(coaches, []) };
        chat.Conversation = chat.Conversation with { Region = "zuid-holland-noord" };
        return texts.All(text =>
        {
            var waited = chat.Conversation.Request is not HandoffRequest.None;
            var result = chat.Say(text);
            if (result.Erases()) return true;
            var stopped = result.Events.Any(happening => happening is TurnEvent.HandedOff { Happened: HandoffEvent.StoppedWaiting });
            return result.Reply() is not null && (!waited || stopped || chat.Conversation.Request is not HandoffRequest.None);
        });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_reply_says_what_it_is() => InAnyTalk(
        new Owner.Bot(),
        result => result.Reply() is null || (Kinds.Contains(result.Data()?.Kind) && result.Data()!.Kind == result.Decision.Kind));

    [Fact]
    public void Every_answer_has_a_source_and_says_how_fresh_it_is() => InAnyTalk(
        new Owner.Bot(),
        result => result.Data() is not { Kind: ReplyKinds.Answer }
            || (result.Text()!.Contains("Bron:", StringComparison.Ordinal) && result.Text()!.Contains("(stand ", StringComparison.Ordinal)));

    [Fact]
    public void A_human_is_always_one_tap_away() => InAnyTalk(
        new Owner.Bot(),
        result => result.Reply() is null || result.Labels().Contains(RealContent.Set.Sentences.TalkToHuman));

    [Fact]
    public void Only_help_goes_out_as_safety() => InAnyTalk(
        new Owner.Bot(),
        result => result.Reply() is not { } reply || reply.Purpose is Purpose.Safety == (result.Data()?.Kind == ReplyKinds.Safety));

    [Fact]
    public void A_turn_changes_the_memory_the_request_and_the_region_and_nothing_else() => Prop.ForAll(AnyTalk.Text, text =>
    {
        var chat = new Chat();
        var before = chat.Conversation;
        var after = chat.Say(text).Conversation;
        return after with
        {
            Memory = before.Memory,
            Request = before.Request,
            Region = before.Region,
            Handoff = before.Handoff,
            Version = before.Version,
        } == before;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_talk_always_goes_the_same_way() => Prop.ForAll(AnyTalk.Texts, texts =>
    {
        var (one, other) = (new Chat(), new Chat());
        return texts.All(text => Told(one.Say(text)) == Told(other.Say(text)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_article_is_an_answer_with_a_source() => Assert.All(RealContent.Set.Articles.Values, article =>
    {
        var chat = new Chat();
        var answer = chat.Say(article.Title);

        // the title of some articles is a cry for help, a command or a question about the bot: those come first
        if (answer.Decision.Rule is "safety" or "commands" or "smalltalk") return;
        Assert.Equal(new YouthBotData(ReplyKinds.Answer, article.Id), answer.Data());
        Assert.Contains("Bron:", answer.Text(), StringComparison.Ordinal);
        if (article.More is not null) Assert.Contains("Bron:", chat.Say("meer").Text(), StringComparison.Ordinal);
    });

    private static void InAnyTalk(Owner owner, Func<TurnResult, bool> holds) => Prop.ForAll(AnyTalk.Texts, texts =>
    {
        var chat = new Chat().OwnedBy(owner);
        return texts.All(text => holds(chat.Say(text)));
    }).QuickCheckThrowOnFailure();

    private static string Told(TurnResult result) => string.Join(
        '|',
        JsonSerializer.Serialize(result.Reply()?.Activity!, ActivityJson.Default.Activity),
        result.Erases(),
        result.Decision.Rule,
        result.Decision.Article,
        string.Join(',', result.Decision.Candidates ?? []),
        JsonSerializer.Serialize(result.Conversation.Memory));
}
