namespace YouthBot.Dialogs.Check;

/// <summary>What is said of a next step.</summary>
/// <param name="Text">One sentence.</param>
/// <param name="Articles">Ids of articles that help with it.</param>
public sealed record CheckStepWords(string Text, IReadOnlyList<string> Articles);
