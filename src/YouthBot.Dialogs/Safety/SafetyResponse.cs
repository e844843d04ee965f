namespace YouthBot.Dialogs.Safety;

/// <summary>What one category says at one level, and the words that lead there.</summary>
/// <param name="HelpLines">Codes of help lines, the one to call first in front; at least one.</param>
/// <param name="Reply">One line of Dutch; a help line is written as its code between braces.</param>
/// <param name="Patterns">Each of these is enough on its own.</param>
public sealed record SafetyResponse(
    IReadOnlyList<string> HelpLines, string Reply, IReadOnlyList<SafetyPattern> Patterns);
