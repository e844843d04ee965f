namespace YouthBot.Benchmarks.CheckIns;

/// <summary>
/// Looks over the log of what Meta took, beside what really happened, and says what was wrong. It has no line in common with the product: its hours,
/// holidays, seasons and counts are its own.
/// </summary>
internal sealed class YearAudit(IReadOnlyList<YearSend> sends, IReadOnlyDictionary<string, YearPerson> people)
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>Steps for who has a place; the others are for who has none.</summary>
    private static readonly HashSet<string> ForChosen = ["eerste-week", "derde-week"];

    /// <summary>Days without school in 2027, by region: first and last, as month * 100 + day.</summary>
    private static readonly Dictionary<string, (int First, int Last)[]> Free = new()
    {
        ["twente"] = [(220, 228), (424, 502), (710, 822)],
        ["zuid-holland-noord"] = [(220, 228), (424, 502), (717, 829)],
        ["west-brabant"] = [(213, 221), (424, 502), (724, 905)],
    };

    /// <summary>Easter, King's Day, Liberation Day, Ascension, Whit.</summary>
    private static readonly int[] National = [326, 328, 329, 427, 505, 506, 516, 517];

    public IReadOnlyList<string> Problems()
    {
        var problems = new List<string>();
        foreach (var twice in sends.GroupBy(send => (send.Campaign, send.Leaver, send.Step)).Where(group => group.Count() > 1))
            problems.Add($"{twice.Key.Step} was sent {twice.Count()} times to one person");
        foreach (var send in sends) problems.AddRange(Hours(send));
        foreach (var person in sends.GroupBy(send => send.Leaver)) problems.AddRange(Person(people[person.Key], [.. person.OrderBy(send => send.At)]));
        return problems;
    }

    /// <summary>The largest number of check-ins in any minute.</summary>
    public int MostInMinute() => sends.Count == 0 ? 0 : sends.GroupBy(send => send.At.Ticks / TimeSpan.TicksPerMinute).Max(minute => minute.Count());

    private IEnumerable<string> Hours(YearSend send)
    {
        var local = TimeZoneInfo.ConvertTime(send.At, Amsterdam);
        var day = (local.Month * 100) + local.Day;
        var free = local.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || National.Contains(day)
            || Free[people[send.Leaver].Region].Any(holiday => holiday.First <= day && day <= holiday.Last);
        var time = (local.Hour * 100) + local.Minute;
        if (time < (free ? 1000 : 1530) || time >= 2030) yield return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{send.Step} was sent on {local:ddd d MMM HH:mm}");
    }

    private static IEnumerable<string> Person(YearPerson person, YearSend[] sent)
    {
        for (var i = 0; i < sent.Length; i++)
        {
            var send = sent[i];
            var before = person.Facts.Where(fact => fact.At <= send.At).ToArray();
            if (i > 0 && (send.At - sent[i - 1].At).TotalDays < 14) yield return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{send.Step} came {(send.At - sent[i - 1].At).TotalDays:0.0} days after {sent[i - 1].Step}");
            if (before.Any(fact => fact.Kind is FactKind.Stopped)) yield return $"{send.Step} was sent after a stop";
            if (before.LastOrDefault(fact => fact.Kind is FactKind.Danger or FactKind.Released) is { Kind: FactKind.Danger }) yield return $"{send.Step} was sent after danger";
            if (before.LastOrDefault(fact => fact.Kind is FactKind.AskedCoach or FactKind.CoachLeft) is { Kind: FactKind.AskedCoach }) yield return $"{send.Step} was sent to somebody with a coach";
            if (before.Any(fact => fact.Kind is FactKind.CoachSpoke && (send.At - fact.At).TotalDays < 7)) yield return $"{send.Step} was sent within a week after a coach";
            var applied = before.Where(fact => fact.Kind is FactKind.Answered).Select(Choice).LastOrDefault(choice => choice is not null);
            if (!ForChosen.Contains(send.Step) && applied is "applied") yield return $"{send.Step} was sent to somebody who applied";
            if (ForChosen.Contains(send.Step) && applied is not ("applied" or "chosen")) yield return $"{send.Step} was sent to somebody without a choice";
            var season = send.At < August ? DateTimeOffset.MinValue : August;
            var answered = before.LastOrDefault(fact => fact.Kind is FactKind.Answered)?.At ?? DateTimeOffset.MinValue;
            if (sent.Take(i).Count(other => !other.Failed && other.At >= season && other.At > answered) >= 3) yield return $"{send.Step} was sent after three without an answer";
        }
    }

    /// <summary>What an answer of the content says about a choice; null when it says nothing.</summary>
    public static string? Choice(YearFact answer) => (answer.Step, answer.Code) switch
    {
        ("februari", "ja") => "chosen",
        (_, "ja" or "goed") => "applied",
        (_, "beetje" or "twijfel" or "niet-zo") => "doubt",
        (_, "hulp" or "gaat-wel") => null,
        _ => "open",
    };

    private static readonly DateTimeOffset August = new(2027, 8, 1, 0, 0, 0, TimeSpan.FromHours(2));
}
