using static YouthBot.Dialogs.Tests.Content.ContentSample;

namespace YouthBot.Dialogs.Tests.Content;

public class FileRuleTests
{
    private static ContentSample Sample => new();

    [Theory]
    [InlineData(HelpLines)]
    [InlineData(Spelling)]
    [InlineData(StopWords)]
    [InlineData(Commands)]
    [InlineData(Smalltalk)]
    [InlineData(Sentences)]
    [InlineData(DialogWords)]
    [InlineData(PlanWords)]
    [InlineData(DeskWords)]
    public void YB101_a_file_that_the_bot_cannot_do_without_is_missing(string file) =>
        Assert.Contains(Sample.Without(file).Problems(), problem => problem.Code == "YB101" && problem.File == file);

    [Theory]
    [InlineData("phrasing/mag-ik-stoppen.txt")]
    [InlineData("phrasings/mag-ik-stoppen.text")]
    [InlineData("articles/mag-ik-stoppen.md")]
    [InlineData("regions/.yaml")]
    [InlineData("words/names.yaml")]
    public void YB102_the_bot_reads_no_such_file(string file) => Sample.With(file, "").Breaks("YB102", file, 1);

    [Fact]
    public void A_readme_explains_a_folder_to_editors() =>
        Sample.With("README.md", "# Inhoud").With("articles/README.md", "# Artikelen").BreaksNothing();

    [Theory]
    [InlineData("name: heel Nederland", "name: [heel", 2)]
    [InlineData("timeZone: Europe/Amsterdam", "timeZone: UTC\nname: twee keer", 4)]
    public void YB103_yaml_that_cannot_be_read(string old, string text, int line)
    {
        var problems = Sample.Replace(Landelijk, old, text).Problems();
        Assert.Contains(problems, problem => problem.Code == "YB103" && problem.File == Landelijk && problem.Line == line);
    }

    [Theory]
    [InlineData("- id: werk\n  label: Werk\n- id: werk\n  label: Baan", "YB109", 3)]
    [InlineData("- id: een baan\n  label: Werk", "YB106", 1)]
    [InlineData("- id: werk\n  text: Werk", "YB105", 1)]
    public void A_label_has_an_id_of_its_own_without_spaces_and_words(string tags, string code, int line) => Assert.Contains(
        Sample.With("words/tags.yaml", tags).Problems(),
        problem => problem.Code == code && problem.File == "words/tags.yaml" && problem.Line == line);

    [Fact]
    public void YB104_an_unknown_key() =>
        Sample.Replace(Stoppen, "related: [", "relatd: [").Breaks("YB104", Stoppen, 17);

    [Fact]
    public void YB104_an_unknown_key_in_a_map_within_a_map() =>
        Sample.Replace(Leiden, "friday:", "vrijdag:").Breaks("YB104", Leiden, 10);

    [Fact]
    public void YB105_a_required_key_is_missing() =>
        Sample.Replace(Leiden, "timeZone: Europe/Amsterdam\n", "").Breaks("YB105", Leiden, 1);

    [Fact]
    public void YB105_a_required_key_has_no_value() =>
        Sample.Replace(Sentences, "fallback: Dat weet ik niet.", "fallback:").Breaks("YB105", Sentences, 7);

    [Theory]
    [InlineData("reviewBy: 2027-08-01", "reviewBy: 1 augustus 2027", 11)]
    [InlineData("audience: [jongere]", "audience: [jongere, oma]", 5)]
    [InlineData("audience: [jongere]", "audience: jongere", 5)]
    [InlineData("title: Mag ik stoppen met school?", "title: [Mag ik stoppen met school?]", 3)]
    [InlineData("verified: { by: Sanne de Vries, on: 2026-11-01 }", "verified: { by: Sanne de Vries, on: }", 10)]
    [InlineData("  - coach: Praat met een mens", "  - ring: Praat met een mens", 14)]
    [InlineData("  - coach: Praat met een mens", "  - coach: Bel\n  - coach: App", 16)]
    public void YB106_a_value_has_another_form(string old, string text, int line) =>
        Sample.Replace(Stoppen, old, text).Breaks("YB106", Stoppen, line);

    [Fact]
    public void YB106_an_article_without_a_header() => Assert.Contains(
        Sample.With(Kwijt, "Vraag een nieuw diploma aan.").Problems(), problem => problem is { Code: "YB106", File: Kwijt, Line: 1 });

    [Fact]
    public void YB106_an_article_without_an_answer() =>
        Sample.Replace(Kwijt, "Vraag een nieuw diploma aan bij DUO.", "").Breaks("YB106", Kwijt, 2);

    [Fact]
    public void YB106_a_heading_with_nothing_below_it() =>
        Sample.Replace(Kwijt, "bij DUO.", "bij DUO.\n\n## Meer weten").Breaks("YB106", Kwijt, 14);

    [Fact]
    public void YB106_what_is_said_to_be_made_up_is_a_key_of_the_region() =>
        Sample.Replace(Leiden, "timeZone:", "fictional: [fax]\ntimeZone:").Breaks("YB106", Leiden, 7);

    [Theory]
    [InlineData(Stoppen, "id: mag-ik-stoppen", "id: mag-ik-weg", 2)]
    [InlineData(Leiden, "id: holland-rijnland", "id: leiden", 1)]
    [InlineData(Suicidality, "category: suicidality", "category: suicide", 1)]
    public void YB107_an_id_that_is_not_the_name_of_its_file(string file, string old, string text, int line) =>
        Sample.Replace(file, old, text).Breaks("YB107", file, line);

    [Fact]
    public void YB108_a_topic_that_is_not_the_name_of_its_folder() =>
        Sample.Replace(Stoppen, "topic: naar-school", "topic: leren").Breaks("YB108", Stoppen, 4);

    [Fact]
    public void YB109_two_articles_with_one_id() =>
        Sample.With("articles/werk/mag-ik-stoppen.md", "").Breaks("YB109", "articles/werk/mag-ik-stoppen.md", 1);

    [Theory]
    [InlineData(HelpLines, "code: DRUG", "code: KT", 4)]
    [InlineData(Smalltalk, "id: dank", "id: hallo", 4)]
    public void YB109_two_entries_with_one_id(string file, string old, string text, int line) =>
        Sample.Replace(file, old, text).Breaks("YB109", file, line);

    [Theory]
    [InlineData(Stoppen, "related: [diploma-kwijt]", "related: [diploma-weg]", 17)]
    [InlineData(Stoppen, "- article: diploma-kwijt", "- article: diploma-weg", 13)]
    [InlineData(Suicidality, "article: null", "article: praten", 2)]
    public void YB110_an_article_that_does_not_exist(string file, string old, string text, int line) =>
        Sample.Replace(file, old, text).Breaks("YB110", file, line);

    [Fact]
    public void An_article_that_cannot_be_read_is_no_problem_of_the_articles_that_name_it() =>
        Sample.Replace(Kwijt, "reviewBy: 2027-08-01", "reviewBy: later").Breaks("YB106", Kwijt, 10);

    [Fact]
    public void YB111_a_dialog_that_does_not_exist() =>
        Sample.Replace(Stoppen, "- coach: Praat met een mens", "- dialog: plan").Breaks("YB111", Stoppen, 14);

    [Fact]
    public void A_dialog_that_exists_may_be_named() =>
        Sample.Replace(Stoppen, "- coach: Praat met een mens", "- dialog: praten").BreaksNothing();

    [Theory]
    [InlineData(Stoppen, "link: https://duo.nl", "link: http://duo.nl", 15)]
    [InlineData(Stoppen, "link: https://duo.nl", "link: duo.nl", 15)]
    [InlineData(Stoppen, "url: https://wetten", "url: http://wetten", 8)]
    [InlineData(Leiden, "website: https://example.nl/", "website: /contact", 6)]
    public void YB112_a_link_that_is_not_an_absolute_https_address(string file, string old, string text, int line) =>
        Sample.Replace(file, old, text).Breaks("YB112", file, line);

    [Fact]
    public void YB113_an_article_without_a_source() =>
        Sample.Replace(Kwijt, "sources:\n  - { read: \"duo.nl, Diploma kwijt\", sourceDate: 2026-05-01 }\n", "sources: []\n")
            .Breaks("YB113", Kwijt, 6);

    [Theory]
    [InlineData("Vraag <b>nu</b> een nieuw diploma aan bij DUO.")]
    [InlineData("Vraag een nieuw diploma aan.<br/>")]
    [InlineData("<script>alert(1)</script> Vraag het aan.")]
    [InlineData("Vraag een nieuw diploma aan. <!-- nakijken -->")]
    public void YB114_html_in_an_article(string answer) =>
        Sample.Replace(Kwijt, "Vraag een nieuw diploma aan bij DUO.", answer).Breaks("YB114", Kwijt, 12);

    [Fact]
    public void An_address_between_angle_brackets_is_markdown() =>
        Sample.Replace(Kwijt, "bij DUO.", "bij <https://duo.nl>.").BreaksNothing();
}
