using YouthBot.Dialogs.Law;

namespace YouthBot.Dialogs.Tests.Law;

public class QuestionsTests
{
    private static readonly DateOnly On = new(2026, 11, 21);

    private static readonly Facts Anybody = new(On, new DateRange(On.AddYears(-28).AddDays(1), On.AddYears(-12)));

    [Fact]
    public void Age_comes_first() => Assert.Equal(Question.Age, Questions.Best(Anybody));

    [Fact]
    public void At_sixteen_the_school_year_of_the_birthday_matters_and_at_seventeen_and_twenty_it_does_not()
    {
        Assert.Equal(["earlier", "yes"], Questions.Split(Question.SixteenThisSchoolYear, Aged(16)).Select(branch => branch.Answer));
        Assert.Single(Questions.Split(Question.SixteenThisSchoolYear, Aged(17)));
        Assert.Single(Questions.Split(Question.SixteenThisSchoolYear, Aged(20)));
        Assert.Equal(Question.SixteenThisSchoolYear, Questions.Best(Plain(16)));
    }

    [Fact]
    public void The_eighteenth_birthday_in_this_school_year_changes_nothing() =>
        Assert.Equal(
            Duty.Possible(Aged(17)).Count,
            Questions.Left(Questions.Split(Question.EighteenThisSchoolYear, Aged(17))));

    [Fact]
    public void Nothing_is_asked_when_no_answer_can_change_anything()
    {
        Assert.Null(Questions.Best(Aged(20) with { Diploma = Answers.Of(Diploma.Mbo2, Diploma.Havo, Diploma.Vwo) }));
        Assert.Null(Questions.Best(Aged(40) with { Diploma = Answers.Of(Diploma.None, Diploma.VmboKb) }));
    }

    [Fact]
    public void The_best_question_is_asked_for_as_long_as_an_answer_can_change_anything()
    {
        var cases = FsCheck.Fluent.Gen.Sample(AnyCase.Partly, 50);
        foreach (var start in cases)
        {
            var facts = start;
            while (Questions.Best(facts) is { } question) facts = Questions.Split(question, facts)[^1].Facts;
            Assert.All(Questions.All, question => Assert.Equal(Duty.Possible(facts).Count, Questions.Left(Questions.Split(question, facts))));
        }
    }

    [Theory]
    [InlineData(12, 16)]
    [InlineData(17, 17)]
    [InlineData(20, 20)]
    public void Ages_are_split_without_gaps(int youngest, int oldest)
    {
        var facts = new Facts(On, new DateRange(Birthday.BornAtAge(oldest, On).First, Birthday.BornAtAge(youngest, On).Last));
        var branches = Questions.Split(Question.Age, facts);
        Assert.Equal(oldest - youngest + 1, branches.Count);
        Assert.Equal(facts.Born.Last, branches[0].Facts.Born.Last);
        Assert.Equal(facts.Born.First, branches[^1].Facts.Born.First);
    }

    private static Facts Aged(int age) => Anybody with { Born = Birthday.BornAtAge(age, On) };

    private static Facts Plain(int age) => Aged(age) with
    {
        Diploma = Answers.Of(Diploma.None, Diploma.VmboKb),
        Enrolled = Answers.Of(Enrolment.Vo, Enrolment.MboBol),
        Absence = Answers.Only(Absence.None),
        Exemption = Answers.Only(Exemption.None),
        FullSchoolYears = Answers.Only<int?>(null),
    };
}
