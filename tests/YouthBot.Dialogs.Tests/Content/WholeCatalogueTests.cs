using System.Text.RegularExpressions;
using YouthBot.Dialogs.Content.Reading;
using YouthBot.Dialogs.Content.Rules;
using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Tests.Safety;

namespace YouthBot.Dialogs.Tests.Content;

/// <summary>What the content of this repository promises as a whole: how much there is of it, and how varied it is.</summary>
public partial class WholeCatalogueTests
{
    private const int FewestPhrasings = 45;
    private const int FewestWithoutTheTitle = 10;
    private const int FewestUnanswerable = 400;
    private const int FewestCries = 60;
    private const int FewestHarmless = 500;
    private const double MostShared = 0.6;

    private static readonly ContentDraft Draft = SafetyContent.Draft;

    [Fact]
    public void Every_article_has_many_phrasings_and_the_unanswerable_have_more()
    {
        var counts = Draft.Phrasings.ToDictionary(file => file.Article ?? string.Empty, file => file.Lines.Count, StringComparer.Ordinal);
        Assert.All(Draft.Articles, article => Assert.True(counts.GetValueOrDefault(article.Article.Id) >= FewestPhrasings, article.Article.Id));
        Assert.True(counts[string.Empty] >= FewestUnanswerable);
    }

    [Fact]
    public void No_two_phrasings_of_an_article_are_much_alike()
    {
        foreach (var file in Draft.Phrasings.Where(file => file.Article is not null))
        {
            ulong[][] pieces = [.. file.Lines.Select(line => Trigrams.Of(string.Join(' ', WordReader.Plain.Read(line.Value))))];
            for (var i = 0; i < pieces.Length; i++)
            {
                for (var j = 0; j < i; j++)
                    Assert.True(Trigrams.Shared(pieces[i], pieces[j]) <= MostShared, $"{file.File}: “{file.Lines[i].Value}” and “{file.Lines[j].Value}”");
            }
        }
    }

    [Fact]
    public void At_least_ten_phrasings_of_an_article_share_no_content_word_with_its_title()
    {
        foreach (var article in Draft.Articles.Select(draft => draft.Article))
        {
            var title = ContentStems(article.Title);
            var lines = Draft.Phrasings.Where(file => file.Article == article.Id).SelectMany(file => file.Lines);
            Assert.True(lines.Count(line => !ContentStems(line.Value).Overlaps(title)) >= FewestWithoutTheTitle, article.Id);
        }
    }

    [Fact]
    public void Every_category_of_safety_has_many_examples_and_the_harmless_have_more()
    {
        Assert.All(Draft.Safety, category => Assert.True(
            Draft.SafetyExamples.Where(file => file.Cry?.Category == category.Category.Code).Sum(file => file.Lines.Count) >= FewestCries,
            category.Category.Code));
        Assert.True(Draft.SafetyExamples.Where(file => file.Cry is null).Sum(file => file.Lines.Count) >= FewestHarmless);
    }

    [Fact]
    public void Every_question_of_the_catalogue_has_its_article()
    {
        using var reader = new StreamReader(typeof(WholeCatalogueTests).Assembly.GetManifestResourceStream("catalogue.txt")!);
        string[] ids = [.. reader.ReadToEnd().Split('\n').Where(line => line is not "" and not ['#', ..])];
        Assert.True(ids.Length > 100);
        Assert.Empty(ids.Except(Draft.Articles.Select(draft => draft.Article.Id)));
    }

    /// <summary>On this day stored copies were read, of which nobody knows the state; what the bot does itself is of that day.</summary>
    [Fact]
    public void A_page_that_bears_no_date_is_not_said_to_be_of_the_day_on_which_it_was_read() => Assert.All(
        Draft.Articles.SelectMany(draft => draft.Article.Sources).Where(source => source.SourceDate == new DateOnly(2026, 11, 21)),
        source => Assert.True(source.IsUndatedCopy || source.Read is "Hoe deze chatbot werkt", source.Read));

    /// <summary>It is the page that is named when the article itself has become too old to be given.</summary>
    [Fact]
    public void A_law_or_a_page_of_the_government_has_its_address() => Assert.All(
        Draft.Articles.SelectMany(draft => draft.Article.Sources).Where(source => OfTheGovernment().IsMatch(source.Read)),
        source => Assert.True(source.Url is not null, source.Read));

    /// <summary>The bot has no ears, and reads nothing along: it says neither, however kindly.</summary>
    [Fact]
    public void No_small_talk_pretends_that_somebody_listens()
    {
        var smalltalk = File.ReadAllText(Path.Combine(SafetyContent.RepositoryRoot(), "content", "words", "smalltalk.yaml"));
        var replies = SmalltalkReplies().Matches(smalltalk);
        Assert.NotEmpty(replies);
        Assert.All(replies, reply => Assert.DoesNotMatch("(?i)(lees|luister|kijk) (ik )?mee|ik luister|klinkt (als|heel|echt)", reply.Value));
    }

    [Fact]
    public void Every_article_that_the_coverage_names_is_there()
    {
        var ids = Draft.Articles.Select(draft => draft.Article.Id).Concat(Draft.Dialogs.Select(draft => draft.Dialog.Id)).ToHashSet(StringComparer.Ordinal);
        var rows = File.ReadLines(Path.Combine(SafetyContent.RepositoryRoot(), "docs", "coverage.md")).Where(line => line.StartsWith('|')).ToList();
        var answers = rows.Select(row => row.Split('|')).Where(cells => cells.Length > 2).SelectMany(cells => Named().Matches(cells[2]));
        Assert.All(answers, id => Assert.Contains(id.Groups["id"].Value, ids));
        Assert.True(rows.Count > 100);
    }

    private static HashSet<string> ContentStems(string text) =>
        [.. WordReader.Plain.Read(text).Where(word => !Draft.StopWords.Contains(word)).Select(DutchStemmer.Stem)];

    [GeneratedRegex("^(Wet |Leerplichtwet|Regeling|[Rr]ijksoverheid)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfTheGovernment();

    [GeneratedRegex("^ *reply: .*$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SmalltalkReplies();

    [GeneratedRegex("`(?<id>[a-z0-9]+(-[a-z0-9]+)+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();
}
