using YouthBot.Dialogs.CheckIns;
using YouthBot.Storage.Rows;

namespace YouthBot.CheckIns.Measuring;

/// <summary>What a campaign has done so far, counted from what is written down.</summary>
/// <param name="People">How many people it has.</param>
/// <param name="Reached">How many of them got at least one check-in.</param>
/// <param name="Answered">How many of these answered at least one.</param>
/// <param name="Chosen">Of how many people a choice is known now.</param>
/// <param name="Stopped">How many said stop after their first check-in.</param>
/// <param name="Steps">Each step, in order.</param>
/// <param name="Delays">The part that waits against the other, for each step that it heard later, and now.</param>
public sealed record CampaignFigures(
    int People,
    int Reached,
    int Answered,
    int Chosen,
    int Stopped,
    IReadOnlyList<StepFigures> Steps,
    IReadOnlyList<DelayFigures> Delays)
{
    private const string Applied = "applied";
    private const string Chose = "chosen";

    /// <summary>Counts.</summary>
    /// <param name="steps">The steps of the campaign, in order.</param>
    /// <param name="checkIns">What became of each for each person.</param>
    /// <param name="leavers">What is known of each person.</param>
    /// <param name="heardLater">By step: when the part that waits hears it; not for a step that nobody waits for.</param>
    /// <param name="now">The moment.</param>
    public static CampaignFigures Of(
        IReadOnlyList<CheckInStep> steps,
        IReadOnlyList<CheckInFigureRow> checkIns,
        IReadOnlyList<LeaverFigureRow> leavers,
        IReadOnlyDictionary<string, DateTimeOffset> heardLater,
        DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(heardLater);
        ArgumentNullException.ThrowIfNull(steps);
        ArgumentNullException.ThrowIfNull(checkIns);
        ArgumentNullException.ThrowIfNull(leavers);
        var meaning = steps
            .SelectMany(step => step.Options.Select(option => (step.Id, option)))
            .Where(one => one.option.Choice is not null)
            .ToDictionary(one => (one.Id, one.option.Id), one => one.option.Choice!.Value);
        var byPerson = checkIns.ToLookup(row => row.Leaver, StringComparer.Ordinal);
        var stopAfter = leavers
            .Where(leaver => leaver.StoppedAt is not null)
            .Select(leaver => byPerson[leaver.Leaver].Where(row => row.Left && row.SentAt <= leaver.StoppedAt).MaxBy(row => row.SentAt))
            .OfType<CheckInFigureRow>()
            .ToList();
        var said = leavers.ToDictionary(leaver => leaver.Leaver, leaver => Said(leaver, byPerson[leaver.Leaver], meaning), StringComparer.Ordinal);
        return new CampaignFigures(
            leavers.Count,
            leavers.Count(leaver => byPerson[leaver.Leaver].Any(row => row.Left)),
            leavers.Count(leaver => byPerson[leaver.Leaver].Any(row => row.AnsweredAt is not null)),
            leavers.Count(leaver => leaver.Choice is Applied or Chose),
            stopAfter.Count,
            [.. steps.Select(step => Figures(step.Id, checkIns, stopAfter, meaning))],
            [.. DelaysOf(steps, checkIns, said, heardLater, now)]);
    }

    private static StepFigures Figures(
        string step,
        IReadOnlyList<CheckInFigureRow> checkIns,
        List<CheckInFigureRow> stopAfter,
        Dictionary<(string Step, string Answer), LeaverChoice> meaning)
    {
        var rows = checkIns.Where(row => row.Step == step).ToList();
        return new StepFigures(
            step,
            rows.Count,
            rows.Count(row => row.Left),
            // read is delivered, also when the word of that came late or not at all
            rows.Count(row => row.DeliveredAt is not null || row.ReadAt is not null),
            rows.Count(row => row.ReadAt is not null),
            rows.Count(row => row.AnsweredAt is not null),
            rows.Count(row => row.Answer is { } answer && IsChoice(meaning.GetValueOrDefault((step, answer)))),
            stopAfter.Count(row => row.Step == step),
            rows.Where(row => !row.Left).CountBy(row => row.Reason ?? row.State, StringComparer.Ordinal).ToDictionary());
    }

    private static IEnumerable<DelayFigures> DelaysOf(
        IReadOnlyList<CheckInStep> steps,
        IReadOnlyList<CheckInFigureRow> checkIns,
        Dictionary<string, List<(DateTimeOffset At, bool Known)>> said,
        IReadOnlyDictionary<string, DateTimeOffset> heardLater,
        DateTimeOffset now)
    {
        // a step that nobody may wait for is in nobody's part: who waits once, is of the part that waits
        var part = checkIns
            .GroupBy(row => row.Leaver, StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => rows.Any(row => row.Delayed), StringComparer.Ordinal);
        if (!part.ContainsValue(true)) yield break;
        foreach (var step in steps)
        {
            if (!heardLater.TryGetValue(step.Id, out var heard) || heard > now) continue;
            yield return new DelayFigures(step.Id, heard, Share(heard, delayed: false), Share(heard, delayed: true));
        }

        yield return new DelayFigures(Step: null, now, Share(now, delayed: false), Share(now, delayed: true));

        Proportion Share(DateTimeOffset at, bool delayed)
        {
            var of = part.Where(one => one.Value == delayed && said.ContainsKey(one.Key)).Select(one => said[one.Key]).ToList();
            return new Proportion(of.Count(events => events.LastOrDefault(one => one.At < at).Known), of.Count);
        }
    }

    /// <summary>What somebody said of a choice over time, oldest first: in answers, and last of all in any other way.</summary>
    private static List<(DateTimeOffset At, bool Known)> Said(
        LeaverFigureRow leaver, IEnumerable<CheckInFigureRow> rows, Dictionary<(string Step, string Answer), LeaverChoice> meaning)
    {
        var events = rows
            .Where(row => row is { AnsweredAt: not null, Answer: not null } && meaning.ContainsKey((row.Step, row.Answer)))
            .Select(row => (At: row.AnsweredAt!.Value, Known: IsChoice(meaning[(row.Step, row.Answer!)])))
            .ToList();
        if (leaver.ChoiceAt is { } last) events.Add((last, leaver.Choice is Applied or Chose));
        events.Sort((one, other) => one.At.CompareTo(other.At));
        return events;
    }

    private static bool IsChoice(LeaverChoice choice) => choice is LeaverChoice.Chosen or LeaverChoice.Applied;
}
