using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Content.Rules;

/// <summary>
/// Words of letters from the government, and what a young person understands. An editor may keep one that the text explains.
/// </summary>
internal static class PlainWords
{
    /// <summary>The words as a word reader reads them, with a space before and after → what to write.</summary>
    public static IReadOnlyList<(string Hard, string Plain)> All { get; } =
    [
        .. From("als", "indien", "mits", "tenzij"),
        .. From("maar", "echter"),
        .. From("moet", "dient te", "dienen te", "behoort te", "behoren te"),
        .. From("laten weten", "inlichten", "op de hoogte stellen"),
        .. From("straf of gevolg", "sanctie", "sancties", "maatregel", "maatregelen"),
        .. From("om in te kijken", "ter inzage"),
        .. From("klaar of gehaald", "voltooid", "voltooide", "afgerond", "afgeronde"),
        .. From("moet je nog doen", "achterstallig", "achterstallige"),
        .. From("kaartje", "vervoersbewijs"),
        .. From("woont in", "woonachtig"),
        .. From("wegblijven zonder reden, of leg het woord uit", "verzuim", "ongeoorloofd", "ongeoorloofde"),
        .. From("je staat nergens ingeschreven", "absoluut verzuim"),
        .. From("leren tot je 18 bent of een startkwalificatie hebt, of leg het woord uit", "kwalificatieplicht", "kwalificatieplichtig"),
        .. From("diploma havo, vwo of mbo 2, of leg het woord uit", "startkwalificatie"),
        .. From("jij bent gestopt", "voortijdig schoolverlater", "voortijdige schoolverlater", "vsv'er", "vsv'ers", "dropout", "drop-out"),
        .. From("stoppen", "uitval", "uitvallen"),
        .. From("je zit thuis", "thuiszitter", "thuiszitters"),
        .. From("gesprek, plan of hulp", "dossier", "casus", "intake", "traject", "trajecten"),
        .. From("problemen", "problematiek", "multiproblematiek"),
        .. From("iemand die extra hulp nodig heeft", "kwetsbaar", "kwetsbare", "doelgroep"),
        .. From("werk, of wat je doet op een dag", "participatieladder", "arbeidsmarkt", "dagbesteding"),
        .. From("boete of straf, of leg het woord uit", "handhaving", "proces-verbaal"),
        .. From("coach", "consulent", "trajectbegeleider"),
        .. From("een brief sturen", "indienen", "instellen"),
        .. From("volgens", "conform", "ingevolge", "krachtens"),
        .. From("over, door of bijvoorbeeld", "m.b.t.", "i.v.m.", "o.a.", "d.m.v."),
        .. From("doorstromen, of een ander niveau", "afstromen", "laag niveau", "lager niveau", "hoog niveau", "hoger niveau"),
        .. From("je zorgen maken", "piekeren"),
        .. From("wil je", "gelieve", "verzoeken"),
        .. From("wegblijven: wat iemand doet, niet is", "probleemgedrag", "hangjongere", "hangjongeren", "spijbelaar", "spijbelaars"),
    ];

    /// <summary>A line as words with a space around each, so that a whole word is found by looking for it with its spaces.</summary>
    public static string Spaced(string text) => $" {string.Join(' ', WordReader.Plain.Read(text))} ";

    private static IEnumerable<(string Hard, string Plain)> From(string plain, params string[] hard) =>
        hard.Select(word => (Spaced(word), plain));
}
