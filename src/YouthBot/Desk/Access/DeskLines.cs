namespace YouthBot.Desk.Access;

/// <summary>What the pages in front of the desk say.</summary>
internal static class DeskLines
{
    /// <summary>The same for every reason: nobody learns which one it was.</summary>
    public const string Refused =
        "Aanmelden is niet gelukt. Kijk je gegevens na, en neem een nieuwe code uit je app. Na 5 keer is aanmelden 15 minuten dicht. "
        + "Kom je er niet uit? Vraag je beheerder om een nieuw eenmalig wachtwoord.";

    public const string TooFast = "Er is net te vaak geprobeerd om aan te melden. Wacht even en probeer het dan opnieuw.";

    public const string ProviderRefused =
        "Aanmelden met je organisatie is niet gelukt, of je hebt hier geen rol. Probeer het opnieuw, of vraag je beheerder.";

    public const string OldForm = "Er is nog niets gedaan, want deze pagina stond lang open. Ga terug, laad de pagina opnieuw en probeer het nog een keer.";

    public const string NotThere = "Misschien is het adres veranderd, of hoort het niet bij jouw werk.";

    public const string TooShort = "Kies een wachtwoord van 12 tot 200 tekens. Een zin van een paar woorden is sterk en goed te onthouden.";

    public const string NotTheSame = "De twee wachtwoorden zijn niet gelijk.";

    public const string NotYours = "Kies een ander wachtwoord: niet je aanmeldnaam.";

    public const string WrongCode = "De code klopt niet. Neem een nieuwe code uit je app. Gaat het steeds mis? Kijk of de klok van je telefoon goed staat.";

    public const string NotYourself = "Je eigen account kun je niet sluiten. Vraag een andere beheerder.";

    public static string Of(AccountProblem problem) => problem switch
    {
        AccountProblem.Login => "De aanmeldnaam heeft 1 tot 200 tekens, zonder spaties.",
        AccountProblem.Name => "De voornaam heeft 1 tot 50 tekens.",
        AccountProblem.NoRole => "Kies minstens één rol.",
        AccountProblem.UnknownRegion => "Die regio is er niet.",
        AccountProblem.NoRegion => "Een coach of coördinator werkt voor minstens één regio.",
        AccountProblem.School => "Een decaan heeft een school, en niemand anders.",
        AccountProblem.Capacity => "Het aantal gesprekken tegelijk is 1 tot 20.",
        AccountProblem.Taken => "Er is al een account met deze aanmeldnaam.",
        _ => throw new ArgumentOutOfRangeException(nameof(problem)),
    };

    public static string NameOf(DeskRole role) => role switch
    {
        DeskRole.Coach => "coach",
        DeskRole.Coordinator => "coördinator",
        DeskRole.Editor => "redacteur",
        DeskRole.Decaan => "decaan",
        DeskRole.Admin => "beheerder",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
