namespace YouthBot.Dialogs.Safety;

/// <summary>One kind of distress; a file <c>content/safety/&lt;code&gt;.yaml</c>.</summary>
/// <param name="Code">One of <see cref="Codes"/>.</param>
/// <param name="Article">Id of the article that belongs to it, if there is one.</param>
/// <param name="Except">Turns of phrase that only look like distress; they are taken out before the patterns are tried.</param>
/// <param name="Levels">The levels that this category knows; at least one.</param>
public sealed record SafetyCategory(
    string Code,
    string? Article,
    IReadOnlyList<SafetyPattern> Except,
    IReadOnlyDictionary<SafetyLevel, SafetyResponse> Levels)
{
    /// <summary>Code of the category of who fears for somebody else: its questions are about that other.</summary>
    public const string WorryForOther = "worry-for-other";

    /// <summary>The last day on which its replies may be said without somebody having looked at them again.</summary>
    public DateOnly ReviewBy { get; init; } = DateOnly.MaxValue;

    /// <summary>Whether somebody should have looked at it by now.</summary>
    public bool ReviewIsOverdueOn(DateOnly day) => day > ReviewBy;

    /// <summary>
    /// Every category there can be. The order is the order to give them to a <see cref="SafetyDetector"/>: the first wins when two are
    /// equally bad, and someone's own life goes before all else.
    /// </summary>
    public static IReadOnlyList<string> Codes { get; } =
    [
        "suicidality", "self-harm", "abuse-home", "sexual-violence", "runaway", "homeless", "substances", "pregnancy",
        "threat-to-others", "eating", "bullying", "discrimination", "crime-victim", WorryForOther, "confused",
    ];
}
