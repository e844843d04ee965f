namespace YouthBot.Dialogs.Law;

/// <summary>Ages as the law counts them: an age is reached on the birthday itself.</summary>
public static class Birthday
{
    /// <summary>The day on which an age is reached. Who was born on 29 February has 1 March in a year without that day.</summary>
    /// <param name="born">Date of birth.</param>
    /// <param name="age">Whole years, 0 or more.</param>
    public static DateOnly Of(DateOnly born, int age)
    {
        var year = born.Year + age;
        return born is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(year)
            ? new DateOnly(year, 3, 1)
            : new DateOnly(year, born.Month, born.Day);
    }

    /// <summary>The age in whole years on a day; 0 for who is not born yet.</summary>
    public static int AgeOn(DateOnly born, DateOnly on)
    {
        if (born >= on) return 0;
        var age = on.Year - born.Year;
        return Of(born, age) <= on ? age : age - 1;
    }

    /// <summary>The birth dates of everybody who has this age on a day.</summary>
    public static DateRange BornAtAge(int age, DateOnly on) => new(on.AddYears(-age - 1).AddDays(1), on.AddYears(-age));
}
