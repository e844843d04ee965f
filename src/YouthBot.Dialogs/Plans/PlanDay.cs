using System.Globalization;
using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Plans;

/// <summary>The day that somebody names: “morgen”, “vrijdag”, “12 december”. Never a guess: “binnenkort” names none.</summary>
public static class PlanDay
{
    private const int Week = 7;

    private static readonly DateTimeFormatInfo Dutch = DutchTime.Culture.DateTimeFormat;

    /// <summary>“Niet morgen” names no day.</summary>
    private static readonly HashSet<string> Denying = new(["niet", "geen", "nooit", "behalve"], StringComparer.Ordinal);

    /// <returns>Null when no day is named, more than one, or one that is not meant.</returns>
    /// <param name="words">What was said, as the word reader reads it.</param>
    /// <param name="said">The day on which it was said.</param>
    public static DateOnly? Read(IReadOnlyList<string> words, DateOnly said)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (words.Any(Denying.Contains) || OffersTwoNumbers(words)) return null;

        // “vrijdag 27 november” is one day, and the date says it best
        IReadOnlyList<DateOnly> named = Dates(words, said) is { Count: > 0 } dates ? dates : Days(words, said);
        return named is [var day] ? day : null;
    }

    private static IReadOnlyList<DateOnly> Days(IReadOnlyList<string> words, DateOnly said)
    {
        var days = new HashSet<DateOnly>();
        for (var i = 0; i < words.Count; i++)
        {
            // “vrijdag morgen” is the morning of that day
            if (words[i] is "morgen" && i > 0 && Weekday(words[i - 1]) is not null) continue;
            if (Weekday(words[i]) is { } weekday)
            {
                if (OnWeekday(weekday, words, said) is not { } day) return [];
                days.Add(day);
            }
            else if (Near(words[i], said) is { } day) days.Add(day);
        }

        if (days.Count > 0) return [.. days];
        var week = string.Join(' ', words);
        if (week.Contains("deze week", StringComparison.Ordinal)) return [EndOfWeek(said)];
        return week.Contains("volgende week", StringComparison.Ordinal) ? [EndOfWeek(said).AddDays(Week)] : [];
    }

    private static DateOnly? Near(string word, DateOnly said) => word switch
    {
        "vandaag" or "vanavond" or "vanmiddag" or "nu" or "straks" => said,
        "morgen" => said.AddDays(1),
        "overmorgen" => said.AddDays(2),
        _ => null,
    };

    /// <summary>A step for this week has until Sunday.</summary>
    private static DateOnly EndOfWeek(DateOnly said) => said.AddDays((Week - (int)said.DayOfWeek) % Week);

    private static DayOfWeek? Weekday(string word) =>
        Enum.GetValues<DayOfWeek>().Where(day => word == Dutch.GetDayName(day)).Cast<DayOfWeek?>().FirstOrDefault();

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
    private static IReadOnlyList<DateOnly> Dates(IReadOnlyList<string> words, DateOnly said)
    {
        var dates = new HashSet<DateOnly>();
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (!int.TryParse(words[i], NumberStyles.None, CultureInfo.InvariantCulture, out var day) || Month(words[i + 1]) is not { } month) continue;
            var year = i + 2 < words.Count && words[i + 2] is ['2', '0', _, _] written
                ? int.Parse(written, NumberStyles.None, CultureInfo.InvariantCulture)
                : said.Year;
            if (day < 1 || day > DateTime.DaysInMonth(year, month)) continue;
            var date = new DateOnly(year, month, day);
            dates.Add(date >= said || year != said.Year ? date : Later(date, said));
            i++;
        }

        return [.. dates];
    }

    /// <summary>“12 of 13 december”.</summary>
    private static bool OffersTwoNumbers(IReadOnlyList<string> words)
    {
        for (var i = 2; i < words.Count; i++)
        {
            if (words[i - 1] is "of" or "en" && IsNumber(words[i]) && IsNumber(words[i - 2])) return true;
        }

        return false;

        static bool IsNumber(string word) => word.All(char.IsAsciiDigit);
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
