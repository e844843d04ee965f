using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Context;
using YouthBot.Dialogs.Replies;
using YouthBot.Handoff.Ownership;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>“Bel mij terug”: how, where and when, in the person's own words. Everything but the way can be left open.</summary>
internal static class CallBackDialog
{
    /// <summary>What is passed on is a wish and no story.</summary>
    private const int Longest = 200;

    private static readonly HashSet<string> Asking = new(
        ["wie", "wat", "waar", "waarom", "waarvoor", "wanneer", "welke", "hoe", "hoezo", "hoeveel", "hoelang", "hoelaat"],
        StringComparer.Ordinal);

    public static TurnResult Start(TurnContext context) => Question(context, HandoffQuestion.Channel, wish: null);

    public static TurnResult? Take(TurnContext context, HandoffTalk talk)
    {
        // a picture or a story is answered as always
        if (context.Words.Count == 0 || context.Text.Length > Longest) return null;
        var words = context.Content.DeskWords;
        if (IsQuestion(context)) return Question(context, talk.Question, talk.Wish, words.CallBackWhy);
        return (talk.Question, talk.Wish) switch
        {
            (HandoffQuestion.Channel, _) when Channel(context, words) is { } channel => Chosen(context, new CallBack(channel)),
            (HandoffQuestion.Place, { } wish) => Question(context, HandoffQuestion.Moment, wish with { Place = Said(context, words.NoMatter) }),
            (HandoffQuestion.Moment, { Channel: CallBackChannel.Phone } wish) =>
                Question(context, HandoffQuestion.Number, wish with { Moment = Said(context, words.NoMatter) }),
            (HandoffQuestion.Moment, { } wish) => Done(context, wish with { Moment = Said(context, words.NoMatter) }),
            (HandoffQuestion.Number, { } wish) => NumberIn(context.Text) is { } number
                ? Done(context, wish with { HasNumber = true }).And(new TurnEvent.ContactGiven(number))
                : Done(context, wish),
            _ => null,
        };
    }

    /// <summary>“Waarom?” is no moment and no place; “om 3 uur?” is one.</summary>
    private static bool IsQuestion(TurnContext context) => FollowUpReader.Read(context.Core) is FollowUp.Bare
        || (context.Words is [var first, ..] && Asking.Contains(first) && context.Text.TrimEnd().EndsWith('?'));

    private static CallBackChannel? Channel(TurnContext context, DeskWords words)
    {
        if (context.Says(words.ByPhone)) return CallBackChannel.Phone;
        if (context.Says(words.ByMeeting)) return CallBackChannel.Meeting;
        return context.Says(words.ByChat) ? CallBackChannel.Chat : null;
    }

    private static TurnResult Chosen(TurnContext context, CallBack wish) =>
        Question(context, wish.Channel is CallBackChannel.Meeting ? HandoffQuestion.Place : HandoffQuestion.Moment, wish);

    private static TurnResult Question(TurnContext context, HandoffQuestion question, CallBack? wish, string? first = null)
    {
        var words = context.Content.DeskWords;
        (string text, string[] labels) = question switch
        {
            HandoffQuestion.Channel => (words.AskChannel, [words.ByPhone, words.ByChat, words.ByMeeting]),
            HandoffQuestion.Place => (words.AskPlace, [words.NoMatter]),
            HandoffQuestion.Moment => (words.AskMoment, [words.NoMatter]),
            HandoffQuestion.Number => (words.AskNumber, (string[])[words.NoNumber]),
            _ => throw new InvalidOperationException("This dialog has no other question."),
        };
        return HandoffReply.Say(
            context,
            context.With(context.Memory.GoOn() with { RefusesCoach = false, Asks = new HandoffTalk(question, wish) }),
            first is null ? text : $"{first} {text}",
            buttons: [.. labels.Select(Buttons.Say), Buttons.Say(context.Sentences.TalkToHuman)]);
    }

    private static TurnResult Done(TurnContext context, CallBack wish)
    {
        var words = context.Content.DeskWords;
        var asked = HandoffRule.Ask(context, new HandoffCommand.Ask(
            Severity.Normal, HandoffReason.CallBack, SharedFrom: context.Activity.Id, Gemeente: context.Memory.Person?.Gemeente, CallBack: wish));
        var noted = wish.HasNumber ? words.CallBackWithNumber : words.CallBackNoted;
        return HandoffReply.Say(
            context,
            asked.State.On(context.With(context.Memory.MoveOn())),
            $"{noted.Fill(("wish", Said(wish, words)), ("where", WaitingText.Where(context)))} {words.NotUsedFor}",
            buttons: [Buttons.Say(words.StopWaiting), Buttons.Say(context.Sentences.TalkToHuman)]).With(asked);
    }

    /// <summary>“Je wilt gebeld worden, “na 4 uur””; the number itself is not said.</summary>
    public static string Said(CallBack wish, DeskWords words) => new[] { wish.Place, wish.Moment }.OfType<string>().Aggregate(
        Way(wish, words), (sentence, part) => words.WishWords.Fill(("wish", sentence), ("words", part)));

    private static string Way(CallBack wish, DeskWords words) => wish switch
    {
        { Channel: CallBackChannel.Phone, HasNumber: false } => words.WishPhone,
        { Channel: CallBackChannel.Phone } => words.WishPhoneNumber,
        { Channel: CallBackChannel.Meeting } => words.WishMeeting,
        { Channel: CallBackChannel.Chat } => words.WishChat,
        _ => throw new InvalidOperationException("There is no other way."),
    };

    private static string? Said(TurnContext context, string noMatter) => context.Says(noMatter) ? null : context.Text.Trim();

    /// <summary>What looks like a number to call; anything else is none, so that “nee” is never called.</summary>
    private static string? NumberIn(string text) => text.Count(char.IsAsciiDigit) is >= 9 and <= 15 ? text.Trim() : null;
}
