namespace YouthBot.Evaluation;

/// <summary>A question, and what answers it.</summary>
/// <param name="Articles">The articles that answer it, best first; empty when no article does.</param>
/// <param name="Style">How it is asked: direct, indirect, …</param>
/// <param name="Text">The question.</param>
internal sealed record QuestionCase(IReadOnlyList<string> Articles, string Style, string Text)
{
    public bool IsAnswerable => Articles.Count > 0;

    public string Expected => IsAnswerable ? string.Join('|', Articles) : EvaluationFile.None;
}
