namespace YouthBot.Dialogs.Content;

/// <summary>An answer to choose, shown as a button.</summary>
public sealed record DialogOption
{
    /// <summary>Unique within its step; this is kept, not the label, so that a label that is withdrawn is never said again.</summary>
    public required string Id { get; init; }

    /// <summary>What stands on the button, at most 20 characters.</summary>
    public required string Label { get; init; }

    /// <summary>Other words for it, as the word reader reads them; a word that ends in <c>*</c> is the start of one.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Words { get; init; } = [];

    /// <summary>What is saved in place of the label.</summary>
    public string? Keep { get; init; }

    /// <summary>What is said after this answer, in place of the reply of the step.</summary>
    public string? Reply { get; init; }

    /// <summary>The step after this answer; null = the next one of the step.</summary>
    public string? Next { get; init; }

    /// <summary>Whether choosing it is skipping the question.</summary>
    public bool Skips { get; init; }
}
