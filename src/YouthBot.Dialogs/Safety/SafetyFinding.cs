namespace YouthBot.Dialogs.Safety;

/// <summary>The worst that was heard in one message. It holds nothing of the message itself, so it may be counted and kept.</summary>
/// <param name="Category">Code of the category, one of <see cref="SafetyCategory.Codes"/>.</param>
/// <param name="Level">How bad it is.</param>
/// <param name="Article">Id of the article that belongs to the category, if there is one.</param>
/// <param name="HelpLines">Codes of help lines, the one to call first in front.</param>
/// <param name="Reply">One line of Dutch; a help line is written as its code between braces.</param>
public sealed record SafetyFinding(
    string Category, SafetyLevel Level, string? Article, IReadOnlyList<string> HelpLines, string Reply);
