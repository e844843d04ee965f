namespace YouthBot.Handoff.Closing;

/// <summary>
/// What a coach can choose at the end, in the words in which regions report. A warning is not among the reasons: this product has no part
/// in enforcement.
/// </summary>
public static class ClosingCodes
{
    /// <summary>What came of it.</summary>
    public static IReadOnlyList<ClosingCode> Results { get; } =
    [
        new("terug_school", "Terug naar school"),
        new("aan_werk", "Aan het werk"),
        new("beide", "School en werk"),
        new("keten", "Naar andere hulp"),
        new("adviesgesprek", "Eén adviesgesprek"),
        new("geen", "Geen resultaat"),
        new("nog_actief", "We gaan nog verder"),
    ];

    /// <summary>How it ended when no coach closed it; nobody can choose these.</summary>
    public static IReadOnlyList<ClosingCode> Ended { get; } =
    [
        new(Outcome.PersonStopped, "De jongere stopte"),
        new(Outcome.BackToBot, "Terug naar de chatbot"),
    ];

    /// <summary>What the person does during the day.</summary>
    public static IReadOnlyList<ClosingCode> Days { get; } =
    [
        new("school", "School"),
        new("loondienst", "Werk in loondienst"),
        new("eigen_bedrijf_zzp", "Eigen bedrijf of zzp"),
        new("zorgtraject", "Zorgtraject"),
        new("zorgtraject_zonder_werk_en_uitkering", "Zorgtraject, zonder werk of uitkering (pro of vso)"),
        new("werkzoekend", "Zoekt werk"),
        new("geen_dagbesteding", "Geen dagbesteding"),
        new("onbekend", "Onbekend"),
    ];

    /// <summary>Why it ends.</summary>
    public static IReadOnlyList<ClosingCode> Reasons { get; } =
    [
        new("geen_actie_gewenst", "Niets meer nodig, of geen reactie"),
        new("school_voortgezet", "School gaat door, hier of ergens anders"),
        new("overdracht", "Overgedragen aan een begeleider of hulp"),
        new("vrijstelling", "Vrijstelling"),
        new("administratief", "Administratief, zoals verhuisd of te oud"),
        new("wachtlijst", "Op een wachtlijst"),
        new("geen_oplossing", "Nog geen oplossing"),
    ];
}
