using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Search;
using YouthBot.Handoff.Turns;

namespace YouthBot.Evaluation;

/// <summary>What the bot did with a question.</summary>
/// <param name="Case">The question.</param>
/// <param name="Kind">answer, choices, fallback, safety, …</param>
/// <param name="Candidates">Articles, best first; that of a safety reply when there was no search.</param>
internal sealed record QuestionResult(QuestionCase Case, string Kind, IReadOnlyList<string> Candidates)
{
    /// <summary>As many as are offered to choose from.</summary>
    private const int MostChoices = 3;

    /// <summary>The right article comes first, whether it was answered, offered or left unsaid.</summary>
    public bool IsFirst => Candidates is [var first, ..] && Case.Articles.Contains(first);

    /// <summary>The right article is among the first three, whether they were said or not.</summary>
    public bool IsAmongThree => Candidates.Take(MostChoices).Any(Case.Articles.Contains);

    public bool IsAnswered => Kind is ReplyKinds.Answer or ReplyKinds.Safety && Candidates.Count > 0;

    public bool IsAnsweredRight => IsAnswered && IsFirst;

    public bool IsAnsweredWrong => IsAnswered && !IsFirst;

    public bool IsOffered => Kind is ReplyKinds.Choices;

    /// <summary>The person sees the right article: as the answer, among the choices, or as one of the buttons under a help card.</summary>
    public bool IsReached => IsAnsweredRight || ((IsOffered || Kind is ReplyKinds.Safety) && IsAmongThree);

    public bool IsRefused => !IsAnswered && !IsOffered;

    public static QuestionResult Of(QuestionCase question, Decision decision) => new(
        question,
        decision.Kind ?? ReplyKinds.Fallback,
        decision.Candidates is { Count: > 0 } found ? [.. found.Select(candidate => candidate.Article)]
            : decision.Article is { } article ? [article] : []);

    public static QuestionResult Of(QuestionCase question, SearchOutcome outcome) => new(
        question,
        outcome switch
        {
            SearchOutcome.Answer => ReplyKinds.Answer,
            SearchOutcome.Choices => ReplyKinds.Choices,
            _ => ReplyKinds.Fallback,
        },
        [.. outcome.Candidates.Select(candidate => candidate.Article)]);
}
