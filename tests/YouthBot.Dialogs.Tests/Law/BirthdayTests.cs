using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using YouthBot.Dialogs.Law;

namespace YouthBot.Dialogs.Tests.Law;

public class BirthdayTests
{
    [Theory]
    [InlineData("2008-11-21", 18, "2026-11-21")]
    [InlineData("2008-02-29", 18, "2026-03-01")]
    [InlineData("2008-02-29", 16, "2024-02-29")]
    [InlineData("2008-02-28", 18, "2026-02-28")]
    public void An_age_is_reached_on_the_birthday(string born, int age, string on)
    {
        Assert.Equal(Day(on), Birthday.Of(Day(born), age));
        Assert.Equal(age, Birthday.AgeOn(Day(born), Day(on)));
        Assert.Equal(age - 1, Birthday.AgeOn(Day(born), Day(on).AddDays(-1)));
    }

    [Fact]
    public void Everybody_has_the_age_of_the_birth_dates_they_lie_in_and_no_other() => Prop.ForAll(
        (from day in AnyCase.Day from age in Gen.Choose(0, 30) select (day, age)).ToArbitrary(),
        asked =>
        {
            var born = Birthday.BornAtAge(asked.age, asked.day);
            return Birthday.AgeOn(born.First, asked.day) == asked.age
                && Birthday.AgeOn(born.Last, asked.day) == asked.age
                && Birthday.AgeOn(born.First.AddDays(-1), asked.day) == asked.age + 1
                && (asked.age == 0 || Birthday.AgeOn(born.Last.AddDays(1), asked.day) == asked.age - 1);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2021-10-31", "2026-11-01", "2038-07-31")]
    [InlineData("2021-11-01", "2026-12-01", "2038-07-31")]
    [InlineData("2021-12-31", "2027-01-01", "2038-07-31")]
    [InlineData("2010-07-31", "2015-08-01", "2026-07-31")]
    [InlineData("2010-08-01", "2015-09-01", "2027-07-31")]
    [InlineData("2020-02-29", "2025-04-01", "2036-07-31")]
    public void The_leerplicht_runs_from_the_month_after_five_to_the_school_year_of_sixteen(string born, string first, string last)
    {
        Assert.Equal(Day(first), Leerplicht.FirstDay(Day(born)));
        Assert.Equal(Day(last), Leerplicht.LastDayByAge(Day(born)));
    }

    [Theory]
    [InlineData(11, "2026-08-01", "2027-07-31")]
    [InlineData(11, "2027-07-31", "2027-07-31")]
    [InlineData(12, "2026-08-01", "2026-07-31")]
    [InlineData(10, "2026-11-21", "2028-07-31")]
    public void Twelve_whole_years_end_it_with_their_school_year(int years, string on, string last) =>
        Assert.Equal(Day(last), Leerplicht.LastDayByYears(years, Day(on)));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
