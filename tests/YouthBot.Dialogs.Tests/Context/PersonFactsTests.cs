using System.Text.Json;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Context;
using YouthBot.Dialogs.Replies;
using YouthBot.Dialogs.Tests.Content;

namespace YouthBot.Dialogs.Tests.Context;

public class PersonFactsTests
{
    private static readonly PersonFacts Seventeen = new() { Age = 17 };

    [Fact]
    public void What_is_said_last_counts() => Assert.Equal(
        new PersonFacts { Age = 18, School = SchoolKind.Mbo2, Gemeente = "Zeist" },
        new PersonFacts { Age = 17, School = SchoolKind.Vmbo, Gemeente = "Zeist" }.With(new PersonFacts { Age = 18, School = SchoolKind.Mbo2 }));

    [Fact]
    public void An_age_and_a_bracket_do_not_contradict_each_other()
    {
        Assert.Equal(Seventeen, Seventeen.With(new PersonFacts { IsAdult = false }));
        Assert.Equal(new PersonFacts { IsAdult = true }, Seventeen.With(new PersonFacts { IsAdult = true }));
        Assert.Equal(Seventeen, new PersonFacts { IsAdult = false }.With(Seventeen));
    }

    [Fact]
    public void A_diploma_and_no_diploma_replace_each_other()
    {
        var none = new PersonFacts { HasNoDiploma = true };
        var vmbo = new PersonFacts { Diploma = SchoolKind.Vmbo };
        Assert.Equal(vmbo, none.With(vmbo));
        Assert.Equal(none, vmbo.With(none));
    }

    [Fact]
    public void A_young_age_ends_being_a_parent() =>
        Assert.Equal(Asker.Onder18, new PersonFacts { IsParent = true }.With(Seventeen).Asker);

    [Fact]
    public void Facts_come_back_from_storage()
    {
        var facts = new PersonFacts { Age = 17, School = SchoolKind.Mbo2, Gemeente = "Zeist", HasNoDiploma = true };
        Assert.Equal(facts, JsonSerializer.Deserialize<PersonFacts>(JsonSerializer.Serialize(facts, JsonSerializerOptions.Web), JsonSerializerOptions.Web));
    }

    [Fact]
    public void Facts_are_said_back_in_one_line()
    {
        var sentences = new ContentSample()
            .Replace(ContentSample.Sentences, "Zin factAge {age}", "je bent {age}")
            .Replace(ContentSample.Sentences, "Zin factSchool {school}", "je zit op {school}")
            .Replace(ContentSample.Sentences, "Zin factGemeente {gemeente}", "je woont in {gemeente}")
            .Load().Sentences;
        Assert.Equal(string.Empty, FactsText.Of(PersonFacts.None, sentences));
        Assert.Equal("je bent 17", FactsText.Of(Seventeen, sentences));
        Assert.Equal(
            "je bent 17, je zit op mbo niveau 2 en je woont in Zeist",
            FactsText.Of(Seventeen with { School = SchoolKind.Mbo2, Gemeente = "Zeist" }, sentences));
    }

    [Fact]
    public void Every_school_can_be_named() => Assert.All(
        Enum.GetValues<SchoolKind>(),
        school => Assert.NotEmpty(FactsText.Of(new PersonFacts { School = school, Diploma = school }, new ContentSample().Load().Sentences)));
}
