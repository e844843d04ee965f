namespace YouthBot.Dialogs.Law;

/// <summary>What is known of a date: it lies between two days.</summary>
/// <param name="First">The first day that it can be.</param>
/// <param name="Last">The last day that it can be, not before the first.</param>
public readonly record struct DateRange(DateOnly First, DateOnly Last)
{
    /// <summary>A date that is known.</summary>
    public static DateRange Only(DateOnly day) => new(day, day);

    /// <summary>The days of this range that lie in the other one too; null when there are none.</summary>
    public DateRange? Within(DateRange other)
    {
        var first = First > other.First ? First : other.First;
        var last = Last < other.Last ? Last : other.Last;
        return first <= last ? new DateRange(first, last) : null;
    }

    /// <summary>
    /// The different values of a function over this range, each once. The function must only step up, or only down, with the day: when both
    /// ends have one value, so has everything between them. That makes it exact with a few looks.
    /// </summary>
    internal IEnumerable<T> Values<T>(Func<DateOnly, T> monotone)
    {
        var values = new HashSet<T>();
        Collect(First.DayNumber, monotone(First), Last.DayNumber, monotone(Last));
        return values;

        void Collect(int low, T atLow, int high, T atHigh)
        {
            values.Add(atLow);
            if (EqualityComparer<T>.Default.Equals(atLow, atHigh)) return;
            values.Add(atHigh);
            if (high - low < 2) return;
            var middle = low + ((high - low) / 2);
            var atMiddle = monotone(DateOnly.FromDayNumber(middle));
            Collect(low, atLow, middle, atMiddle);
            Collect(middle, atMiddle, high, atHigh);
        }
    }
}
