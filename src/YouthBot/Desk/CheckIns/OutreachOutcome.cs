namespace YouthBot.Desk.CheckIns;

/// <summary>What can come of reaching somebody, in the words in which regions report.</summary>
/// <param name="Code">As the figures of the region count it.</param>
/// <param name="Label">As the coach reads it.</param>
/// <param name="Spoke">Whether they spoke.</param>
/// <param name="Choice">What is known of a vervolgkeuze after it, as a code; null when that is nothing new.</param>
public sealed record OutreachOutcome(string Code, string Label, bool Spoke, string? Choice = null)
{
    /// <summary>All of them. A visit is written down after it was made, with the region's own registers: no address is kept here.</summary>
    public static IReadOnlyList<OutreachOutcome> All { get; } =
    [
        new("gesproken", "Gesproken, nog geen keuze", Spoke: true),
        new("keuze_gemaakt", "Gesproken, weet wat het wordt", Spoke: true, "chosen"),
        new("aangemeld", "Gesproken, is aangemeld of heeft een plek", Spoke: true, "applied"),
        new("begeleiding", "Gesproken, we gaan samen verder", Spoke: true),
        new("keten", "Gesproken, naar andere hulp", Spoke: true),
        new("geen_hulp", "Gesproken, wil nu geen hulp", Spoke: true),
        new("huisbezoek", "Thuis bezocht, gesproken", Spoke: true),
        new("huisbezoek_niet_thuis", "Thuis bezocht, niemand thuis", Spoke: false),
        new("geen_gehoor", "Niet bereikt", Spoke: false),
        new("verkeerd_nummer", "Het nummer klopt niet", Spoke: false),
        new("verhuisd_buiten_regio", "Verhuisd, buiten de regio", Spoke: false),
    ];
}
