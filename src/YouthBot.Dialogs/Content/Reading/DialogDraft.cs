namespace YouthBot.Dialogs.Content.Reading;

/// <summary>A dialog and where its parts were read.</summary>
/// <param name="Dialog">The dialog.</param>
/// <param name="Steps">Its steps, in order.</param>
internal sealed record DialogDraft(Dialog Dialog, IReadOnlyList<DialogStepDraft> Steps)
{
    /// <summary>The steps that signals lead to.</summary>
    public required IReadOnlyList<Placed<string>> SignalTargets { get; init; }

    /// <summary>What stands on buttons.</summary>
    public required IReadOnlyList<Placed<string>> Labels { get; init; }

    /// <summary>Everything that is said.</summary>
    public IEnumerable<IReadOnlyList<Placed<string>>> Texts => Steps.SelectMany(step => step.Texts);
}
