using Humanizer;
using Humanizer.Configuration;

namespace YouthBot.Dialogs.Language;

/// <summary>How long something takes, as a Dutch reader says it.</summary>
public static class DutchDuration
{
    static DutchDuration() => Configurator.Formatters.Register("nl", new DutchFormatter());

    /// <summary>“ongeveer 10 minuten”: the largest unit alone, in whole steps of five minutes below an hour, and never “0 minuten”.</summary>
    public static string SayAbout(TimeSpan duration)
    {
        if (duration < TimeSpan.FromMinutes(5)) return "een paar minuten";
        var rounded = duration < TimeSpan.FromMinutes(57.5)
            ? TimeSpan.FromMinutes(5 * Math.Round(duration.TotalMinutes / 5, MidpointRounding.AwayFromZero))
            : TimeSpan.FromHours(Math.Round(duration.TotalHours, MidpointRounding.AwayFromZero));
        return $"ongeveer {rounded.Humanize(culture: DutchTime.Culture)}";
    }
}
