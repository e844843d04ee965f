using FsCheck;
using FsCheck.Fluent;
using YouthBot.Dialogs.Law;

namespace YouthBot.Dialogs.Tests.Law;

/// <summary>Admission, reporting and Halt work on what is known too.</summary>
public class OtherLawPropertyTests
{
    private static readonly Gen<bool> YesOrNo = Gen.Elements(true, false);

    private static readonly Gen<AdmissionCase> Admissions =
        from known in AnyCase.Generator
        from applied in AnyCase.Day
        from level in Gen.Choose(1, 4)
        from flags in YesOrNo.ArrayOf(5)
        from bsa in AnyCase.Day
        select new AdmissionCase(
            applied, known.Born, known.On, level, known.Diploma, flags[0], flags[1] ? bsa : null, flags[2], flags[3], flags[4]);

    private static readonly Gen<ReportCase> Reports =
        from known in AnyCase.Generator
        from hours in Gen.Elements<decimal?>(null, 0, 0.5m, 15.5m, 16, 40)
        from luxury in YesOrNo
        select new ReportCase(known.Born, known.On, hours, known.AbsentWeeks, luxury, known.Enrolled, known.Diploma);

    private static readonly Gen<HaltCase> Halts =
        from known in AnyCase.Generator
        from hours in Gen.Elements<decimal?>(null, 0, 8.5m, 9, 60, 60.5m)
        from late in Gen.Elements<int?>(null, 0, 11, 12, 60, 61)
        from flags in YesOrNo.ArrayOf(3)
        select new HaltCase(known.Born, known.On, hours, late, flags[0], flags[1], flags[2]);

    [Fact]
    public void What_is_known_in_part_holds_the_outcome_of_every_case_in_it()
    {
        ForAll(Admissions, known => Admission.Possible(new AdmissionFacts(known.On, About(known.Born))).Contains(Admission.Of(known)));
        ForAll(Reports, known => Report.Possible(new ReportFacts(known.On, About(known.Born))).Contains(Report.Of(known)));
        ForAll(Halts, known => Halt.Possible(new HaltFacts(known.On, About(known.Born))).Contains(Halt.Of(known)));
    }

    [Fact]
    public void Every_outcome_has_articles_and_one_sentence_that_fits()
    {
        ForAll(Admissions, known => Says(Explanation.Of(Admission.Of(known)), Admission.Of(known).Articles));
        ForAll(Reports, known => Says(Explanation.Of(Report.Of(known)), Report.Of(known).Articles(known.On)));
        ForAll(Halts, known => Says(Explanation.Of(Halt.Of(known)), Halt.Of(known).Articles));
    }

    [Fact]
    public void Applying_in_time_is_never_worse() => ForAll(Admissions, known =>
    {
        var inTime = Admission.Of(known with { AppliedOn = new DateOnly(2027, 4, 1) }).Decision;
        var late = Admission.Of(known with { AppliedOn = new DateOnly(2027, 4, 2), NegativeBsaOn = null }).Decision;
        return inTime == late || (inTime, late) is
            (AdmissionDecision.Right, AdmissionDecision.MayRefuse) or
            (AdmissionDecision.Right, AdmissionDecision.MayNotRefuse) or
            (AdmissionDecision.MayNotRefuse, AdmissionDecision.MayRefuse);
    });

    [Fact]
    public void Who_can_do_a_level_can_do_a_lower_one_of_two_and_up() => Assert.All(
        Enum.GetValues<Diploma>(),
        diploma => Assert.True((!diploma.Admits(4) || diploma.Admits(3)) && (!diploma.Admits(3) || diploma.Admits(2))));

    [Fact]
    public void Nobody_of_18_goes_to_Halt() => ForAll(Halts, known => Birthday.AgeOn(known.Born, known.On) < 18 || !Halt.Of(known).Halt);

    private static DateRange About(DateOnly born) => new(born.AddDays(-200), born.AddDays(200));

    private static bool Says(string sentence, IReadOnlyList<string> articles) =>
        articles.Count > 0 && sentence.IndexOf('.', StringComparison.Ordinal) == sentence.Length - 1 && sentence.Split(' ').Length <= 18;

    private static void ForAll<T>(Gen<T> any, Func<T, bool> holds) => Prop.ForAll(any.ToArbitrary(), holds).QuickCheckThrowOnFailure();
}
