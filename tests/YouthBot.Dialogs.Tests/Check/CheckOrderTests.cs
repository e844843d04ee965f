using YouthBot.Dialogs.Check;
using YouthBot.Dialogs.Context;
using YouthBot.Dialogs.Law;

namespace YouthBot.Dialogs.Tests.Check;

/// <summary>Which question comes, over every combination of facts: at most five, none in vain, and then what the law says.</summary>
public class CheckOrderTests
{
    private static readonly DateOnly On = new(2026, 11, 23);

    /// <summary>Every age for which some rule differs, and those around it.</summary>
    private static readonly int[] Ages = [6, 12, 14, 15, 16, 17, 18, 19, 26, 27, 30];

    private static readonly Facts Nothing = CheckFacts.Of(PersonFacts.None, [], On);

    private static readonly IReadOnlyList<CheckTree.Place> Truthful = [.. CheckTree.From(Nothing, Ages, mostSkips: 0)];

    private static readonly IReadOnlyList<CheckTree.Place> Unsure = [.. CheckTree.From(Nothing, [14, 15, 16, 17, 20], mostSkips: 5)];

    /// <summary>Days on which the school year, the calendar year and the leap day make a difference.</summary>
    public static TheoryData<string> Days() => ["2026-07-31", "2026-08-01", "2028-02-29"];

    [Fact]
    public void Age_comes_first() => Assert.Equal(CheckQuestion.Age, CheckOrder.Next(Nothing, []));

    [Fact]
    public void At_most_five_questions_are_asked() => Assert.All(Truthful.Concat(Unsure), place => Assert.InRange(place.Asked.Count, 0, 5));

    [Fact]
    public void No_question_is_asked_twice() =>
        Assert.All(Truthful.Concat(Unsure), place => Assert.Equal(place.Asked.Count, place.Asked.Distinct().Count()));

    [Fact]
    public void Every_question_can_change_what_is_said() => Assert.All(
        Truthful.Concat(Unsure).Where(place => place.Next is not null),
        place =>
        {
            var now = Verdict.Possible(place.Facts);
            var branches = CheckAnswers.Possible(place.Next!.Value, place.Facts).Select(branch => Verdict.Possible(branch.After)).ToList();
            Assert.Contains(branches, after => after.Count < now.Count);
            Assert.All(branches, after => Assert.Subset(now.ToHashSet(), after.ToHashSet()));
        });

    [Fact]
    public void Of_the_questions_that_are_left_the_one_is_asked_that_narrows_most() => Assert.All(
        Truthful.Where(place => place.Next is not null and not CheckQuestion.Exemption),
        place =>
        {
            var best = Worst(place.Next!.Value, place.Facts);
            Assert.All(
                Enum.GetValues<CheckQuestion>().Where(question => question is not CheckQuestion.Exemption && !place.Asked.Contains(question)),
                question => Assert.True(best <= Worst(question, place.Facts), $"{question} narrows more than {place.Next}"));
        });

    [Fact]
    public void An_exemption_is_asked_for_when_nothing_else_can_change_anything() => Assert.All(
        Truthful.Where(place => place.Next is CheckQuestion.Exemption),
        place => Assert.Null(CheckOrder.Next(place.Facts with { Exemption = Answers.Only(Exemption.None) }, place.Asked)));

    /// <summary>
    /// Every case of the law lies at the end of exactly one way, and there the check says what the law says: fifteen diplomas, nine schools, three
    /// kinds of absence, seven exemptions, and for each age the birth dates on both sides of every border.
    /// </summary>
    [Theory, MemberData(nameof(Days))]
    public void Who_answers_everything_hears_what_the_law_says(string day)
    {
        var on = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var ends = CheckTree.From(CheckFacts.Of(PersonFacts.None, [], on), Ages, mostSkips: 0).Where(place => place.Next is null).ToList();
        var cases = 0;
        foreach (var born in Ages.SelectMany(age => Borders(Birthday.BornAtAge(age, on), on)).Distinct())
        {
            var near = ends.Where(end => end.Facts.Born.Within(DateRange.Only(born)) is not null).ToList();
            var older = Birthday.AgeOn(born, on) >= Doorstroompunt.AgeLimit(on);
            foreach (var diploma in Enum.GetValues<Diploma>())
            {
                var withDiploma = near.Where(end => end.Facts.Diploma.Contains(diploma)).ToList();
                foreach (var enrolled in Enum.GetValues<Enrolment>())
                foreach (var weeks in (int[])[0, 1, 4])
                {
                    var there = withDiploma.Where(end =>
                        end.Facts.Enrolled.Contains(enrolled) && end.Facts.Absence.Contains(Absences.OfWeeks(weeks))).ToList();
                    foreach (var exemption in Enum.GetValues<Exemption>())
                    {
                        cases++;
                        var end = Assert.Single(there, end => end.Facts.Exemption.Contains(exemption));
                        var said = Verdict.One(Verdict.Possible(end.Facts));
                        var law = Verdict.Of(Duty.Of(new Case(born, on, diploma, enrolled, FullSchoolYears: null, weeks, exemption)), older);
                        Assert.True(said == law || said == law.WithoutDay(), $"{born} {diploma} {enrolled} {weeks} {exemption}: {said} is not {law}");
                    }
                }
            }
        }

        Assert.True(cases > 50_000, $"only {cases} cases");
    }

    [Fact]
    public void The_last_day_is_left_open_only_below_fifteen() => Assert.All(
        Truthful.Where(place => place.Next is null && Birthday.AgeOn(place.Facts.Born.First, On) >= 15),
        place => Assert.Single(Verdict.Possible(place.Facts)));

    [Fact]
    public void The_school_year_in_which_somebody_turns_16_matters_at_fifteen_and_sixteen_only() => Assert.Equal(
        [15, 16],
        Truthful.Where(place => place.Next is CheckQuestion.Sixteen).Select(place => Birthday.AgeOn(place.Facts.Born.First, On)).Distinct().Order());

    [Fact]
    public void Who_does_not_tell_their_age_is_not_asked_for_it_in_another_way() =>
        Assert.All(Unsure.Where(place => place.Skipped.Contains(CheckQuestion.Age)), place => Assert.Null(place.Next));

    [Theory]
    [InlineData(SchoolKind.VmboKader)]
    [InlineData(SchoolKind.Havo)]
    [InlineData(SchoolKind.Mbo)]
    [InlineData(SchoolKind.Vso)]
    public void What_was_said_is_not_asked(SchoolKind diploma)
    {
        var facts = CheckFacts.Of(new PersonFacts { Age = 17, Diploma = diploma }, [], On);
        var asked = CheckTree.From(facts, Ages, mostSkips: 1).SelectMany(place => place.Asked).ToHashSet();
        Assert.DoesNotContain(CheckQuestion.Age, asked);
        if (diploma is SchoolKind.VmboKader or SchoolKind.Havo) Assert.DoesNotContain(CheckQuestion.Diploma, asked);
        if (diploma is SchoolKind.Havo) Assert.Empty(asked);
    }

    [Fact]
    public void Whatever_was_said_before_at_most_five_questions_come()
    {
        PersonFacts[] people =
        [
            .. from adult in (bool?[])[null, true, false]
               from school in new SchoolKind?[] { null, SchoolKind.Mbo, SchoolKind.Vwo, SchoolKind.Hbo }
               from diploma in new SchoolKind?[] { null, SchoolKind.Mbo, SchoolKind.Vso }
               select new PersonFacts { IsAdult = adult, School = school, Diploma = diploma },
            new PersonFacts { IsParent = true, ChildAge = 15, Diploma = SchoolKind.Havo },
        ];
        Assert.All(
            people.SelectMany(person => CheckTree.From(CheckFacts.Of(person, [], On), [15, 16, 17, 20], mostSkips: 0)),
            place => Assert.InRange(place.Asked.Count, 0, 5));
    }

    /// <summary>The first and the last day of an age, and the days around the border of the school year of the sixteenth birthday.</summary>
    private static IEnumerable<DateOnly> Borders(DateRange age, DateOnly on)
    {
        var year = SchoolYear.Of(on);
        DateOnly[] near = [age.First, age.Last, year.First.AddYears(-16), year.First.AddYears(-16).AddDays(-1), year.Last.AddYears(-16), year.Last.AddYears(-16).AddDays(1)];
        return near.Where(day => age.First <= day && day <= age.Last);
    }

    private static int Worst(CheckQuestion question, Facts facts)
    {
        var left = CheckAnswers.Possible(question, facts).Select(branch => Verdict.Possible(branch.After).Count).ToList();
        return left.Count > 1 ? left.Max() : int.MaxValue;
    }
}
