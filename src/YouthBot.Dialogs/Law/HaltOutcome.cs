namespace YouthBot.Dialogs.Law;

/// <summary>Whether Halt is possible, and by which rule.</summary>
/// <param name="Ground">The rule.</param>
public sealed record HaltOutcome(HaltGround Ground)
{
    /// <summary>Whether Halt is possible.</summary>
    public bool Halt => Ground is HaltGround.Fits;

    /// <summary>What this rests on. LPW: Leerplichtwet 1969; Sr: Wetboek van Strafrecht; Halt: its conditions for referral.</summary>
    public IReadOnlyList<string> Articles => Ground switch
    {
        HaltGround.Fits => ["LPW 26 lid 2", "Sr 77e", Conditions],
        HaltGround.TooYoung => ["LPW 2 lid 3", "LPW 26 lid 2"],
        HaltGround.Adult => ["LPW 4b", "LPW 26 lid 2"],
        HaltGround.NotCulpable or HaltGround.SeriousProblems or HaltGround.EarlierHalt or HaltGround.TooMuch or HaltGround.TooLittle =>
            [Conditions, "LPW 22 lid 3"],
        _ => throw new InvalidOperationException("Every ground has its article."),
    };

    private static string Conditions => "Halt (voorwaarden schoolverzuim)";
}
