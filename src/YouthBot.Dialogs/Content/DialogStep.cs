namespace YouthBot.Dialogs.Content;

/// <summary>One step of a dialog: something that is said, a question, or only a place where ways meet.</summary>
public sealed record DialogStep
{
    /// <summary>Unique within its dialog; answers are kept by it.</summary>
    public required string Id { get; init; }

    /// <summary>What is said or asked; null when the step only leads on. A line whose <c>{name}</c> nobody has answered is left out.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the talk waits here for an answer.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>What the question is about, for who comes back later: “wat je leuk vindt”.</summary>
    public string About { get; init; } = "";

    /// <summary>The answers to choose from.</summary>
    public IReadOnlyList<DialogOption> Options { get; init; } = [];

    /// <summary>Whether own words are an answer.</summary>
    public bool TakesWords { get; init; }

    /// <summary>How many options may be chosen.</summary>
    public int Most { get; init; } = 1;

    /// <summary>The name under which the answer is saved; null = it is only kept with the step.</summary>
    public string? Save { get; init; }

    /// <summary>Whether the answer stands beside what was saved under the name before; otherwise it takes its place.</summary>
    public bool Adds { get; init; }

    /// <summary>Whether only what the chosen options stand for is saved; own words are kept with the step alone.</summary>
    public bool SavesOnlyOptions { get; init; }

    /// <summary>What is said after any answer, before the next step.</summary>
    public string? Reply { get; init; }

    /// <summary>Named actions, done when the step is reached.</summary>
    public IReadOnlyList<string> Do { get; init; } = [];

    /// <summary>The step counts only when all of these hold.</summary>
    public IReadOnlyList<DialogCondition> When { get; init; } = [];

    /// <summary>The step counts only where all of these can be done or are so, by <see cref="DialogAbilities"/>.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>The step after this one.</summary>
    public required string Next { get; init; }

    /// <summary>The step after this one when the question is skipped.</summary>
    public required string Skip { get; init; }

    /// <summary>The step in place of this one when it does not count.</summary>
    public required string Else { get; init; }
}
