namespace YouthBot.Dialogs.Check;

/// <summary>One of the cases in which something holds.</summary>
/// <param name="Condition">“Heb je geen diploma?”; empty when there is only one case.</param>
/// <param name="Verdict">What is said of it.</param>
/// <param name="Step">The next step; null when it is not known.</param>
/// <param name="Unless">What else is not known and could make it different: it is named below.</param>
internal sealed record CheckCase(string Condition, Verdict Verdict, CheckStep? Step, IReadOnlyList<CheckQuestion> Unless);
