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
        if (before.Owner is Owner.Coach coach) return HelpBesideCoach.Give(context, finding, coach);
        var asked = Ask(context, finding.Level);
        var asks = before.Request is HandoffRequest.None && asked is not null;
        var conversation = (asked?.State ?? HandoffState.Of(before)).On(
            context.With(before.Memory.MoveOn().LeaveDialog() with { Help = finding, Nudges = before.Memory.Nudges }));
        var result = TurnResult.Say(
            conversation,
            Reply.Say(
                asks ? $"{finding.Reply}\n\n{Queue(context, conversation.Handoff)}" : finding.Reply,
                new YouthBotData(ReplyKinds.Safety, finding.Article, finding.Category),
                [
                    .. Calls(context, finding),
                    Buttons.Say(context.Sentences.TalkToHuman),
                    .. asks ? [Buttons.Say(context.Sentences.NoCoach)] : (CardAction[])[],
                ]),
            new Decision(rule, ReplyKinds.Safety, finding.Article, Safety: finding.Category, Level: finding.Level),
            Purpose.Safety).WithTimer(finding);
        return asked is null ? result : result.With(asked);
    }

    /// <summary>In danger everything is shared, and the reply says so.</summary>
    private static string Queue(TurnContext context, HandoffFacts facts) => context.World.Desk is not null && facts.Sharing is Sharing.All
        ? $"{context.Sentences.HelpQueue} {context.Content.DeskWords.SharedInDanger}"
        : context.Sentences.HelpQueue;

    /// <summary>One help line is a way out, a list of them is a task: only the first (domain facts §6.5, rule 3).</summary>
    public static IEnumerable<CardAction> Calls(TurnContext context, SafetyFinding finding) => finding.HelpLines
        .Select(context.Content.HelpLines.Find)
        .OfType<HelpLine>()
        .Select(Buttons.Call)
        .OfType<CardAction>()
        .Take(1);

    /// <summary>A place in the queue, said aloud in the reply; not for who refused, and not where a coach already is.</summary>
    private static HandoffDecision.Accepted? Ask(TurnContext context, SafetyLevel level)
    {
        if (context.Conversation is not { Owner: Owner.Bot, Memory.RefusesCoach: false }) return null;
        return level switch
        {
            SafetyLevel.Acute => Ask(context, Severity.Acute, HandoffReason.Help, Sharing.All),
            SafetyLevel.Serious => Ask(context, Severity.Serious, HandoffReason.Help),
            // whoever was leaving a message has left it: help comes first, and the message is passed on all the same
            SafetyLevel.Worry => context.Memory.Asks is { Question: HandoffQuestion.Message }
                ? Ask(context, Severity.Normal, HandoffReason.Message)
                : null,
            _ => throw new InvalidOperationException("There is no other level."),
        };
    }

    private static HandoffDecision.Accepted Ask(
        TurnContext context,
        Severity severity,
        HandoffReason reason,
        Sharing sharing = Sharing.FromNow) => HandoffRule.Ask(
        context, new HandoffCommand.Ask(severity, reason, sharing, context.Activity.Id, context.Memory.Person?.Gemeente));

    private static string Bounded(string text) => text.Length <= 2 * MessageText.LongestForSafety
        ? text
        : $"{text[..MessageText.LongestForSafety]} {text[^MessageText.LongestForSafety..]}";
}
