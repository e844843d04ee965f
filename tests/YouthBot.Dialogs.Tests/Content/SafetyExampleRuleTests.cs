using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Safety;
using static YouthBot.Dialogs.Tests.Content.ContentSample;

namespace YouthBot.Dialogs.Tests.Content;

/// <summary>The files below safety/examples and safety/checks.</summary>
public sealed class SafetyExampleRuleTests
{
    private const string Worry = "safety/checks/suicidality.worry.txt";
    private const string Serious = "safety/checks/suicidality.serious.txt";
    private const string Acute = "safety/checks/suicidality.acute.txt";
    private const string None = "safety/checks/none.txt";
    private const string Examples = "safety/examples/suicidality.serious.txt";

    private static ContentSample Sample => new();

    [Fact]
    public void What_is_heard_at_its_level_or_worse_and_what_is_not_heard_breaks_nothing() =>
        Sample.With(Worry, "ik wil dood\n").With(Serious, "nou ik wil dood\n").With(None, "# grapjes\nik lach me dood\n").BreaksNothing();

    [Fact]
    public void YB405_a_check_that_is_not_heard() => Sample.With(Serious, "ik wil dood\nhelemaal weg\n").Breaks("YB405", Serious, 2);

    [Fact]
    public void YB405_a_check_that_is_heard_at_a_lower_level() => Sample.With(Acute, "ik wil dood\n").Breaks("YB405", Acute, 1);

    [Fact]
    public void YB406_a_harmless_check_that_is_heard() => Sample.With(None, "ik wil dood\n").Breaks("YB406", None, 1);

    [Fact]
    public void YB407_a_line_in_two_files() =>
        Sample.With(Serious, "ik wil dood\n").With(Worry, "Ik wil dood!\n").Breaks("YB407", Worry, 1);

    [Fact]
    public void YB407_an_entry_that_stands_twice_in_a_list() =>
        Sample.Replace(Lists, "[vader, moeder]", "[vader, moeder, vader]").Breaks("YB407", Lists, 2);

    [Fact]
    public void YB204_a_line_without_letters() => Sample.With(Serious, "...\n").Breaks("YB204", Serious, 1);

    [Fact]
    public void YB408_few_examples() => Sample.With(Examples, "ik ben liever dood\n").Breaks("YB408", Suicidality, 1);

    [Theory]
    [InlineData("safety/examples/sadness.serious.txt")]
    [InlineData("safety/examples/suicidality.txt")]
    [InlineData("safety/checks/suicidality.bad.txt")]
    [InlineData("safety/checks/none.worry.txt")]
    public void YB102_a_file_that_is_not_a_category_and_a_level(string file) => Sample.With(file, "hoi\n").Breaks("YB102", file, 1);

    [Fact]
    public void YB403_an_entry_of_a_list_that_cannot_be_read() =>
        Sample.Replace(Lists, "[vader, moeder]", "[vader, Moeder]").Breaks("YB403", Lists, 2);

    [Fact]
    public void YB106_a_list_with_a_name_that_no_pattern_can_write() =>
        Sample.Replace(Lists, "familie:", "Mijn Familie:").Breaks("YB106", Lists, 2);

    [Fact]
    public void A_pattern_may_name_a_list() =>
        Assert.Equal(
            SafetyLevel.Serious,
            Sample.Replace(Suicidality, "[ ik wil dood ]", "[ ik wil dood, '@familie wil dood' ]").Load().Safety.Detect("mijn moeder wil dood")?.Level);

    [Fact]
    public void What_is_learned_from_examples_is_heard()
    {
        var cries = Enumerable.Range(0, 60).Select(number => $"alles is zwart en donker {number}");
        var harmless = Enumerable.Range(0, 60).Select(number => $"hoe laat begint les {number}");
        var content = Sample
            .With(Examples, string.Join('\n', cries))
            .With("safety/examples/none.txt", string.Join('\n', harmless))
            .Load();

        Assert.Equal("suicidality", content.Safety.Detect("het is zo donker en zwart")?.Category);
        Assert.Null(content.Safety.Detect("begint de les laat"));
    }

    [Fact]
    public void Editors_may_leave_the_examples_out()
    {
        Assert.IsType<ContentLoad.Loaded>(Sample.Try());
        Assert.NotNull(Sample.Load().Safety.Detect("ik wil dood"));
    }
}
