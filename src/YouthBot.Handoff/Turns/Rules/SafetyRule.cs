using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Replies;
using YouthBot.Dialogs.Safety;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Sending;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>A cry for help comes before everything, whoever owns the conversation and whatever runs.</summary>
internal static class SafetyRule
{
    public static TurnResult? Try(TurnContext context)
    {
        if (context.Content.Safety.Detect(Bounded(context.Text)) is not { } finding) return null;
        // a new cry is a new talk about help
        return Help(context with { Conversation = context.With(context.Memory with { Nudges = 0 }) }, finding, "safety");
    }

    /// <summary>Gives the help of a finding: when it is heard, and again when somebody answers the question in it.</summary>
    public static TurnResult Help(TurnContext context, SafetyFinding finding, string rule)
    {
        var before = context.Conversation;
        var request = Ask(before, finding.Level);
        var asks = before.Request is HandoffRequest.None && request is HandoffRequest.Waiting;
        var conversation = context.With(before.Memory.MoveOn().LeaveDialog() with { Help = finding, Nudges = before.Memory.Nudges }) with { Request = request };
        return TurnResult.Say(
            conversation,
            Reply.Say(
                asks ? $"{finding.Reply}\n\n{context.Sentences.HelpQueue}" : finding.Reply,
                new YouthBotData(ReplyKinds.Safety, finding.Article, finding.Category),
                [
                    .. Calls(context, finding),
                    Buttons.Say(context.Sentences.TalkToHuman),
                    .. asks ? [Buttons.Say(context.Sentences.NoCoach)] : (CardAction[])[],
                ]),
            new Decision(rule, ReplyKinds.Safety, finding.Article, Safety: finding.Category, Level: finding.Level),
            Purpose.Safety).WithTimer(finding);
    }

    /// <summary>One help line is a way out, a list of them is a task: only the first (domain facts §6.5, rule 3).</summary>
    public static IEnumerable<CardAction> Calls(TurnContext context, SafetyFinding finding) => finding.HelpLines
        .Select(context.Content.HelpLines.Find)
        .OfType<HelpLine>()
        .Select(Buttons.Call)
        .OfType<CardAction>()
        .Take(1);

    /// <summary>A place in the queue, said aloud in the reply; not for who refused, and not where a coach already is.</summary>
    private static HandoffRequest Ask(Conversation conversation, SafetyLevel level)
    {
        if (conversation is not { Owner: Owner.Bot, Memory.RefusesCoach: false }) return conversation.Request;
        return level switch
        {
            SafetyLevel.Acute => conversation.Request.Raise(Severity.Acute),
            SafetyLevel.Serious => conversation.Request.Raise(Severity.Serious),
            SafetyLevel.Worry => conversation.Request,
            _ => throw new InvalidOperationException("There is no other level."),
        };
    }

    private static string Bounded(string text) => text.Length <= 2 * MessageText.LongestForSafety
        ? text
        : $"{text[..MessageText.LongestForSafety]} {text[^MessageText.LongestForSafety..]}";
}
