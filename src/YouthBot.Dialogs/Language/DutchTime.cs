using System.Globalization;

namespace YouthBot.Dialogs.Language;

/// <summary>Dates and times as a Dutch reader says them.</summary>
public static class DutchTime
{
    /// <summary>The Dutch culture; days and months are written in lower case.</summary>
    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>“1 augustus 2026”.</summary>
    public static string Say(DateOnly date) => date.ToString("d MMMM yyyy", Culture);

    /// <summary>“17.00 uur”.</summary>
    public static string Say(TimeOnly time) => time.ToString("H.mm", Culture) + " uur";

    /// <summary>“vandaag om 9.00 uur”, “morgen om …”, “maandag om …”, or with the date when it is more than six days away.</summary>
    public static string SayMoment(DateTime moment, DateOnly today)
    {
        var day = DateOnly.FromDateTime(moment);
        var when = (day.DayNumber - today.DayNumber) switch
        {
            0 => "vandaag",
            1 => "morgen",
            > 1 and <= 6 => day.ToString("dddd", Culture),
            _ => day.ToString("dddd d MMMM", Culture),
        };
        return $"{when} om {Say(TimeOnly.FromDateTime(moment))}";
    }
}
