namespace YouthBot.CheckIns;

/// <summary>How somebody went from the follow-up list without a coach, as codes beside the outcomes that a coach chooses.</summary>
internal static class OutreachEnd
{
    /// <summary>They answered themselves.</summary>
    public const string Answered = "antwoordde_zelf";

    /// <summary>They said themselves that they know what it will be, or have applied.</summary>
    public const string Decided = "keuze_bekend_zelf";

    /// <summary>They said that they want no coach.</summary>
    public const string CoachRefused = "wil_geen_coach";

    /// <summary>As a coach reads it; null for what a coach chose.</summary>
    public static string? Say(string? code) => code switch
    {
        Answered => "Gaf zelf antwoord",
        Decided => "Liet zelf weten wat het wordt",
        CoachRefused => "Typte ‘geen coach’",
        _ => null,
    };
}
