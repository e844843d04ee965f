using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Content;

/// <summary>An organisation that somebody in trouble can call or write to.</summary>
public sealed record HelpLine
{
    /// <summary>How texts name it: <c>{113}</c>, <c>{KT}</c>.</summary>
    public required string Code { get; init; }

    /// <summary>As the organisation calls itself.</summary>
    public required string Name { get; init; }

    /// <summary>Telephone numbers, the one to call first in front; empty when it has only a site.</summary>
    public required IReadOnlyList<string> Numbers { get; init; }

    /// <summary>Sites, without <c>https://</c>.</summary>
    public required IReadOnlyList<string> Sites { get; init; }

    /// <summary>Whom it is for.</summary>
    public string? For { get; init; }

    /// <summary>The youngest and the oldest that it is for, in years; null when it is for everybody.</summary>
    public (int Youngest, int Oldest)? Ages { get; init; }

    /// <summary>When it answers and what it costs.</summary>
    public string? Hours { get; init; }

    /// <summary>How sure we are of the number, in the editor's words: “bevestigd”, “telefoonnummer niet bevestigd”, “? tarief”.</summary>
    public string? Certainty { get; init; }

    /// <summary>Whether those words hold a doubt: a question mark, or “niet”.</summary>
    public bool IsUnsure =>
        Certainty is { } words
        && (words.Contains('?', StringComparison.Ordinal) || WordReader.Plain.Read(words).Contains("niet", StringComparer.Ordinal));

    /// <summary>The day on which the number was last seen.</summary>
    public DateOnly? Seen { get; init; }

    /// <summary>The number to call first; null when it has only a site.</summary>
    public string? Number => Numbers is [var first, ..] ? first : null;
}
