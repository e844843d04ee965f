using YouthBot.Dialogs.Content;
using static YouthBot.Dialogs.Tests.Content.ContentSample;

namespace YouthBot.Dialogs.Tests.Content;

public class FreshnessRuleTests
{
    private static ContentSample Sample => new();

    [Fact]
    public void YB601_somebody_should_have_looked_again() =>
        Sample.Replace(Stoppen, "reviewBy: 2027-08-01", "reviewBy: 2026-11-21").Breaks("YB601", Stoppen, 11);

    [Fact]
    public void On_the_last_day_of_its_review_an_article_is_not_overdue() =>
        Sample.Replace(Stoppen, "reviewBy: 2027-08-01", "reviewBy: 2026-11-22").BreaksNothing();

    [Theory]
    [InlineData("validFrom: 2026-11-23")]
    [InlineData("validUntil: 2026-11-21")]
    public void YB602_an_article_that_is_not_valid_today(string key) =>
        Sample.Replace(Kwijt, "reviewBy:", $"{key}\nreviewBy:").Breaks("YB602", Kwijt, 10);

    [Fact]
    public void On_its_first_and_on_its_last_day_an_article_is_valid() =>
        Sample.Replace(Kwijt, "reviewBy:", "validFrom: 2026-11-22\nvalidUntil: 2026-11-22\nreviewBy:").BreaksNothing();

    [Fact]
    public void An_article_that_is_not_valid_today_is_nowhere()
    {
        var content = Sample
            .Replace(Kwijt, "reviewBy:", "validUntil: 2026-11-21\nreviewBy:")
            .Replace(Suicidality, "article: null", "article: diploma-kwijt")
            .Load();

        Assert.DoesNotContain("diploma-kwijt", content.Articles.Keys);
        Assert.Empty(content.Articles["mag-ik-stoppen"].Related);
        Assert.DoesNotContain(content.Articles["mag-ik-stoppen"].Actions, action => action is ArticleAction.ShowArticle);
        Assert.Null(content.Safety.Detect("ik wil dood")!.Article);
        Assert.DoesNotContain(content.Search.Find("waar is mijn diploma").Candidates, candidate => candidate.Article == "diploma-kwijt");
    }
}
