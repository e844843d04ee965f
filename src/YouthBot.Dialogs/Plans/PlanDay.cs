using System.Globalization;
using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Plans;

/// <summary>The day that somebody names: “morgen”, “vrijdag”, “12 december”. Never a guess: “binnenkort” names none.</summary>
public static class PlanDay
{
    private const int Week = 7;

    private static readonly DateTimeFormatInfo Dutch = DutchTime.Culture.DateTimeFormat;

    /// <param name="words">What was said, as the word reader reads it.</param>
    /// <param name="said">The day on which it was said.</param>
    public static DateOnly? Read(IReadOnlyList<string> words, DateOnly said)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (Date(words, said) is { } date) return date;
        if (words.Contains("overmorgen", StringComparer.Ordinal)) return said.AddDays(2);
        if (Weekday(words) is { } weekday) return OnWeekday(weekday, words, said);
        if (words.Contains("morgen", StringComparer.Ordinal)) return said.AddDays(1);
        if (words.Any(word => word is "vandaag" or "vanavond" or "vanmiddag" or "nu" or "straks")) return said;
        var week = string.Join(' ', words);
        if (week.Contains("deze week", StringComparison.Ordinal)) return EndOfWeek(said);
        return week.Contains("volgende week", StringComparison.Ordinal) ? EndOfWeek(said).AddDays(Week) : null;
    }

    /// <summary>A step for this week has until Sunday.</summary>
    private static DateOnly EndOfWeek(DateOnly said) => said.AddDays((Week - (int)said.DayOfWeek) % Week);

    private static DayOfWeek? Weekday(IReadOnlyList<string> words) => Enum.GetValues<DayOfWeek>()
        .Where(day => words.Any(word => word == Dutch.GetDayName(day)))
        .Cast<DayOfWeek?>()
        .FirstOrDefault();

    /// <summary>
    /// The first such day after the one on which it was said: on a Friday, “vrijdag” is next week’s. “Volgende vrijdag” means one day to some
    /// and another to others.
    /// </summary>
    private static DateOnly? OnWeekday(DayOfWeek weekday, IReadOnlyList<string> words, DateOnly said)
    {
        if (words.Contains("volgende", StringComparer.Ordinal)) return null;
        var ahead = ((int)weekday - (int)said.DayOfWeek + Week) % Week;
        return said.AddDays(ahead == 0 ? Week : ahead);
    }

    /// <summary>“12 december” and “12 12” (as 12-12 is read), this year or, when that is past, the next.</summary>
    private static DateOnly? Date(IReadOnlyList<string> words, DateOnly said)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (!int.TryParse(words[i], NumberStyles.None, CultureInfo.InvariantCulture, out var day) || Month(words[i + 1]) is not { } month) continue;
            var year = i + 2 < words.Count && words[i + 2] is ['2', '0', _, _] written
                ? int.Parse(written, NumberStyles.None, CultureInfo.InvariantCulture)
                : said.Year;
            if (day < 1 || day > DateTime.DaysInMonth(year, month)) continue;
            var date = new DateOnly(year, month, day);
            return date >= said || year != said.Year ? date : Later(date, said);
        }

        return null;
    }

    private static DateOnly Later(DateOnly date, DateOnly said) => date.AddYears(1) is var next && next >= said ? next : date;

    private static int? Month(string word)
    {
        const int Months = 12;
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number is >= 1 and <= Months ? number : null;
        for (var month = 1; month <= Months; month++)
        {
            var name = Dutch.GetMonthName(month);
            if (word == name || (word.Length == 3 && name.StartsWith(word, StringComparison.Ordinal))) return month;
        }

        return null;
    }
}
