using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Context;
using YouthBot.Dialogs.Replies;
using YouthBot.Dialogs.Safety;
using YouthBot.Dialogs.Search;
using YouthBot.Handoff.Sending;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>
/// The talk after a help card. Whatever somebody answers, the help line stays in sight; only a clear question of another kind ends it.
/// </summary>
internal static class HelpDialog
{
    private const string Id = "help";

    public static TurnResult? Try(TurnContext context, SafetyFinding help)
    {
        if (context.Words.Count == 0 || context.Text.Length > MessageText.Longest || context.Command is not null) return null;
        var sentences = context.Sentences;
        return HelpAnswers.Read(context.Words, help, context.Memory.AsksToTalk) switch
        {
            HelpAnswer.NotSafe => SafetyRule.Help(context, Raised(context, help), "dialog"),
            HelpAnswer.Safe => Say(context, help, sentences.HelpSafe, asksToTalk: true),
            HelpAnswer.Talks => Say(context, help, sentences.HelpListen, asksToTalk: false),
            HelpAnswer.DoesNotTalk => Say(context, help, sentences.HelpNoTalk, asksToTalk: false),
            HelpAnswer.Other => IsItsOwn(context, help) ? null : Say(context, help, sentences.HelpListen, asksToTalk: false).WithTimer(help),
            _ => throw new InvalidOperationException("There is no other answer."),
        };
    }

    /// <summary>
    /// Who is not safe, or does not know, is in danger: the emergency number first, then the help line of the card. The same card again
    /// would not have heard the answer.
    /// </summary>
    private static SafetyFinding Raised(TurnContext context, SafetyFinding help)
    {
        if (help.Level is SafetyLevel.Acute) return help;
        return help with
        {
            Level = SafetyLevel.Acute,
            HelpLines = [HelpText.Emergency, .. help.HelpLines.Where(line => line is not HelpText.Emergency)],
            Reply = help.Category is SafetyCategory.WorryForOther
                ? context.Sentences.HelpNotSafeOther
                : context.Sentences.HelpNotSafe.Fill(("helpline", HelpText.Line(context, help))),
        };
    }

    /// <summary>
    /// A greeting, a thank-you and a question that the bot knows are answered as they are. A story is answered kindly: an article about
    /// staying at home is no reply to “nu durf ik mijn kamer niet uit”.
    /// </summary>
    private static bool IsItsOwn(TurnContext context, SafetyFinding help)
    {
        if (context.Content.Smalltalk.Find(context.Words) is not null || context.FoundExactly) return true;
        var asks = QuestionParts.Of(context.Text, context.Content.Words).Count > 0 || AsksInside(context.Words);
        return context.Found switch
        {
            SearchOutcome.Answer => asks || help.Level is SafetyLevel.Worry,
            SearchOutcome.Choices => asks,
            SearchOutcome.Nothing => false,
            _ => throw new InvalidOperationException("There is no other outcome."),
        };
    }

    /// <summary>“ik word bijna 18 moet ik dan nog naar school” asks, without a mark.</summary>
    private static bool AsksInside(IReadOnlyList<string> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i] is "ik" && words[i - 1] is "moet" or "mag" or "hoef" or "krijg") return true;
        }

        return false;
    }

    private static TurnResult Say(TurnContext context, SafetyFinding help, Sentence sentence, bool asksToTalk) => TurnResult.Say(
        context.With(context.Memory.GoOn() with { AsksToTalk = asksToTalk }),
        Reply.Say(
            sentence.Fill(("helpline", HelpText.Line(context, help))),
            new YouthBotData(ReplyKinds.Safety, help.Article, help.Category, Id),
            [.. SafetyRule.Calls(context, help), Buttons.Say(context.Sentences.TalkToHuman)]),
        new Decision("dialog", ReplyKinds.Safety, help.Article, Safety: help.Category, Level: help.Level),
        Purpose.Safety);
}
