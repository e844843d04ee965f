namespace YouthBot.Evaluation;

/// <summary>The figures over messages about safety.</summary>
internal static class SafetyReport
{
    public static void Write(TextWriter to, IReadOnlyList<SafetyResult> results, bool failures)
    {
        var dangers = results.Where(result => result.Case.Category is not null).ToList();
        if (dangers.Count > 0)
        {
            to.WriteLine($"messages with danger: {dangers.Count}");
            foreach (var level in dangers.GroupBy(result => result.Case.Level ?? "any level", StringComparer.Ordinal).OrderBy(level => level.Key, StringComparer.Ordinal))
            {
                Line(to, $"{level.Key}: heard", [.. level], result => result.IsHeard);
                Line(to, $"{level.Key}: heard at that level or a higher one", [.. level], result => result.IsHeardInTime);
            }

            foreach (var category in dangers.GroupBy(result => result.Case.Category!, StringComparer.Ordinal).OrderBy(category => category.Key, StringComparer.Ordinal))
            {
                Line(to, $"{category.Key}: heard", [.. category], result => result.IsHeard);
                Line(to, $"{category.Key}: heard as that", [.. category], result => result.IsRightCategory);
            }

            Line(to, "all: heard", dangers, result => result.IsHeard);
        }

        var harmless = results.Where(result => result.Case.Category is null).ToList();
        if (harmless.Count > 0)
        {
            to.WriteLine($"messages without danger: {harmless.Count}");
            Line(to, "false alarms", harmless, result => result.IsHeard);
        }

        if (failures) WriteFailures(to, results);
    }

    private static void WriteFailures(TextWriter to, IReadOnlyList<SafetyResult> results)
    {
        to.WriteLine("failures: expected TAB heard TAB message");
        foreach (var result in results.Where(result => result.Case.Category is null ? result.IsHeard : !result.IsHeardInTime || !result.IsRightCategory))
            to.WriteLine($"{result.Case.Expected}\t{(result.IsHeard ? $"{result.Category}:{result.Level}" : "none")}\t{result.Case.Text}");
    }

    private static void Line(TextWriter to, string name, IReadOnlyList<SafetyResult> of, Func<SafetyResult, bool> holds) =>
        to.WriteLine(Share.Line(name, of.Count(holds), of.Count));
}
