using YouthBot.CheckIns.Import;

namespace YouthBot.Desk.CheckIns;

/// <summary>What is said of a file and its lines.</summary>
internal static class ImportLines
{
    public const string NoFile = "Kies eerst een bestand.";
    public const string NoRegion = "Je account hoort nog niet bij een regio. Vraag je beheerder om dat te regelen.";
    public const string NoTarget = "Kies voor welke decaan of school dit bestand is.";
    public const string HasDecaan = "Deze school heeft een decaan met een account. Kies die in de lijst: anders ziet de decaan de leerlingen niet meer.";
    public const string Ages = "Er is nog niets overgenomen. Vink eerst aan dat je de leeftijd hebt nagekeken.";
    public const string Gone = "Dit bestand staat hier niet meer klaar. Het is al overgenomen, of het duurde te lang. Kies het zo nodig opnieuw.";
    public const string Changed = "Er is intussen iets veranderd. Er is nog niets overgenomen: bekijk dit nieuwe overzicht.";

    public static string Of(LineProblemCode code) => code switch
    {
        LineProblemCode.Broken => "De regel is niet compleet, of er staat een aanhalingsteken te veel in.",
        LineProblemCode.NoName => "De voornaam ontbreekt.",
        LineProblemCode.LongName => $"De voornaam is te lang. {LeaverFileReader.LongestName} tekens is het meeste.",
        LineProblemCode.BadNumber => "Het nummer klopt niet. Schrijf een mobiel nummer als 0612345678 of +31612345678.",
        LineProblemCode.Duplicate => "Dit nummer staat al eerder in het bestand.",
        LineProblemCode.OtherSchool => "Dit is een andere school dan waar dit bestand voor is.",
        LineProblemCode.UnknownGemeente => "Deze gemeente kennen we niet. Kijk hoe de naam is geschreven.",
        LineProblemCode.OtherRegion => "Deze gemeente hoort bij een andere regio.",
        LineProblemCode.NoConsent => "Er is geen toestemming, of er staat niet bij van wie: ‘leerling’ of ‘ouder’.",
        LineProblemCode.BadConsentDate => "De datum van de toestemming klopt niet, ligt in de toekomst, of is meer dan 2 jaar geleden.",
        LineProblemCode.BadBirthday => "De geboortedatum klopt niet.",
        LineProblemCode.NeedsParent => "Bij de toestemming was deze leerling nog geen 16. Dan is toestemming van een ouder nodig.",
        LineProblemCode.AtAnotherSchool => "Dit nummer is dit schooljaar al door een andere school aangeleverd.",
        _ => throw new ArgumentOutOfRangeException(nameof(code)),
    };

    /// <summary>“1 leerling”, “2 leerlingen”.</summary>
    public static string Pupils(int count) => count == 1 ? "1 leerling" : $"{count} leerlingen";
}
