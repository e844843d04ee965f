using System.Text.Json.Serialization;

namespace YouthBot.Dialogs.CheckIns;

/// <summary>
/// The day of a step in the year in which somebody leaves their school: from November of its first calendar year to October of its second, so
/// that the summer and the first weeks at the new school come after the last exam.
/// </summary>
[JsonDerivedType(typeof(Date), "date")]
[JsonDerivedType(typeof(AfterSummer), "after-summer")]
public abstract record CheckInDay
{
    /// <summary>The first month that lies in the first calendar year.</summary>
    private const int FirstMonth = 11;

    private CheckInDay()
    {
    }

    /// <summary>The day itself.</summary>
    /// <param name="firstYear">The calendar year in which the school year begins.</param>
    /// <param name="lastDayOfSummer">The last day of the summer holidays of the second calendar year, where they live.</param>
    public abstract DateOnly In(int firstYear, DateOnly lastDayOfSummer);

    /// <summary>The calendar year of a month in the year that begins in <paramref name="firstYear"/>.</summary>
    internal static int YearOf(int month, int firstYear) => month >= FirstMonth ? firstYear : firstYear + 1;

    /// <summary>A date.</summary>
    /// <param name="Month">1 to 12.</param>
    /// <param name="Day">1 to 28: every month has it.</param>
    public sealed record Date(int Month, int Day) : CheckInDay
    {
        /// <inheritdoc />
        public override DateOnly In(int firstYear, DateOnly lastDayOfSummer) => new(YearOf(Month, firstYear), Month, Day);
    }

    /// <summary>So many days after the last day of the summer holidays, which end on another day in each part of the country.</summary>
    /// <param name="Days">1 is the first day after them.</param>
    public sealed record AfterSummer(int Days) : CheckInDay
    {
        /// <inheritdoc />
        public override DateOnly In(int firstYear, DateOnly lastDayOfSummer) => lastDayOfSummer.AddDays(Days);
    }
}
