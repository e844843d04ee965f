namespace YouthBot.Dialogs.Law;

/// <summary>
/// All that a birth date means for the duties on a day. It only steps up with the birth date, so that an interval of birth dates has few
/// stages and they are found without trying every day.
/// </summary>
/// <param name="LastDay">Last day of the leerplicht by age; the first day of all when it is over, the last day of all when it has not begun.</param>
/// <param name="Age">The age.</param>
internal readonly record struct Stage(DateOnly LastDay, AgeBand Age)
{
    public bool NotYet => LastDay == DateOnly.MaxValue;

    public static Stage Of(DateOnly born, DateOnly on) => new(LastDayFor(born, on), AgeFor(born, on));

    public static IEnumerable<Stage> Of(DateRange born, DateOnly on) => born.Values(day => Of(day, on));

    private static DateOnly LastDayFor(DateOnly born, DateOnly on)
    {
        if (on < Leerplicht.FirstDay(born)) return DateOnly.MaxValue;
        var last = Leerplicht.LastDayByAge(born);
        return last < on ? DateOnly.MinValue : last;
    }

    private static AgeBand AgeFor(DateOnly born, DateOnly on)
    {
        var age = Birthday.AgeOn(born, on);
        if (age < 16) return AgeBand.UnderSixteen;
        if (age < 18) return AgeBand.SixteenOrSeventeen;
        return age < Doorstroompunt.AgeLimit(on) ? AgeBand.Adult : AgeBand.BeyondDoorstroompunt;
    }
}
