namespace YouthBot.Handoff.Closing;

/// <summary>How a conversation with a coach ended, in codes; it never holds words about a person.</summary>
/// <param name="Result">One of <see cref="ClosingCodes.Results"/>, or of <see cref="ClosingCodes.Ended"/>.</param>
/// <param name="Day">One of <see cref="ClosingCodes.Days"/>.</param>
/// <param name="Reason">One of <see cref="ClosingCodes.Reasons"/>; “onbekend” when no coach chose one.</param>
public sealed record Outcome(string Result, string Day, string Reason)
{
    /// <summary>The result of a talk that the young person ended.</summary>
    public const string PersonStopped = "jongere_stopte";

    /// <summary>The result of a talk that the coach gave back to the bot.</summary>
    public const string BackToBot = "terug_naar_bot";

    private const string Unknown = "onbekend";

    /// <summary>How a talk ended in which no coach chose an outcome: nothing more is known.</summary>
    /// <param name="result">One of <see cref="ClosingCodes.Ended"/>.</param>
    public static Outcome Ended(string result) => new(result, Unknown, Unknown);

    /// <summary>An outcome of these codes; null when one of them is unknown.</summary>
    public static Outcome? Read(string? result, string? day, string? reason) =>
        result is not null && day is not null && reason is not null
        && Knows(ClosingCodes.Results, result) && Knows(ClosingCodes.Days, day) && Knows(ClosingCodes.Reasons, reason)
            ? new Outcome(result, day, reason)
            : null;

    private static bool Knows(IReadOnlyList<ClosingCode> codes, string code) => codes.Any(known => known.Code == code);
}
