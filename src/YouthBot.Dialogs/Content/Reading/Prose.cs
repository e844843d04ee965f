namespace YouthBot.Dialogs.Content.Reading;

/// <summary>A text that is said to somebody, line by line as it is written.</summary>
/// <param name="Kind">Where it is said.</param>
/// <param name="Lines">Its lines; one when it stands in YAML.</param>
/// <param name="ForParentsOnly">No young person reads it.</param>
internal sealed record Prose(ProseKind Kind, IReadOnlyList<Placed<string>> Lines, bool ForParentsOnly = false);
