using FsCheck;
using FsCheck.Fluent;
using YouthBot.Dialogs.Law;

namespace YouthBot.Dialogs.Tests.Law;

/// <summary>Whoever there can be: birth dates and days near every border of the law, and every combination of the other facts.</summary>
internal static class AnyCase
{
    /// <summary>A day of judgement, from well before the change of the law to well after.</summary>
    public static Gen<DateOnly> Day { get; } = Gen.OneOf(
        Gen.Choose(-2500, 2500).Select(days => new DateOnly(2026, 1, 1).AddDays(days)),
        Gen.Elements(2023, 2024, 2025, 2026, 2027, 2028).SelectMany(year => Gen.Elements(
            new DateOnly(year, 7, 31), new DateOnly(year, 8, 1), new DateOnly(year, 2, 28), new DateOnly(year, 3, 1), new DateOnly(year, 12, 31))));

    public static Gen<Case> Generator { get; } =
        from day in Day
        from age in Gen.Choose(0, 30)
        from days in Gen.OneOf(Gen.Choose(0, 365), Gen.Choose(0, 2))
        from diploma in Gen.Elements(Enum.GetValues<Diploma>())
        from enrolled in Gen.Elements(Enum.GetValues<Enrolment>())
        from years in Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(0, 14).Select(years => (int?)years))
        from weeks in Gen.Elements<int?>(null, 0, 1, 3, 4, 9)
        from exemption in Gen.Elements(Enum.GetValues<Exemption>())
        select new Case(day.AddYears(-age).AddDays(-days), day, diploma, enrolled, years, weeks, exemption);

    /// <summary>What may be known: a case, with some of it unknown again.</summary>
    public static Gen<Facts> Partly { get; } =
        from known in Generator
        from before in Gen.Choose(0, 500)
        from after in Gen.Choose(0, 500)
        from forgotten in Gen.Choose(0, 63)
        select Forget(known, before, after, forgotten);

    private static Facts Forget(Case known, int before, int after, int forgotten)
    {
        var all = new Facts(known.On, new DateRange(known.Born.AddDays(-before), known.Born.AddDays(after)));
        var one = Facts.Of(known);
        return new Facts(known.On, (forgotten & 1) == 0 ? one.Born : all.Born)
        {
            Diploma = (forgotten & 2) == 0 ? one.Diploma : all.Diploma,
            Enrolled = (forgotten & 4) == 0 ? one.Enrolled : all.Enrolled,
            Absence = (forgotten & 8) == 0 ? one.Absence : all.Absence,
            Exemption = (forgotten & 16) == 0 ? one.Exemption : all.Exemption,
            FullSchoolYears = (forgotten & 32) == 0 ? one.FullSchoolYears : Answers.Of<int?>(null, 9, 10, 11, 12),
        };
    }
}
