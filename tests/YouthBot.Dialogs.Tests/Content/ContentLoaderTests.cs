using YouthBot.Dialogs.Content;
using static YouthBot.Dialogs.Tests.Content.ContentSample;

namespace YouthBot.Dialogs.Tests.Content;

public class ContentLoaderTests
{
    private static ContentSample Sample => new();

    [Fact]
    public void The_sample_has_no_problem() => Sample.BreaksNothing();

    [Fact]
    public void One_error_keeps_everything_out_and_tells_the_warnings_too()
    {
        var sample = Sample.Replace(Kwijt, "bij DUO.", "bij <b>DUO</b>.").Without(KwijtPhrasings);

        var rejected = Assert.IsType<ContentLoad.Rejected>(sample.Try());

        Assert.Equal(["YB202", "YB114"], rejected.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void All_problems_of_all_files_come_sorted_by_file_and_line()
    {
        var problems = Sample
            .Replace(Landelijk, "timeZone: Europe/Amsterdam", "timeZone: Maan")
            .Replace(Stoppen, "reviewBy: 2027-08-01", "reviewBy: later")
            .Replace(Stoppen, "id: mag-ik-stoppen", "id: stoppen")
            .Replace(Kwijt, "bij DUO.", "bij uw school.")
            .Problems();

        Assert.Equal(
            [$"{Kwijt}:12", $"{Stoppen}:2", $"{Stoppen}:11", $"{Landelijk}:3"],
            problems.Select(problem => $"{problem.File}:{problem.Line}"));
    }

    [Fact]
    public void A_problem_reads_as_file_line_code_message() => Assert.Equal(
        "regions/x.yaml:3: YB503: no",
        new ContentProblem("regions/x.yaml", 3, "YB503", "no", ContentSeverity.Error).ToString());

    [Fact]
    public void Files_with_windows_line_ends_and_a_byte_order_mark_are_the_same_files()
    {
        var windows = Sample;
        foreach (var (file, text) in Sample.Files) windows.With(file, "\uFEFF" + text.ReplaceLineEndings("\r\n"));

        var (here, there) = (Sample.Load(), windows.Load());

        Assert.Equal(here.Version, there.Version);
        Assert.Equal(here.Articles["mag-ik-stoppen"].More, there.Articles["mag-ik-stoppen"].More);
        windows.BreaksNothing();
        windows.Replace(Stoppen, "Wil je praten?", "Wilt u praten?").Breaks("YB305", Stoppen, 24);
    }

    [Fact]
    public void The_version_is_the_same_for_the_same_files_only()
    {
        Assert.Equal(Sample.Load().Version, Sample.Load().Version);
        Assert.NotEqual(Sample.Load().Version, Sample.Replace(Kwijt, "bij DUO.", "bij DUO!").Load().Version);
        Assert.Matches("^[0-9a-f]{12}$", Sample.Load().Version);
    }

    [Fact]
    public void An_article_is_read_whole()
    {
        var article = Sample.Load().Articles["mag-ik-stoppen"];

        Assert.Equal("Mag ik stoppen met school?", article.Title);
        Assert.Equal("naar-school", article.Topic);
        Assert.Equal([Audience.Jongere], article.Audience);
        Assert.Equal(
            [new Source("Leerplichtwet 1969, artikel 4a", new Uri("https://wetten.overheid.nl/BWBR0002628"), new DateOnly(2018, 7, 28))],
            article.Sources);
        Assert.Equal(new Verification("Sanne de Vries", new DateOnly(2026, 11, 1)), article.Verified);
        Assert.Equal(new DateOnly(2027, 8, 1), article.ReviewBy);
        Assert.Equal(
            [
                new ArticleAction.ShowArticle("diploma-kwijt"), new ArticleAction.AskCoach("Praat met een mens"),
                new ArticleAction.OpenLink("Kijk op duo.nl", new Uri("https://duo.nl")),
            ],
            article.Actions);
        Assert.Equal(["diploma-kwijt"], article.Related);
        Assert.Equal("Nog niet. Tot je 18 bent ga je naar school.", article.Answer);
        Assert.Equal("Kijk op [de site van DUO](https://duo.nl/particulier/index.html).\nWil je praten? Bel 0800-0432.", article.More);
    }

    [Fact]
    public void A_stored_copy_without_a_date_has_the_day_on_which_it_was_read()
    {
        var article = Sample.Replace(Kwijt, "sourceDate: 2026-05-01", "seen: 2026-05-01").Load().Articles["diploma-kwijt"];
        Assert.Equal([new Source("duo.nl, Diploma kwijt", null, new DateOnly(2026, 5, 1)) { IsUndatedCopy = true }], article.Sources);
    }

    [Fact]
    public void The_ages_that_a_help_line_is_for_are_read()
    {
        var lines = Sample.Replace(ContentSample.HelpLines, "for: kinderen", "for: kinderen, ages: 8-18").Load().HelpLines;
        Assert.Equal((8, 18), lines.Find("KT")!.Ages);
        Assert.Null(lines.Find("113")!.Ages);
    }

    [Fact]
    public void An_article_that_nobody_has_checked_says_so()
    {
        var content = Sample.Replace(Stoppen, "{ by: Sanne de Vries, on: 2026-11-01 }", "{ by: , on: }").Load();

        Assert.Null(content.Articles["mag-ik-stoppen"].Verified);
    }

    [Fact]
    public void A_region_is_read_whole()
    {
        var region = Sample.Replace(Leiden, "phone:", "fictional: [phone]\nphone:").Load().Regions["holland-rijnland"];

        Assert.Equal("Doorstroompunt Holland Rijnland", region.Name);
        Assert.Equal(["Leiden", "Alphen aan den Rijn"], region.Gemeenten);
        Assert.Equal(("071-1234567", "hallo@example.nl", new Uri("https://example.nl/")), (region.Phone, region.Email, region.Website!));
        Assert.Equal("Europe/Amsterdam", region.TimeZone);
        Assert.Equal(new OpeningHours(new TimeOnly(9, 0), new TimeOnly(12, 30)), region.OpeningHours[DayOfWeek.Friday]);
        Assert.DoesNotContain(DayOfWeek.Sunday, region.OpeningHours.Keys);
        Assert.Equal([new Holiday(new DateOnly(2026, 12, 25), "Eerste kerstdag")], region.Holidays);
        Assert.Equal(["phone"], region.Fictional);
    }

    [Fact]
    public void Safety_comes_with_its_numbers_filled_in()
    {
        var finding = Sample.Load().Safety.Detect("kwil dood");

        Assert.Equal("Bel of chat met 113. Je bent niet alleen.", finding?.Reply);
        Assert.Equal(["113", "KT"], finding?.HelpLines);
    }

    [Fact]
    public void Search_finds_an_article_by_a_phrasing() =>
        Assert.Equal("mag-ik-stoppen", Sample.Load().Search.Find("Kan ik van school af?").Candidates[0].Article);
}
