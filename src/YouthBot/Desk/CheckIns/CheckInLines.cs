using YouthBot.CheckIns;
using YouthBot.Dialogs.Language;

namespace YouthBot.Desk.CheckIns;

/// <summary>Codes of check-ins as somebody at the desk reads them.</summary>
internal static class CheckInLines
{
    /// <summary>What the reasons of Meta begin with; after it comes its code.</summary>
    private const string Refused = "whatsapp-";

    /// <summary>The number is not on WhatsApp, or not to be reached there.</summary>
    private const string Unreachable = "whatsapp-131026";

    public static string Reason(string code) => code switch
    {
        "help" => "Vroeg om hulp",
        "doubt" => "Twijfelt",
        "no-show" => "Begon niet op de nieuwe school",
        "stuck" => "Begon wel, maar twijfelt of loopt vast",
        "no-answer" => "Gaf geen antwoord: bel even",
        "unreachable" => "Niet bereikbaar via WhatsApp: bel even",
        _ => code,
    };

    /// <summary>Why somebody does not get a step, or not yet.</summary>
    public static string NotSent(string code) => code switch
    {
        "no-consent" => "geen toestemming (meer)",
        "stopped" => "zei stop",
        "quiet-hours" => "buiten de verzendtijden",
        "too-soon" => "kreeg korter dan 2 weken geleden al iets",
        "unanswered" => "gaf dit seizoen 3 keer geen antwoord",
        "in-dialog" => "is in gesprek met de chatbot",
        "with-coach" => "is in gesprek met een coach, of wacht daarop",
        "spoke-recently" => "sprak korter dan een week geleden met een coach",
        // why, is for the coach who may let it go on: not for a list by name
        "after-acute" => "staat stil",
        "not-for-them" => "is al aangemeld, of de vraag past niet",
        "no-way" => "geen nummer, of geen goedgekeurde tekst bij Meta",
        "rate-limit" => "te veel tegelijk",
        "delayed" => "is geloot om het later te horen",
        "over" => "de stap is voorbij",
        "paused" => "de campagne staat op pauze",
        "ended" => "de campagne is gestopt",
        "trouble" => "er ging bij ons iets mis",
        "planned" => "nog niet aan de beurt",
        "queued" => "gaat zo weg",
        Unreachable => "niet bereikbaar via WhatsApp",
        "failed" => "WhatsApp kon het niet bezorgen",
        _ when code.StartsWith(Refused, StringComparison.Ordinal) => $"WhatsApp kon het niet bezorgen ({code[Refused.Length..]})",
        _ => code,
    };

    public static string State(string code) => code switch
    {
        "draft" => "concept",
        "running" => "loopt",
        "paused" => "op pauze",
        "stopped" => "gestopt",
        _ => code,
    };

    public static string Moment(DateTimeOffset moment)
    {
        var local = Leavers.Local(moment);
        return $"{DutchTime.Say(DateOnly.FromDateTime(local))}, {DutchTime.Say(TimeOnly.FromDateTime(local))}";
    }

    public static string Outcome(string? code) =>
        OutreachEnd.Say(code) ?? OutreachOutcome.All.FirstOrDefault(known => known.Code == code)?.Label ?? code ?? string.Empty;

    /// <summary>What a decaan reads of a choice that somebody let them know.</summary>
    public static string Choice(string code) => code switch
    {
        "applied" => "aangemeld, of heeft een plek",
        "chosen" => "weet wat het wordt",
        "doubt" => "twijfelt nog",
        _ => "weet het nog niet",
    };

    public static string Since(DateTimeOffset moment, DateOnly today)
    {
        var days = today.DayNumber - DateOnly.FromDateTime(Leavers.Local(moment)).DayNumber;
        return days switch
        {
            <= 0 => "vandaag",
            1 => "sinds gisteren",
            _ => $"sinds {days} dagen",
        };
    }

    public static string Day(DateTimeOffset moment) => DutchTime.Say(DateOnly.FromDateTime(Leavers.Local(moment)));
}
