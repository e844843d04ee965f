namespace YouthBot.Evaluation;

/// <summary>The figures over questions.</summary>
internal static class QuestionReport
{
    public static void Write(TextWriter to, IReadOnlyList<QuestionResult> results, bool failures)
    {
        var answerable = results.Where(result => result.Case.IsAnswerable).ToList();
        if (answerable.Count > 0)
        {
            to.WriteLine($"answerable questions: {answerable.Count}");
            foreach (var style in answerable.GroupBy(result => result.Case.Style, StringComparer.Ordinal).OrderBy(style => style.Key, StringComparer.Ordinal))
                Line(to, $"hit@1, {style.Key}", [.. style], result => result.IsFirst);
            Line(to, "hit@1 (right article first)", answerable, result => result.IsFirst);
            Line(to, "hit@3 (right article among the first three)", answerable, result => result.IsAmongThree);
            Line(to, "reached (answered right, or among the choices)", answerable, result => result.IsReached);
            Line(to, "answered right", answerable, result => result.IsAnsweredRight);
            Line(to, "wrongly answered", answerable, result => result.IsAnsweredWrong);
            Line(to, "choices", answerable, result => result.IsOffered);
            Line(to, "wrongly refused", answerable, result => result.IsRefused);
        }

        var unanswerable = results.Where(result => !result.Case.IsAnswerable).ToList();
        if (unanswerable.Count > 0)
        {
            to.WriteLine($"unanswerable questions: {unanswerable.Count}");
            Line(to, "not answered", unanswerable, result => !result.IsAnswered);
            Line(to, "of these: choices", unanswerable, result => result.IsOffered);
        }

        if (failures) WriteFailures(to, results);
    }

    private static void WriteFailures(TextWriter to, IReadOnlyList<QuestionResult> results)
    {
        to.WriteLine("failures: what happened TAB expected TAB best candidates TAB question");
        foreach (var result in results.Where(result => result.Case.IsAnswerable ? !result.IsReached : result.IsAnswered))
            to.WriteLine($"{result.Kind}\t{result.Case.Expected}\t{string.Join(' ', result.Candidates.Take(3))}\t{result.Case.Text}");
    }

    private static void Line(TextWriter to, string name, IReadOnlyList<QuestionResult> of, Func<QuestionResult, bool> holds) =>
        to.WriteLine(Share.Line(name, of.Count(holds), of.Count));
}
