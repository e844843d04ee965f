using FsCheck;
using FsCheck.Fluent;
using YouthBot.Dialogs.Law;

namespace YouthBot.Dialogs.Tests.Law;

/// <summary>What holds for everybody.</summary>
public class DutyPropertyTests
{
    [Fact]
    public void Every_case_has_exactly_one_outcome() =>
        ForAll(AnyCase.Generator, known => Duty.Possible(Facts.Of(known)).Count == 1);

    [Fact]
    public void With_the_same_facts_the_status_never_moves_backwards() => ForAll(
        from known in AnyCase.Generator
        from later in Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(0, 9000))
        select (known, later: known with { On = known.On.AddDays(later) }),
        pair => Rank(pair.known) <= Rank(pair.later));

    [Fact]
    public void A_startkwalificatie_never_adds_a_duty() => ForAll(
        from known in AnyCase.Generator
        from diploma in Gen.Elements(Enum.GetValues<Diploma>().Where(Diplomas.IsStartQualification))
        select (without: known with { Diploma = Diploma.VmboTl }, with: known with { Diploma = diploma }),
        pair => !HasDuty(pair.with) || HasDuty(pair.without));

    [Fact]
    public void A_diploma_for_which_there_is_no_rule_changes_nothing() => ForAll(
        AnyCase.Generator,
        known => Duty.Of(known with { Diploma = Diploma.Entree }) == Duty.Of(known with { Diploma = Diploma.None }));

    [Fact]
    public void Knowing_more_never_widens_what_is_possible() => ForAll(
        from facts in AnyCase.Partly
        from question in Gen.Elements(Questions.All.ToArray())
        select (facts, question),
        asked => Questions.Split(asked.question, asked.facts).All(branch =>
            Duty.Possible(branch.Facts).IsSubsetOf(Duty.Possible(asked.facts))));

    [Fact]
    public void The_answers_to_a_question_together_hold_all_that_was_possible() => ForAll(
        from facts in AnyCase.Partly
        from question in Gen.Elements(Questions.All.ToArray())
        select (facts, question),
        asked => Questions.Split(asked.question, asked.facts).SelectMany(branch => Duty.Possible(branch.Facts)).ToHashSet()
            .SetEquals(Duty.Possible(asked.facts)));

    [Fact]
    public void What_is_possible_is_what_some_case_comes_to() => ForAll(
        from facts in AnyCase.Partly
        from length in Gen.Choose(0, 20)
        let last = facts.Born.First.AddDays(length)
        select facts with
        {
            Born = facts.Born with { Last = last < facts.Born.Last ? last : facts.Born.Last },
            // some of each is enough, and all of all is slow
            Exemption = Answers.Of(facts.Exemption[^1], facts.Exemption[0]),
            Enrolled = Answers.Of(facts.Enrolled[0], facts.Enrolled[^1], facts.Enrolled[facts.Enrolled.Count / 2]),
            Diploma = Answers.Of(facts.Diploma[0], facts.Diploma[^1], facts.Diploma[facts.Diploma.Count / 2]),
        },
        facts => Duty.Possible(facts).SetEquals(EveryCase(facts).Select(Duty.Of)));

    [Fact]
    public void A_duty_ends_on_the_day_it_says() => ForAll(AnyCase.Generator, known =>
    {
        var outcome = Duty.Of(known);
        if (outcome.Until.DayFor(known.Born) is not { } until) return outcome.Status is DutyStatus.Exempt or DutyStatus.None;
        // the last day of the leerplicht still counts, the eighteenth birthday and the first school day do not
        var end = outcome.Status is DutyStatus.Leerplichtig ? until.AddDays(1) : until;
        var years = known.FullSchoolYears + SchoolYear.Of(end).Start - SchoolYear.Of(known.On).Start;
        return end > known.On
            && Status(known with { On = end.AddDays(-1), FullSchoolYears = YearsOn(known, end.AddDays(-1)) }) == outcome.Status
            && Status(known with { On = end, FullSchoolYears = years }) != outcome.Status;
    });

    [Fact]
    public void The_sentence_is_one_and_fits() => ForAll(AnyCase.Generator, known =>
    {
        var sentence = Explanation.Of(Duty.Of(known), known.Born);
        return sentence.IndexOf('.', StringComparison.Ordinal) == sentence.Length - 1 && sentence.Split(' ').Length <= 18;
    });

    [Fact]
    public void Every_outcome_names_articles_each_once() => ForAll(AnyCase.Generator, known =>
    {
        var articles = Duty.Of(known).Articles(known.On);
        return articles.Count > 0 && articles.Distinct().Count() == articles.Count;
    });

    private static IEnumerable<Case> EveryCase(Facts facts) =>
        from day in Enumerable.Range(0, facts.Born.Last.DayNumber - facts.Born.First.DayNumber + 1)
        from diploma in facts.Diploma
        from enrolled in facts.Enrolled
        from years in facts.FullSchoolYears
        from absence in facts.Absence
        from exemption in facts.Exemption
        select new Case(facts.Born.First.AddDays(day), facts.On, diploma, enrolled, years, Weeks(absence), exemption);

    private static int Weeks(Absence absence) => absence switch
    {
        Absence.None => 0,
        Absence.UnderFourWeeks => 2,
        _ => 4,
    };

    private static int? YearsOn(Case known, DateOnly day) =>
        known.FullSchoolYears + SchoolYear.Of(day).Start - SchoolYear.Of(known.On).Start;

    private static int Rank(Case known) => Status(known) switch
    {
        DutyStatus.NotYet => 0,
        DutyStatus.Leerplichtig => 1,
        DutyStatus.Kwalificatieplichtig or DutyStatus.Exempt => 2,
        _ => 3,
    };

    private static bool HasDuty(Case known) => Status(known) is DutyStatus.Leerplichtig or DutyStatus.Kwalificatieplichtig;

    private static DutyStatus Status(Case known) => Duty.Of(known).Status;

    private static void ForAll<T>(Gen<T> any, Func<T, bool> holds) => Prop.ForAll(any.ToArbitrary(), holds).QuickCheckThrowOnFailure();
}
