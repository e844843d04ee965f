using static YouthBot.Dialogs.Tests.Content.ContentSample;

namespace YouthBot.Dialogs.Tests.Content;

public class ProductionRuleTests
{
    private static ContentSample Sample => new ContentSample().WithEnoughPhrasings();

    [Fact]
    public void YB901_a_made_up_value()
    {
        var sample = Sample.Replace(Leiden, "timeZone:", "fictional: [phone]\ntimeZone:");
        sample.BreaksNothing();
        sample.Breaks("YB901", Leiden, 4, production: true);
    }

    [Fact]
    public void YB902_an_article_that_nobody_has_checked()
    {
        var sample = Sample.Replace(Stoppen, "{ by: Sanne de Vries, on: 2026-11-01 }", "{ by: , on: }");
        sample.BreaksNothing();
        sample.Breaks("YB902", Stoppen, 10, production: true);
    }

    [Theory]
    [InlineData(Suicidality, "[\"113\", KT]", "[\"113\", DRUG]")]
    [InlineData(Stoppen, "Bel {KT}.", "Bel {DRUG}.")]
    public void YB903_a_help_line_that_is_used_and_not_confirmed(string file, string old, string text)
    {
        var sample = Sample.Replace(file, old, text);
        sample.BreaksNothing();
        sample.Breaks("YB903", HelpLines, 4, production: true);
    }

    [Theory]
    [InlineData("telefoonnummer niet bevestigd")]
    [InlineData("site bevestigd, telefoonnummer niet")]
    public void YB903_whichever_way_the_doubt_is_written(string certainty) =>
        Sample.Replace(HelpLines, "numbers: [0800-0432], certainty: bevestigd", $"numbers: [0800-0432], certainty: \"{certainty}\"")
            .Breaks("YB903", HelpLines, 3, production: true);

    [Fact]
    public void YB904_an_article_of_which_the_search_learns_too_little()
    {
        var sample = Sample.With(KwijtPhrasings, "waar is mijn diploma\n");
        sample.BreaksNothing();
        sample.Breaks("YB904", KwijtPhrasings, 1, production: true);
    }

    [Fact]
    public void A_help_line_that_is_not_used_may_wait() => Sample.BreaksNothing(production: true);
}
