using YouthBot.Benchmarks.Measuring;
using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Search;

namespace YouthBot.Benchmarks;

/// <summary>Finding the article for a question that no phrasing equals.</summary>
internal static class SearchBenchmark
{
    private const int WarmUp = 2000;
    private const int Questions = 2000;

    public static void Run(BenchmarkOptions options)
    {
        var table = new Table(
            "search",
            $"{Questions} new questions, {options.Rounds} rounds, one thread; generated text. Medians of the rounds, times in ms.",
            "content", "median", "p99", "target (median)", "learning the index, s");
        Measure(table, options, articles: 100, phrasings: 45, target: "< 0.3");
        Measure(table, options, articles: 5000, phrasings: 3, target: "< 5");
    }

    private static void Measure(Table table, BenchmarkOptions options, int articles, int phrasings, string target)
    {
        var time = TimeProvider.System;
        var text = new DutchText();
        SearchDocument[] documents =
        [
            .. Enumerable.Range(0, articles).Select(article => new SearchDocument(
                $"article-{article}",
                text.Question(article),
                [.. Enumerable.Range(0, phrasings).Select(_ => text.Question(article))])),
        ];
        string[] none = [.. Enumerable.Range(articles, 100).Select(text.Question)];
        string[] questions = [.. Enumerable.Range(0, Questions).Select(number => text.Question(number % articles))];

        var begun = time.GetTimestamp();
        var index = SearchIndex.Build(documents, none, WordReader.Plain, text.StopWords);
        var learning = time.GetElapsedTime(begun);
        for (var i = 0; i < WarmUp; i++) index.Find(questions[i % Questions]);

        var rounds = new List<double[]>();
        for (var round = 0; round < options.Rounds; round++)
        {
            rounds.Add(Array.ConvertAll(questions, question =>
            {
                var at = time.GetTimestamp();
                index.Find(question);
                return time.GetElapsedTime(at).TotalMilliseconds;
            }));
        }

        table.Row(
            $"{articles} articles × {phrasings} phrasings",
            rounds.Select(round => round.Median()).Median().Text(),
            rounds.Select(round => round.At(0.99)).Median().Text(),
            target,
            learning.TotalSeconds.Text());
    }
}
