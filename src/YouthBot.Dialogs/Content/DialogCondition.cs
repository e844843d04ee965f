namespace YouthBot.Dialogs.Content;

/// <summary>What must have been answered before.</summary>
/// <param name="Of">A step, or a name under which answers are saved.</param>
/// <param name="Options">One of these options was chosen; empty when only <paramref name="Answered"/> counts.</param>
/// <param name="Answered">Whether there is an answer at all.</param>
public sealed record DialogCondition(string Of, IReadOnlyList<string> Options, bool Answered = true);
