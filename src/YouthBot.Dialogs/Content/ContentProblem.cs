namespace YouthBot.Dialogs.Content;

/// <summary>One thing that is wrong in the content.</summary>
/// <param name="File">Path relative to <c>content/</c>.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Code">One of <see cref="ContentCodes"/>; stable, so that people can look it up.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
/// <param name="Severity">Whether it keeps the content from loading.</param>
public sealed record ContentProblem(string File, int Line, string Code, string Message, ContentSeverity Severity)
{
    /// <summary><c>file:line: code: message</c>, the form that editors and terminals make a link of.</summary>
    public override string ToString() => $"{File}:{Line}: {Code}: {Message}";
}
