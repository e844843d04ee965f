using System.Globalization;
using YouthBot.CheckIns.Measuring;
using YouthBot.Desk.CheckIns;

namespace YouthBot.Benchmarks.CheckIns;

/// <summary>What came of a year: what was wrong, and the figures.</summary>
internal sealed record YearReport(
    IReadOnlyList<string> Problems, IReadOnlyList<(string Step, int Sent, int Answered, string Not)> Steps, int Sends, int Leavers, int Starts, int MostInMinute, TimeSpan Took)
{
    /// <summary>One of so many comes again in a minute in which others are handed over.</summary>
    private const int MostAgain = 50;

    /// <summary>Fewer of those who could get a step than this is a step that the rules starve.</summary>
    private const double LeastShare = 0.95;

    public static YearReport Of(
        IReadOnlyList<YearSend> sends,
        IReadOnlyDictionary<string, YearPerson> people,
        IReadOnlyList<YearRow> rows,
        IReadOnlyList<(string Leaver, string Choice, bool Stopped, bool Held)> leavers,
        IReadOnlyList<CampaignFigures> figures,
        IReadOnlyList<SchoolView> schools,
        IReadOnlyList<string> metaProblems,
        IReadOnlyList<string> steps,
        int starts,
        int perMinute,
        TimeSpan took)
    {
        var audit = new YearAudit(sends, people);
        var problems = new List<string>(metaProblems);
        problems.AddRange(audit.Problems());
        // what Meta refused for a moment comes again later, beside what is handed over then
        if (audit.MostInMinute() > perMinute + (perMinute / MostAgain)) problems.Add($"{audit.MostInMinute()} check-ins in one minute");
        problems.AddRange(Complete(rows, people, steps));
        var truth = new YearTruth(sends, people);
        problems.AddRange(truth.Rows(rows));
        problems.AddRange(truth.Leavers(leavers));
        problems.AddRange(truth.Figures(figures, rows, steps));
        problems.AddRange(truth.Schools(schools));
        problems.AddRange(Starved(rows, steps));
        return new YearReport(
            problems,
            [.. steps.Select(step => (
                step,
                sends.Count(send => send.Step == step),
                rows.Count(row => row.Step == step && row.Answer.Length > 0),
                Reasons(rows.Where(row => row.Step == step && (row.State is "skipped" or "failed")))))],
            sends.Count,
            people.Count,
            starts,
            audit.MostInMinute(),
            took);
    }

    /// <summary>The figures in Markdown.</summary>
    public string Describe()
    {
        var text = new System.Text.StringBuilder();
        text.AppendLine("| stap | verstuurd | beantwoord | niet verstuurd, en waarom |").AppendLine("|---|---:|---:|---|");
        foreach (var (step, sent, answered, not) in Steps) text.AppendLine(CultureInfo.InvariantCulture, $"| {step} | {sent} | {answered} | {not} |");
        text.AppendLine().Append(CultureInfo.InvariantCulture, $"{Leavers} leavers · {Sends} check-ins · {Starts - 1} restarts · ");
        text.Append(CultureInfo.InvariantCulture, $"most in one minute {MostInMinute} · {Took.TotalSeconds:0} s ");
        text.Append(CultureInfo.InvariantCulture, $"({Environment.CpuUsage.TotalTime.TotalSeconds:0} s of processor) · {Problems.Count} problems");
        return text.AppendLine().ToString();
    }

    private static string Reasons(IEnumerable<YearRow> rows) => string.Join(
        ", ", rows.GroupBy(row => row.Reason).OrderByDescending(group => group.Count()).Select(group => $"{group.Key} {group.Count()}"));

    /// <summary>Everybody has every step, and each came to an end: nothing is skipped silently.</summary>
    private static IEnumerable<string> Complete(IReadOnlyList<YearRow> rows, IReadOnlyDictionary<string, YearPerson> people, IReadOnlyList<string> steps)
    {
        var there = rows.Select(row => (row.Leaver, row.Step)).ToHashSet();
        var all = people.Keys.SelectMany(leaver => steps.Select(step => (Leaver: leaver, Step: step)));
        foreach (var missing in all.Where(pair => !there.Contains(pair)).GroupBy(pair => pair.Step))
            yield return $"{missing.Key} was never planned for {missing.Count()} people";
        foreach (var open in rows.Where(row => row.State is "planned" or "queued").GroupBy(row => (row.Step, row.State, row.Reason)))
            yield return $"{open.Key.Step} is still {open.Key.State} ({open.Key.Reason}) for {open.Count()} people";
        foreach (var silent in rows.Where(row => row.State is "skipped" or "failed" && row.Reason.Length == 0))
            yield return $"{silent.Step} was {silent.State} without a reason";
    }

    /// <summary>Who was refused a step by a rule that would also have let them have it another day.</summary>
    private static IEnumerable<string> Starved(IReadOnlyList<YearRow> rows, IReadOnlyList<string> steps)
    {
        foreach (var step in steps)
        {
            var could = rows.Where(row => row.Step == step && row.Reason is not ("not-for-them" or "stopped" or "unanswered" or "after-acute" or "spoke-recently" or "with-coach")).ToArray();
            var got = could.Count(row => row.State is "sent" or "unknown" or "failed");
            if (could.Length == 0 || got < LeastShare * could.Length) yield return $"{step} reached {got} of {could.Length} who could get it";
        }
    }
}
