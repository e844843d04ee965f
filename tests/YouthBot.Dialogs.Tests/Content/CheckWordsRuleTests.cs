namespace YouthBot.Dialogs.Tests.Content;

/// <summary>The wording of the check: nothing that it can say is without words.</summary>
public class CheckWordsRuleTests
{
    private const string File = ContentSample.CheckWords;

    [Fact]
    public void An_outcome_needs_its_words() => new ContentSample()
        .Replace(File, "  proDiploma: { holds: Je hoeft niet., until: Dat blijft zo. }\n", "")
        .Breaks("YB105", File, LineOf("tooYoung:"));

    [Fact]
    public void A_step_needs_its_words() => new ContentSample()
        .Replace(File, "  older: { text: Vraag het. }\n", "")
        .Breaks("YB105", File, LineOf("met: {"));

    [Fact]
    public void YB710_each_of_the_three_is_one_sentence() => new ContentSample()
        .Replace(File, "met: { text: Klaar. }", "met: { text: Klaar. Echt waar. }")
        .Breaks("YB710", File, LineOf("met: {"));

    [Fact]
    public void The_last_day_has_its_place() => new ContentSample()
        .Replace(File, "leerplicht: { holds: Je moet., until: \"Tot {day}.\", articles", "leerplicht: { holds: Je moet., until: Tot dan., articles")
        .Breaks("YB308", File, LineOf("leerplicht: { holds"));

    [Fact]
    public void A_label_fits_on_a_button() => new ContentSample()
        .Replace(File, "vmbo: { label: Vmbo,", "vmbo: { label: Het hele vmbo met alles,")
        .Breaks("YB307", File, LineOf("vmbo: { label"));

    [Fact]
    public void An_article_that_is_named_exists() => new ContentSample()
        .Replace(File, "met: { text: Klaar. }", "met: { text: Klaar., articles: [bestaat-niet] }")
        .Breaks("YB110", File, LineOf("met: {"));

    [Fact]
    public void A_start_belongs_to_one_thing() => new ContentSample()
        .Replace(File, "start: [wat geldt er]", "start: [mijn gegevens]")
        .Breaks("YB205", File, LineOf("start: ["));

    [Fact]
    public void An_article_may_start_it() => new ContentSample()
        .Replace(ContentSample.Stoppen, "  - article: diploma-kwijt", "  - dialog: check")
        .BreaksNothing();

    [Fact]
    public void In_production_somebody_has_checked_it() => new ContentSample()
        .WithEnoughPhrasings()
        .Replace(File, "verified: { by: Sanne de Vries, on: 2026-11-01 }", "verified: { by: , on: }")
        .Breaks("YB902", File, LineOf("verified:"), production: true);

    [Fact]
    public void Somebody_looks_at_it_again() => new ContentSample()
        .Replace(File, "reviewBy: 2027-08-01", "reviewBy: 2026-11-21")
        .Breaks("YB601", File, LineOf("reviewBy:"));

    private static int LineOf(string start) =>
        Array.FindIndex(new ContentSample().Files[File].Split('\n'), line => line.TrimStart().StartsWith(start, StringComparison.Ordinal)) + 1;
}
