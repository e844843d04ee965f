using YouthBot.Dialogs.Law;

namespace YouthBot.Dialogs.Tests.Law;

public class QuestionsTests
{
    private static readonly DateOnly On = new(2026, 11, 21);

    private static readonly Facts Anybody = new(On, new DateRange(On.AddYears(-28).AddDays(1), On.AddYears(-12)));

    [Fact]
    public void At_sixteen_the_school_year_of_the_birthday_matters_and_at_seventeen_and_twenty_it_does_not()
    {
        Assert.Equal(["earlier", "yes"], Questions.Split(Question.SixteenThisSchoolYear, Aged(16)).Select(branch => branch.Answer));
        Assert.Single(Questions.Split(Question.SixteenThisSchoolYear, Aged(17)));
        Assert.Single(Questions.Split(Question.SixteenThisSchoolYear, Aged(20)));
    }

    /// <summary>The kwalificatieplicht ends on the birthday itself: so the check never asks for the school year of it.</summary>
    [Fact]
    public void The_eighteenth_birthday_in_this_school_year_changes_nothing()
    {
        var branches = Questions.Split(Question.EighteenThisSchoolYear, Aged(17));
        Assert.Equal(2, branches.Count);
        Assert.All(branches, branch => Assert.Equal(Duty.Possible(Aged(17)).ToHashSet(), Duty.Possible(branch.Facts).ToHashSet()));
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
}
