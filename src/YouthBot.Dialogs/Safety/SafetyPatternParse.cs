namespace YouthBot.Dialogs.Safety;

/// <summary>What became of a pattern that an editor wrote.</summary>
public abstract record SafetyPatternParse
{
    private SafetyPatternParse()
    {
    }

    /// <summary>It can be used.</summary>
    /// <param name="Pattern">The pattern.</param>
    public sealed record Parsed(SafetyPattern Pattern) : SafetyPatternParse;

    /// <summary>It cannot be used.</summary>
    /// <param name="Reason">Why, in words for the editor.</param>
    public sealed record Invalid(string Reason) : SafetyPatternParse;
}
