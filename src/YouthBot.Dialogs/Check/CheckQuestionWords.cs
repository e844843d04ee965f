using YouthBot.Dialogs.Content;

namespace YouthBot.Dialogs.Check;

/// <summary>The wording of one question.</summary>
public sealed record CheckQuestionWords
{
    /// <summary>What it is about, for who comes back later and for who wants to see what is kept: “je diploma”.</summary>
    public required string About { get; init; }

    /// <summary>The question; of a birthday <c>{from}</c> and <c>{to}</c> are the first and last day of this school year.</summary>
    public required Sentence Ask { get; init; }

    /// <summary>A condition over some of the answers: <c>Heb je {answers}?</c>. An age has none of these.</summary>
    public required Sentence Case { get; init; }

    /// <summary>Said when the answer is not known and something else is said in cases: “Heb je een vrijstelling? Dan …”.</summary>
    public required string Unless { get; init; }

    /// <summary>By id, in the order in which they are offered.</summary>
    public required IReadOnlyDictionary<string, CheckAnswerWords> Answers { get; init; }
}
