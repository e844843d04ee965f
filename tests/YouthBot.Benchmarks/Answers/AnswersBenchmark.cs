using System.Globalization;
using YouthBot.Dialogs.Content;
using YouthBot.Evaluation;

namespace YouthBot.Benchmarks.Answers;

/// <summary>Which article each search finds for the same questions, from the same articles and phrasings.</summary>
internal static class AnswersBenchmark
{
    private static readonly int?[] Curve = [5, 10, 20, null];

    public static async Task<int> RunAsync(string[] files)
    {
        if (files.Length == 0 || files.Any(file => !File.Exists(file)))
        {
            await Console.Error.WriteLineAsync("Give one or more files of questions: tests/evaluation/questions.dev.tsv");
            return 1;
        }

        QuestionCase[] questions =
        [
            .. files.SelectMany(file => EvaluationFile.Read(File.ReadLines(file)).Questions).Where(question => question.IsAnswerable),
        ];
        string[] texts = [.. questions.Select(question => question.Text)];
        var table = new Table(
            "answers",
            $"{questions.Length} questions; hit@1 and hit@3 in per cent, searched in the titles and so many phrasings an article.",
            "search", "phrasings", "hit@1", "direct", "indirect", "hit@3");
        foreach (var count in Curve)
        {
            var content = count is { } most ? Phrasings.AtMost(Catalogue.Files(), most) : Catalogue.Files();
            var articles = Catalogue.Of(content);
            IReadOnlyList<Peer> all = [Ours(content, texts), FullTextSearch.Search(articles, texts), .. await NodePeers.SearchAsync(articles, texts)];
            foreach (var peer in all) Row(table, peer, questions, count?.ToString(CultureInfo.InvariantCulture) ?? "all");
        }

        return 0;
    }

    private static Peer Ours(Dictionary<string, string> content, string[] questions)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        if (ContentLoader.Load(content, new LintOptions(today, Production: false) { Serving = true }) is not ContentLoad.Loaded loaded)
            throw new InvalidOperationException("The content is invalid: run lint.");
        return new Peer(
            "YouthBot",
            [.. questions.Select(text => (IReadOnlyList<string>)[.. loaded.Content.Search.Find(text).Candidates.Take(3).Select(found => found.Article)])]);
    }

    private static void Row(Table table, Peer peer, QuestionCase[] questions, string phrasings)
    {
        var results = questions.Zip(peer.Found, (question, found) => new QuestionResult(question, "", found)).ToList();
        table.Row(
            peer.Name,
            phrasings,
            Percentage(results, result => result.IsFirst),
            Percentage([.. results.Where(result => result.Case.Style is "direct")], result => result.IsFirst),
            Percentage([.. results.Where(result => result.Case.Style is "indirect")], result => result.IsFirst),
            Percentage(results, result => result.IsAmongThree));
    }

    private static string Percentage(IReadOnlyCollection<QuestionResult> of, Func<QuestionResult, bool> holds) =>
        (100.0 * of.Count(holds) / Math.Max(of.Count, 1)).ToString("F1", CultureInfo.InvariantCulture);
}
