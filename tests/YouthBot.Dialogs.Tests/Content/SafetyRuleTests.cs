using static YouthBot.Dialogs.Tests.Content.ContentSample;

namespace YouthBot.Dialogs.Tests.Content;

public class SafetyRuleTests
{
    private static ContentSample Sample => new();

    private static ContentSample Worry(string reply) => Sample.Replace(
        Suicidality,
        "    patterns: [ ik wil dood ]\n",
        $"    patterns: [ ik wil dood ]\n  worry:\n    helplines: [\"113\", KT]\n    reply: \"{reply}\"\n    patterns: [ ik ben leeg ]\n");

    [Theory]
    [InlineData("Bel nu {112}. Blijf niet alleen.", "Blijf niet alleen. Bel nu {112}.")]
    [InlineData("Bel nu {112}.", "Bel nu {113}.")]
    [InlineData("Bel nu {112}.", "Bel nu 112.")]
    public void YB401_the_number_of_the_first_help_line_comes_first(string old, string text) =>
        Sample.Replace(Suicidality, old, text).Breaks("YB401", Suicidality, 7);

    [Fact]
    public void A_worry_may_be_met_with_kind_words_before_the_number() =>
        Worry("Goed dat je het zegt. Bel {113} als je wilt praten. Of bel {KT}.").BreaksNothing();

    [Theory]
    [InlineData("Goed dat je het zegt.")]
    [InlineData("Goed dat je het zegt. Bel {KT}. Of bel {113}.")]
    public void YB401_the_first_number_after_the_kind_words_is_that_of_the_first_help_line(string reply) =>
        Worry(reply).Breaks("YB401", Suicidality, 15);

    [Fact]
    public void YB401_a_level_without_a_help_line() =>
        Sample.Replace(Suicidality, "helplines: [\"112\"]", "helplines: []").Breaks("YB401", Suicidality, 5);

    [Theory]
    [InlineData("8")]
    [InlineData("18-8")]
    [InlineData("acht-achttien")]
    public void YB106_ages_are_the_youngest_and_the_oldest(string ages) =>
        Sample.Replace(HelpLines, "for: kinderen", $"for: kinderen, ages: {ages}").Breaks("YB106", HelpLines, 3);

    [Fact]
    public void YB402_a_help_line_that_does_not_exist() =>
        Sample.Replace(Suicidality, "[\"113\", KT]", "[\"113\", KINDERTELEFOON]").Breaks("YB402", Suicidality, 10);

    [Theory]
    [InlineData("[ ik wil dood ]", "[ ik wil dood, ik (wil|ga dood ]", 12)]
    [InlineData("[ lach me dood ]", "[ lach (me dood ]", 3)]
    public void YB403_a_pattern_that_cannot_be_read(string old, string text, int line) =>
        Sample.Replace(Suicidality, old, text).Breaks("YB403", Suicidality, line);

    [Fact]
    public void YB404_a_number_of_the_list_typed_by_hand() =>
        Sample.Replace(Suicidality, "Je bent niet alleen.", "Of bel 0800-0432.").Breaks("YB404", Suicidality, 11);

    [Fact]
    public void YB106_a_reply_of_more_than_one_line() =>
        Sample.Replace(Suicidality, "{112}. Blijf", "{112}.\\nBlijf").Breaks("YB106", Suicidality, 7);

    [Fact]
    public void YB106_a_category_without_a_level() =>
        Sample.With("safety/eating.yaml", "category: eating\nlevels: {}\nreviewBy: 2027-08-01\nsources: [ { read: een gids, sourceDate: 2026-11-01 } ]\n").Breaks("YB106", "safety/eating.yaml", 2);
}
