using YouthBot.Dialogs.CheckIns;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>A school year of check-ins and where its parts were read.</summary>
/// <param name="Template">The year.</param>
/// <param name="Steps">Where its steps stand, in order.</param>
/// <param name="Dialogs">The dialogs that its answers name.</param>
internal sealed record CheckInDraft(CheckInTemplate Template, IReadOnlyList<YamlMap> Steps, IReadOnlyList<Placed<string>> Dialogs)
{
    /// <summary>Where its corrections stand, in order.</summary>
    public required IReadOnlyList<YamlMap> Corrections { get; init; }

    /// <summary>What stands on buttons.</summary>
    public required IReadOnlyList<Placed<string>> Labels { get; init; }

    /// <summary>Everything that is said, each text line by line.</summary>
    public required IReadOnlyList<IReadOnlyList<Placed<string>>> Texts { get; init; }
}
