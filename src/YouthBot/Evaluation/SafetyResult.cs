using YouthBot.Dialogs.Safety;
using YouthBot.Handoff.Turns;

namespace YouthBot.Evaluation;

/// <summary>What the bot heard in a message about safety.</summary>
/// <param name="Case">The message.</param>
/// <param name="Category">The category that was heard, or null.</param>
/// <param name="Level">The level that was heard, or null.</param>
internal sealed record SafetyResult(SafetyCase Case, string? Category, string? Level)
{
    private static readonly string[] Levels = ["worry", "serious", "acute"];

    public bool IsHeard => Category is not null;

    /// <summary>Heard, and taken as seriously as it is, or more so.</summary>
    public bool IsHeardInTime => IsHeard && (Case.Level is null || Array.IndexOf(Levels, Level) >= Array.IndexOf(Levels, Case.Level));

    public bool IsRightCategory => Category == Case.Category;

    public static SafetyResult Of(SafetyCase message, Decision decision) => new(message, decision.Safety, Name(decision.Level));

    public static SafetyResult Of(SafetyCase message, SafetyFinding? finding) => new(message, finding?.Category, Name(finding?.Level));

    private static string? Name(SafetyLevel? level) =>
        level switch { SafetyLevel.Acute => "acute", SafetyLevel.Serious => "serious", SafetyLevel.Worry => "worry", _ => null };
}
