using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Replies;
using YouthBot.Dialogs.Safety;
using YouthBot.Handoff.Sending;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>A cry for help comes before everything, whoever owns the conversation and whatever runs.</summary>
internal static class SafetyRule
{
    public static TurnResult? Try(TurnContext context)
    {
        if (context.Content.Safety.Detect(Bounded(context.Text)) is not { } finding) return null;
        return Help(context, finding, "safety");
    }

    /// <summary>Gives the help of a finding: when it is heard, and again when somebody answers the question in it.</summary>
    public static TurnResult Help(TurnContext context, SafetyFinding finding, string rule)
    {
        var data = new YouthBotData(ReplyKinds.Safety, finding.Article, finding.Category);
        return TurnResult.Say(
            context.With(context.Conversation.Memory.MoveOn() with { Help = finding }),
            Reply.Say(finding.Reply, data, [.. Calls(context, finding), Buttons.Say(context.Sentences.TalkToHuman)]),
            new Decision(rule, ReplyKinds.Safety, finding.Article, Safety: finding.Category, Level: finding.Level),
            Purpose.Safety);
    }

    private static string Bounded(string text) => text.Length <= 2 * MessageText.LongestForSafety
        ? text
        : $"{text[..MessageText.LongestForSafety]} {text[^MessageText.LongestForSafety..]}";

    /// <summary>One help line is a way out, a list of them is a task: only the first (domain facts §6.5, rule 3).</summary>
    private static IEnumerable<CardAction> Calls(TurnContext context, SafetyFinding finding) => finding.HelpLines
        .Select(context.Content.HelpLines.Find)
        .OfType<HelpLine>()
        .Select(Buttons.Call)
        .OfType<CardAction>()
        .Take(1);
}
