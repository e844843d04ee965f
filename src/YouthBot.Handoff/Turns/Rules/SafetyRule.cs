using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Replies;
using YouthBot.Dialogs.Safety;
using YouthBot.Dialogs.Search;
using YouthBot.Handoff.CheckIns;
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
        return Help(context with { Conversation = context.With(context.Memory with { Nudges = 0 }) }, finding, "safety", ArticlesFor(context, finding));
    }

    /// <summary>Gives the help of a finding: when it is heard, and again when somebody answers the question in it.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="finding">What was heard.</param>
    /// <param name="rule">The rule that says it.</param>
    /// <param name="articles">What may answer the question beside the worry, best first: said below the help to who asks for it word for word, else
    /// a button each.</param>
    public static TurnResult Help(TurnContext context, SafetyFinding finding, string rule, params IReadOnlyList<Article> articles)
    {
        var before = context.Conversation;
        if (before.Owner is Owner.Coach coach) return HelpBesideCoach.Give(context, finding, coach);
        var asked = Ask(context, finding.Level);
        var asks = before.Request is HandoffRequest.None && asked is not null;
        // a cry for help is answered whether there is a search or not
        bool AsksExactly() => finding.Level is SafetyLevel.Worry && Searched(context) is SearchOutcome.Answer { Candidates: [{ Score: >= 1 }, ..] };
        var read = articles is [var exact, ..] && (context.Titled?.Id == exact.Id || AsksExactly()) ? exact : null;
        var memory = before.Memory.MoveOn().LeaveDialog() with { Help = finding, Nudges = before.Memory.Nudges, LastArticle = read?.Id };
        var conversation = (asked?.State ?? HandoffState.Of(before)).On(context.With(memory));
        var about = articles is [var first, ..] ? first.Id : finding.Article;
        string?[] parts =
        [
            finding.Reply,
            HelpText.ForParent(context, finding),
            asks ? Queue(context, conversation.Handoff) : Shared(context, before.Handoff, conversation.Handoff),
            read is null ? null : ArticleReply.Answer(read, context.Setting).Text,
        ];
        var result = TurnResult.Say(
            conversation,
            Reply.Say(
                string.Join("\n\n", parts.OfType<string>()),
                new YouthBotData(ReplyKinds.Safety, about, finding.Category),
                [
                    .. Calls(context, finding),
                    .. read is null ? articles.Select(Buttons.Ask) : [],
                    Buttons.Say(context.Sentences.TalkToHuman),
                    .. asks ? [Buttons.Say(context.Sentences.NoCoach)] : (CardAction[])[],
                ]),
            // offered, not found: how sure the search was of them is not said
            new Decision(rule, ReplyKinds.Safety, about, [.. articles.Select(article => new Candidate(article.Id, 0))], finding.Category, finding.Level),
            Purpose.Safety).WithTimer(finding);
        if (finding.Level is SafetyLevel.Acute) result = result.And(new TurnEvent.CheckIn(new CheckInEvent.Held()));
        return asked is null ? result : result.With(asked);
    }

    private static string Queue(TurnContext context, HandoffFacts facts) =>
        Shared(context, HandoffFacts.None, facts) is { } shared ? $"{context.Sentences.HelpQueue} {shared}" : context.Sentences.HelpQueue;

    /// <summary>In danger everything is shared, and the reply says so; also when it gets worse for who waits already.</summary>
    private static string? Shared(TurnContext context, HandoffFacts before, HandoffFacts now) =>
        context.World.Desk is not null && now.Sharing is Sharing.All && before.Sharing is not Sharing.All
            ? context.Content.DeskWords.SharedInDanger
            : null;

    /// <summary>
    /// A worry may be in a question that we can answer, and a card without the answer is half a reply: the article that the search is sure of,
    /// else that of the category, and beside it the one that the search would have offered. Where it is serious the help line and a coach come first,
    /// and only what the search is sure of is a button below them. Whose life is in danger gets nothing to read.
    /// </summary>
    internal static IReadOnlyList<Article> ArticlesFor(TurnContext context, SafetyFinding finding) => finding.Level switch
    {
        SafetyLevel.Acute => [],
        SafetyLevel.Serious when context.Titled is { } chosen => [chosen],
        SafetyLevel.Serious => Answering(context) is { } sure && sure.Id != finding.Article ? [sure] : [],
        SafetyLevel.Worry when Answering(context) is { } sure => [sure],
        SafetyLevel.Worry => [.. Likely(context, finding).OfType<Article>().DistinctBy(article => article.Id)],
        _ => throw new InvalidOperationException("There is no other level."),
    };

    private static IEnumerable<Article?> Likely(TurnContext context, SafetyFinding finding)
    {
        yield return finding.Article is { } id ? context.ArticleOf(id) : null;
        yield return Searched(context) is SearchOutcome.Choices { Candidates: [var best, ..] } ? context.ArticleOf(best.Article) : null;
    }

    private static Article? Answering(TurnContext context) =>
        Searched(context) is SearchOutcome.Answer { Candidates: [var best, ..] } ? context.ArticleOf(best.Article) : null;

    /// <summary>What the search found; null when it is broken: a cry for help does not wait for its repair.</summary>
    private static SearchOutcome? Searched(TurnContext context)
    {
        try
        {
            return context.Found;
        }
        catch (Exception)
        {
            return null;
        }
    }

    /// <summary>One help line is a way out, a list of them is a task: only the first (domain facts §6.5, rule 3).</summary>
    public static IEnumerable<CardAction> Calls(TurnContext context, SafetyFinding finding) => HelpText.Lines(context, finding)
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
