namespace YouthBot.Dialogs.Content;

/// <summary>One rule that content is checked against.</summary>
/// <param name="Id">Stable and short: <c>YB101</c>.</param>
/// <param name="Severity">What breaking it means.</param>
/// <param name="Rule">The rule in one sentence.</param>
public sealed record ContentCode(string Id, ContentSeverity Severity, string Rule);
