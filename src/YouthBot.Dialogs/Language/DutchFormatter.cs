using Humanizer.Localisation;
using Humanizer.Localisation.Formatters;

namespace YouthBot.Dialogs.Language;

/// <summary>Durations in Dutch, at Humanizer's own extension point: its Dutch texts are a package of their own.</summary>
internal sealed class DutchFormatter() : DefaultFormatter("nl")
{
    public override string TimeSpanHumanize_Zero() => "geen tijd";

    public override string TimeSpanHumanize(TimeUnit timeUnit, int unit, bool toWords = false) => unit == 1
        ? $"1 {One(timeUnit)}"
        : $"{unit} {Many(timeUnit)}";

    private static string One(TimeUnit unit) => unit switch
    {
        TimeUnit.Millisecond => "milliseconde",
        TimeUnit.Second => "seconde",
        TimeUnit.Minute => "minuut",
        TimeUnit.Hour => "uur",
        TimeUnit.Day => "dag",
        TimeUnit.Week => "week",
        TimeUnit.Month => "maand",
        TimeUnit.Year => "jaar",
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };

    /// <summary>Dutch does not count hours and years: “3 uur”, “2 jaar”.</summary>
    private static string Many(TimeUnit unit) => unit switch
    {
        TimeUnit.Millisecond => "milliseconden",
        TimeUnit.Second => "seconden",
        TimeUnit.Minute => "minuten",
        TimeUnit.Hour => "uur",
        TimeUnit.Day => "dagen",
        TimeUnit.Week => "weken",
        TimeUnit.Month => "maanden",
        TimeUnit.Year => "jaar",
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };
}
