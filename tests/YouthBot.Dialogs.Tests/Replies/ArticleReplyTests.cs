using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Replies;
using YouthBot.Dialogs.Tests.Content;

namespace YouthBot.Dialogs.Tests.Replies;

public class ArticleReplyTests
{
    private static readonly ContentSet Content = new ContentSample().Load();

    private static readonly Article Stoppen = Content.Articles["mag-ik-stoppen"];

    [Fact]
    public void An_answer_ends_with_its_source_how_fresh_it_is_and_who_checked_it() => Assert.Equal(
        string.Join(
            ' ',
            "Nog niet. Tot je 18 bent ga je naar school.\n\nBron:",
            "[Leerplichtwet 1969, artikel 4a](https://wetten.overheid.nl/BWBR0002628), 28 juli 2018",
            "Nagekeken door Sanne de Vries op 1 november 2026"),
        Answer(Stoppen).Text);

    [Fact]
    public void Of_a_stored_copy_without_a_date_it_says_when_it_was_read_and_not_how_fresh_it_is() => Assert.Contains(
        "Bron: duo.nl, kopie van 21 november 2026",
        Answer(Stoppen with { Sources = [new Source("duo.nl", null, new DateOnly(2026, 11, 21)) { IsUndatedCopy = true }] }).Text,
        StringComparison.Ordinal);

    [Fact]
    public void Checked_is_only_said_of_what_a_human_has_checked() =>
        Assert.DoesNotContain("Nagekeken", Answer(Stoppen with { Verified = null }).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("2027-08-01", false)]
    [InlineData("2027-08-02", true)]
    public void An_article_that_should_have_been_looked_at_says_so(string today, bool says) => Assert.Equal(
        says,
        ArticleReply.Answer(Stoppen, On(today)).Text!.Contains("wordt nog nagekeken", StringComparison.Ordinal));

    [Theory]
    [InlineData("2027-10-30", false)]
    [InlineData("2027-10-31", true)]
    public void Ninety_days_later_the_text_is_not_given_any_more(string today, bool stale)
    {
        foreach (var reply in new[] { ArticleReply.Answer(Stoppen, On(today)), ArticleReply.More(Stoppen, On(today))! })
        {
            Assert.Equal(!stale, reply.Text!.Contains("Bron:", StringComparison.Ordinal));
            if (!stale) continue;
            Assert.Equal(
                "Zin staleWithLink [Leerplichtwet 1969, artikel 4a](https://wetten.overheid.nl/BWBR0002628) Zin askSchool", reply.Text);
            Assert.Equal(["Praat met een mens"], Labels(reply));
        }
    }

    [Fact]
    public void A_text_that_is_too_old_points_to_the_people_of_the_region()
    {
        var setting = On("2028-01-01") with { Region = Content.Regions["holland-rijnland"] };
        var offline = Stoppen with { Sources = [Stoppen.Sources[0] with { Url = null }] };
        Assert.Equal(
            "Zin staleWithoutLink Zin askRegion Doorstroompunt Holland Rijnland 071-1234567", ArticleReply.Answer(offline, setting).Text);
    }

    [Fact]
    public void Who_asks_gets_their_own_answer()
    {
        var article = Stoppen with { Variants = new Dictionary<Asker, string> { [Asker.Vanaf18] = "Ja." } };
        Assert.StartsWith("Ja.\n\n", ArticleReply.Answer(article, Setting with { Asker = Asker.Vanaf18 }).Text, StringComparison.Ordinal);
        Assert.StartsWith("Nog niet.", ArticleReply.Answer(article, Setting with { Asker = Asker.Ouder }).Text, StringComparison.Ordinal);
        Assert.StartsWith("Nog niet.", ArticleReply.Answer(article, Setting).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_true_in_the_region_stands_between_the_answer_and_its_source()
    {
        var region = Content.Landelijk with { Local = new Dictionary<string, string> { [Stoppen.Id] = "In Leiden ook." } };
        Assert.StartsWith(
            "Nog niet. Tot je 18 bent ga je naar school.\n\nIn Leiden ook.\n\nBron:",
            ArticleReply.Answer(Stoppen, Setting with { Region = region }).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_question_is_offered_first()
    {
        var reply = ArticleReply.Answer(Stoppen, Setting, Content.Articles["diploma-kwijt"] with { Button = "Diploma kwijt" });
        Assert.EndsWith("\n\nZin alsoAsked Diploma kwijt", reply.Text, StringComparison.Ordinal);
        Assert.Equal("Diploma kwijt", Labels(reply).First());
        Assert.Equal("Ik ben mijn diploma kwijt", reply.SuggestedActions!.Actions![0].Value?.GetString());
    }

    [Fact]
    public void Several_sources_stand_in_order()
    {
        var source = Stoppen.Sources[0] with { Url = null };
        var article = Stoppen with { Sources = [source with { Read = "een" }, source with { Read = "twee" }] };
        Assert.Contains("Bron: een, 28 juli 2018; twee, 28 juli 2018", Answer(article).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_three_buttons_are_a_way_on_a_human_and_this_is_not_it() => Assert.Equal(
        ["Meer weten", "Praat met een mens", "Helpt niet", "Helpt", "Diploma kwijt", "Kijk op duo.nl"],
        Labels(Answer(Stoppen)));

    [Fact]
    public void The_rest_has_its_source_too_and_no_button_for_more()
    {
        var more = ArticleReply.More(Stoppen, Setting)!;
        Assert.Contains("Bel 0800-0432.", more.Text, StringComparison.Ordinal);
        Assert.Contains("Bron:", more.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Meer weten", Labels(more));
    }

    [Fact]
    public void Without_a_rest_there_is_no_more()
    {
        var article = Content.Articles["diploma-kwijt"];
        Assert.Null(ArticleReply.More(article, Setting));
        Assert.Equal(["Praat met een mens", "Helpt niet", "Helpt"], Labels(Answer(article)));
    }

    private static Activity Answer(Article article) => ArticleReply.Answer(article, Setting);

    private static ReplySetting Setting => new(Content, Content.Landelijk, ContentSample.Today);

    private static ReplySetting On(string today) => Setting with { Today = DateOnly.Parse(today, null) };

    private static IEnumerable<string?> Labels(Activity reply) => reply.SuggestedActions!.Actions!.Select(action => action.Title);
}
