using YouthBot.Dialogs.Check;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>The wording of the check, and where it was read.</summary>
internal sealed record CheckDraft
{
    public required CheckWords Words { get; init; }

    public required YamlMap Map { get; init; }

    /// <summary>The texts that stand in an answer, each one sentence.</summary>
    public required IReadOnlyList<Placed<string>> Sentences { get; init; }

    /// <summary>All texts, for the rules of writing.</summary>
    public required IReadOnlyList<Placed<string>> Texts { get; init; }

    public required IReadOnlyList<Placed<string>> Labels { get; init; }

    public required IReadOnlyList<Placed<string>> ArticlesNamed { get; init; }

    /// <summary>How many answers a question offers, with its place.</summary>
    public required IReadOnlyList<Placed<int>> Offered { get; init; }
}
