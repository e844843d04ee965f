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
    public void Checked_is_only_said_of_what_a_human_has_checked() =>
        Assert.DoesNotContain("Nagekeken", Answer(Stoppen with { Verified = null }).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("2027-08-01", false)]
    [InlineData("2027-08-02", true)]
    public void An_article_that_should_have_been_looked_at_says_so(string today, bool says) => Assert.Equal(
        says,
        ArticleReply.Answer(Stoppen, Content, DateOnly.Parse(today, null)).Text!.Contains("wordt nog nagekeken", StringComparison.Ordinal));

    [Fact]
    public void Several_sources_stand_in_order()
    {
        var source = Stoppen.Sources[0] with { Url = null };
        var article = Stoppen with { Sources = [source with { Read = "een" }, source with { Read = "twee" }] };
        Assert.Contains("Bron: een, 28 juli 2018; twee, 28 juli 2018", Answer(article).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_buttons_go_from_more_by_next_steps_to_a_human_each_once() => Assert.Equal(
        ["Meer weten", "Ik ben mijn diploma kwijt", "Praat met een mens", "Kijk op duo.nl"],
        Labels(Answer(Stoppen)));

    [Fact]
    public void The_rest_has_its_source_too_and_no_button_for_more()
    {
        var more = ArticleReply.More(Stoppen, Content, ContentSample.Today)!;
        Assert.Contains("Bel 0800-0432.", more.Text, StringComparison.Ordinal);
        Assert.Contains("Bron:", more.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Meer weten", Labels(more));
    }

    [Fact]
    public void Without_a_rest_there_is_no_more()
    {
        var article = Content.Articles["diploma-kwijt"];
        Assert.Null(ArticleReply.More(article, Content, ContentSample.Today));
        Assert.Equal(["Praat met een mens"], Labels(Answer(article)));
    }

    private static Activity Answer(Article article) => ArticleReply.Answer(article, Content, ContentSample.Today);

    private static IEnumerable<string?> Labels(Activity reply) => reply.SuggestedActions!.Actions!.Select(action => action.Title);
}
