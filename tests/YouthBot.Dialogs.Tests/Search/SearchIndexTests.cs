using System.Diagnostics;
using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Search;

namespace YouthBot.Dialogs.Tests.Search;

public sealed class SearchIndexTests
{
    private static readonly HashSet<string> StopWords = ["ik", "een", "de", "is", "wat", "dat", "voor", "als", "moet", "kan"];

    private static readonly string[] OtherQuestions = ["hoe haal ik mijn rijbewijs", "wat voor weer wordt het", "vertel een mop"];

    private static readonly SearchDocument[] Articles =
    [
        new(
            "leerplicht",
            "Wat is leerplicht?",
            ["tot wanneer moet je naar school", "ben ik leerplichtig", "vanaf welke leeftijd moet ik naar school"]),
        new("boete", "Kan ik een boete krijgen voor spijbelen?", ["moet ik betalen als ik spijbel", "hoeveel geld kost spijbelen"]),
        new("ziek", "Hoe meld ik me ziek?", ["ik ben ziek wat moet ik doen", "ziekmelden bij school", "wie moet ik bellen als ik niet kom"]),
        new("stage", "Ik vind geen stage. Wat nu?", ["stage zoeken", "geen stageplek gevonden", "wie helpt mij aan een stage"])
        {
            Sentences = ["Kijk eens op stagemarkt."],
        },
    ];

    private static readonly SearchIndex Index = SearchIndex.Build(Articles, OtherQuestions, WordReader.Plain, StopWords);

    [Theory]
    [InlineData("Wat is leerplicht?", "leerplicht")]
    [InlineData("WAT IS LEERPLICHT", "leerplicht")]
    [InlineData("ziekmelden bij school!!", "ziek")]
    public void Is_certain_of_an_exact_title_or_phrasing(string text, string article)
    {
        var answer = Assert.IsType<SearchOutcome.Answer>(Index.Find(text));
        Assert.Equal(new Candidate(article, 1), answer.Candidates[0]);
    }

    [Theory]
    [InlineData("leerplicht uitleg", "leerplicht")]
    [InlineData("moet ik naar school", "leerplicht")]
    [InlineData("krijg ik een boete als ik te vaak spijbel", "boete")]
    [InlineData("ik ben ziek", "ziek")]
    [InlineData("wie kan mij helpen aan een stage", "stage")]
    public void Finds_the_article_when_the_words_are_nearly_those_of_a_phrasing(string text, string article) =>
        Assert.Equal(article, Assert.IsType<SearchOutcome.Answer>(Index.Find(text)).Candidates[0].Article);

    [Theory]
    [InlineData("leerpligt", "leerplicht")]
    [InlineData("spijbellen", "boete")]
    [InlineData("stageplekken", "stage")]
    public void Finds_the_article_through_typing_errors_and_other_forms_of_a_word(string text, string article) =>
        Assert.Equal(article, Index.Find(text).Candidates[0].Article);

    [Fact]
    public void Learns_words_from_the_sentences_of_the_answer_but_a_sentence_is_no_exact_hit()
    {
        Assert.Equal("stage", Index.Find("stagemarkt").Candidates[0].Article);
        Assert.NotEqual(1, Index.Find("Kijk eens op stagemarkt.").Candidates[0].Score);
    }

    [Fact]
    public void Offers_choices_when_two_articles_are_equally_near()
    {
        SearchDocument[] twins = [new("bol", "opleiding bol", ["bol uitleg"]), new("bbl", "opleiding bbl", ["bbl uitleg"])];
        var index = SearchIndex.Build(twins, [], WordReader.Plain, StopWords);

        var choices = Assert.IsType<SearchOutcome.Choices>(index.Find("opleiding bol of opleiding bbl"));
        Assert.Equal(["bbl", "bol"], choices.Candidates.Select(c => c.Article).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("vertel een mop")]
    [InlineData("wat wordt het weer morgen")]
    [InlineData("pannenkoeken bakken")]
    [InlineData("wat is dat")]
    [InlineData("")]
    [InlineData("?!")]
    [InlineData("\ud83d")]
    public void Finds_nothing_for_what_no_article_answers(string text) => Assert.IsType<SearchOutcome.Nothing>(Index.Find(text));

    [Fact]
    public void A_title_beats_the_same_words_as_a_phrasing_of_another_article()
    {
        SearchDocument[] articles = [new("first", "Over school", ["stufi"]), new("second", "Stufi?", [])];
        var index = SearchIndex.Build(articles, ["stufi"], WordReader.Plain, StopWords);

        Assert.Equal(new Candidate("second", 1), Assert.IsType<SearchOutcome.Answer>(index.Find("stufi")).Candidates[0]);
    }

    [Fact]
    public void Reads_chat_spelling_in_phrasings_and_messages_alike()
    {
        var reader = new WordReader(new Dictionary<string, string> { ["stufi"] = "studiefinanciering" });
        var index = SearchIndex.Build([new("geld", "Wat is studiefinanciering?", [])], [], reader, StopWords);

        Assert.IsType<SearchOutcome.Answer>(index.Find("wat is stufi"));
    }

    [Fact]
    public void Without_articles_it_finds_nothing()
    {
        var outcome = SearchIndex.Build([], ["vertel een mop"], WordReader.Plain, StopWords).Find("wat is leerplicht");
        Assert.Empty(Assert.IsType<SearchOutcome.Nothing>(outcome).Candidates);
    }

    [Fact]
    public void Scores_run_from_high_to_low_between_0_and_1_for_at_most_five_articles()
    {
        var many = Enumerable.Range(0, 12).Select(i => new SearchDocument($"a{i}", $"vraag {i} over school", [$"school {i}"])).ToArray();
        var candidates = SearchIndex.Build(many, OtherQuestions, WordReader.Plain, StopWords).Find("school 7").Candidates;

        Assert.Equal(5, candidates.Count);
        Assert.All(candidates, candidate => Assert.InRange(candidate.Score, 0, 1));
        Assert.Equal(candidates.OrderByDescending(candidate => candidate.Score), candidates);
    }

    [Fact]
    public void The_same_content_gives_the_same_scores_from_any_number_of_threads()
    {
        var again = SearchIndex.Build(Articles, OtherQuestions, WordReader.Plain, StopWords);
        var expected = Index.Find("boete of ziek").Candidates;

        Parallel.For(0, 200, _ => Assert.Equal(expected, again.Find("boete of ziek").Candidates));
    }

    [Fact]
    public void Searching_a_hundred_articles_is_fast()
    {
        var many = Enumerable.Range(0, 100)
            .Select(a => new SearchDocument($"a{a}", $"vraag {a}", [.. Enumerable.Range(0, 45).Select(p => $"school {a} en woord{a * p}")]))
            .ToArray();
        var index = SearchIndex.Build(many, OtherQuestions, WordReader.Plain, StopWords);

        var clock = Stopwatch.StartNew();
        for (var i = 0; i < 500; i++) index.Find("moet ik nog naar school als ik zeventien ben en woord12 ken");

        // some 0.04 ms each on a laptop; the limit leaves room for a busy build machine
        Assert.InRange(clock.Elapsed.TotalMilliseconds / 500, 0, 3);
    }
}
