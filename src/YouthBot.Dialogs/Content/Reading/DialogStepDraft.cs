namespace YouthBot.Dialogs.Content.Reading;

/// <summary>A step of a dialog and where its parts were read.</summary>
internal sealed record DialogStepDraft(DialogStep Step, YamlMap Map)
{
    /// <summary>The steps that it names as coming after it or in its place.</summary>
    public required IReadOnlyList<Placed<string>> Targets { get; init; }

    /// <summary>The steps and names that its conditions look back at.</summary>
    public required IReadOnlyList<Placed<DialogCondition>> Conditions { get; init; }

    /// <summary>Its actions and what it needs.</summary>
    public required IReadOnlyList<(Placed<string> Name, IReadOnlySet<string> Known)> Names { get; init; }

    /// <summary>Everything that it says, each text line by line.</summary>
    public required IReadOnlyList<IReadOnlyList<Placed<string>>> Texts { get; init; }

    /// <summary>Whether it says how the question is skipped.</summary>
    public required bool HasSkip { get; init; }

    /// <summary>Whether more options than fit on buttons are meant.</summary>
    public required bool IsList { get; init; }

    /// <summary>What stands on its buttons.</summary>
    public required IReadOnlyList<Placed<string>> Labels { get; init; }

    /// <summary>Where it stands.</summary>
    public Place Place => Map.At("id");
}
