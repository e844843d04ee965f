using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;
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
            HelpAnswer.NotSafe => SafetyRule.Help(context, help, "dialog"),
            HelpAnswer.Safe => Say(context, help, sentences.HelpSafe, asksToTalk: true),
            HelpAnswer.Talks => Say(context, help, sentences.HelpListen, asksToTalk: false),
            HelpAnswer.DoesNotTalk => Say(context, help, sentences.HelpNoTalk, asksToTalk: false),
            HelpAnswer.Other => IsItsOwn(context) ? null : Say(context, help, sentences.HelpListen, asksToTalk: false).WithTimer(help),
            _ => throw new InvalidOperationException("There is no other answer."),
        };
    }

    /// <summary>A story is answered kindly; a greeting, a thank-you and a question that the bot knows are answered as they are.</summary>
    private static bool IsItsOwn(TurnContext context) => context.Content.Smalltalk.Find(context.Words) is not null
        || context.Found is SearchOutcome.Answer
        || (context.Found is SearchOutcome.Choices && context.Text.Contains('?', StringComparison.Ordinal));

    private static TurnResult Say(TurnContext context, SafetyFinding help, Sentence sentence, bool asksToTalk) => TurnResult.Say(
        context.With(context.Memory.GoOn() with { AsksToTalk = asksToTalk }),
        Reply.Say(
            sentence.Fill(("helpline", HelpText.Line(context, help))),
            new YouthBotData(ReplyKinds.Safety, help.Article, help.Category, Id),
            [.. SafetyRule.Calls(context, help), Buttons.Say(context.Sentences.TalkToHuman)]),
        new Decision("dialog", ReplyKinds.Safety, help.Article, Safety: help.Category, Level: help.Level),
        Purpose.Safety);
}
