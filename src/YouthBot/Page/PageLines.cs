using System.Globalization;

namespace YouthBot.Page;

/// <summary>What the page itself says, beside the sentences of the bot.</summary>
internal static class PageLines
{
    public const string Gone = "Je vorige gesprek is er niet meer. Het is gewist, of het was een tijd stil. Je kunt gewoon opnieuw beginnen.";

    public const string GoneDraft =
        "Je vorige gesprek is er niet meer. Het is gewist, of het was een tijd stil. Je tekst staat nog hieronder: druk op Verstuur voor een nieuw gesprek.";

    public const string TooLarge = "Je bericht is niet verstuurd. Het was veel te groot. Maak het korter en probeer het nog een keer.";

    public const string OldForm = "Je bericht is niet verstuurd, want deze pagina stond lang open. Je tekst staat er nog. Druk nog een keer op Verstuur.";

    public const string OldConfirmation = "Er is nog niets gewist, want deze pagina stond lang open. Druk nog een keer op de knop.";

    public const string NoCookies =
        "Je bericht is niet verstuurd, want je browser bewaart geen cookies. Zonder cookie weet deze chat niet welk gesprek van jou is. Zet cookies aan en druk nog een keer op Verstuur.";

    public static string TooFast(TimeSpan wait) =>
        $"Dat ging even te snel. Je bericht is nog niet verstuurd, maar je tekst staat er nog. Wacht {Seconds(wait)} en druk dan op Verstuur. Is er nu gevaar? Bel 112.";

    /// <summary>Whole seconds, upwards: whoever waits that long is let in.</summary>
    public static string RetryAfter(TimeSpan wait) => ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan wait) => RetryAfter(wait) is "1" ? "1 seconde" : $"{RetryAfter(wait)} seconden";
}
