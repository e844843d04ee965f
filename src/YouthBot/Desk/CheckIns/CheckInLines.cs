using YouthBot.CheckIns;
using YouthBot.Dialogs.Language;

namespace YouthBot.Desk.CheckIns;

/// <summary>Codes of check-ins as somebody at the desk reads them.</summary>
internal static class CheckInLines
{
    public static string Reason(string code) => code switch
    {
        "help" => "Vroeg om hulp",
        "doubt" => "Twijfelt",
        "no-show" => "Begon niet op de nieuwe school",
        "no-answer" => "Gaf geen antwoord: bel even",
        _ => code,
    };

    public static string Outcome(string? code) => OutreachOutcome.All.FirstOrDefault(known => known.Code == code)?.Label ?? code ?? string.Empty;

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
