namespace YouthBot.Dialogs.Law;

/// <summary>A school year: 1 August to 31 July.</summary>
/// <param name="Start">The calendar year in which it begins.</param>
public readonly record struct SchoolYear(int Start)
{
    /// <summary>1 August.</summary>
    public DateOnly First => new(Start, 8, 1);

    /// <summary>31 July.</summary>
    public DateOnly Last => new(Start + 1, 7, 31);

    /// <summary>“2026-2027”.</summary>
    public string Name => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Start}-{Start + 1}");

    /// <summary>The school year that a day lies in.</summary>
    public static SchoolYear Of(DateOnly day) => new(day.Month >= 8 ? day.Year : day.Year - 1);
}
