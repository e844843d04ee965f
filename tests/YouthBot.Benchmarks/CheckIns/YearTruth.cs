using YouthBot.CheckIns.Measuring;
using YouthBot.Desk.CheckIns;

namespace YouthBot.Benchmarks.CheckIns;

/// <summary>What the product says of a year, beside what Meta took and people did: in its rows, to the coordinator and to the decaan.</summary>
internal sealed class YearTruth(IReadOnlyList<YearSend> sends, IReadOnlyDictionary<string, YearPerson> people)
{
    private readonly HashSet<(string Leaver, string Step)> taken = [.. sends.Select(send => (send.Leaver, send.Step))];

    public IEnumerable<string> Rows(IReadOnlyList<YearRow> rows)
    {
        foreach (var row in rows)
        {
            var left = taken.Contains((row.Leaver, row.Step));
            if (left && row.State is not ("sent" or "unknown" or "failed")) yield return $"{row.Step} was sent, and the report says {row.State} ({row.Reason})";
            if (!left && row.State is "sent") yield return $"{row.Step} was not sent, and the report says it was";
            var said = Answers(people[row.Leaver]).LastOrDefault(fact => fact.Step == row.Step)?.Code ?? string.Empty;
            if (said != row.Answer) yield return $"{row.Step} was answered “{said}” by somebody who {people[row.Leaver].Habit}, and the report says “{row.Answer}”";
        }
    }

    public IEnumerable<string> Leavers(IReadOnlyList<(string Leaver, string Choice, bool Stopped, bool Held)> leavers)
    {
        foreach (var (leaver, choice, stopped, held) in leavers)
        {
            var person = people[leaver];
            if (stopped != (StoppedAt(person) is not null)) yield return $"stop: the report says {stopped}";
            if (choice != (Choices(person).LastOrDefault() ?? "open")) yield return $"choice: the report says {choice}, and they said {Choices(person).LastOrDefault()}";
            var danger = person.Facts.LastOrDefault(fact => fact.Kind is FactKind.Danger or FactKind.Released) is { Kind: FactKind.Danger };
            if (held != danger) yield return $"held: the report says {held}";
        }
    }

    /// <summary>What the coordinators see, of all regions together.</summary>
    public IEnumerable<string> Figures(IReadOnlyList<CampaignFigures> figures, IReadOnlyList<YearRow> rows, IReadOnlyList<string> steps)
    {
        // of what Meta never answered nobody knows whether it was sent, and the page counts it
        var perhaps = rows.Where(row => row.State is "unknown" && !taken.Contains((row.Leaver, row.Step))).ToList();
        var arrived = sends.Where(send => !send.Failed).ToList();
        foreach (var step in steps)
        {
            var shown = figures.Select(one => one.Steps.Single(other => other.Step == step)).ToList();
            var answers = people.Values.Select(person => Answers(person).LastOrDefault(fact => fact.Step == step)).OfType<YearFact>().ToList();
            foreach (var (what, said, was) in new[]
            {
                ("sent", shown.Sum(one => one.Sent), arrived.Count(send => send.Step == step) + perhaps.Count(row => row.Step == step)),
                ("answered", shown.Sum(one => one.Answered), answers.Count),
                ("choices", shown.Sum(one => one.Choices), answers.Count(fact => YearAudit.Choice(fact) is "chosen" or "applied")),
                ("everybody", shown.Sum(one => one.Sent + one.NotSent.Values.Sum()), people.Count),
            })
                if (said != was) yield return $"{step}: the coordinator reads {what} {said}, and it was {was}";
        }

        foreach (var (what, said, was) in new[]
        {
            ("people", figures.Sum(one => one.People), people.Count),
            ("answered", figures.Sum(one => one.Answered), people.Values.Count(person => Answers(person).Any())),
            ("reached", figures.Sum(one => one.Reached), arrived.Select(send => send.Leaver).Concat(perhaps.Select(row => row.Leaver)).Distinct().Count()),
            ("chosen", figures.Sum(one => one.Chosen), people.Values.Count(person => Choices(person).LastOrDefault() is "chosen" or "applied")),
            ("stopped", figures.Sum(one => one.Stopped), people.Values.Count(person => StoppedAt(person) is not null)),
            ("stopped after a step", figures.Sum(one => one.Steps.Sum(step => step.Stopped)), people.Values.Count(person => StoppedAt(person) is not null)),
        })
            if (said != was) yield return $"the coordinator reads {what} {said}, and it was {was}";
    }

    /// <summary>What each decaan sees.</summary>
    public IEnumerable<string> Schools(IReadOnlyList<SchoolView> schools)
    {
        var byName = people.Values.ToDictionary(person => person.FirstName, StringComparer.Ordinal);
        foreach (var school in schools)
        {
            foreach (var pupil in school.Pupils)
            {
                if (byName[pupil.FirstName].School != school.Person.School) yield return "the decaan sees a pupil of another school";
                if (pupil.Known != Known(byName[pupil.FirstName])) yield return $"the decaan reads {pupil.Known}, and the first answer said {!pupil.Known}";
                if (pupil.Told is not null) yield return "the decaan sees what nobody let them know";
            }

            var all = people.Values.Where(person => person.School == school.Person.School).ToList();
            if (school.Pupils.Count != all.Count) yield return $"the decaan sees {school.Pupils.Count} pupils of {all.Count}";
            foreach (var (name, count) in new[] { ("Aangeleverd", all.Count), ("Keuze bekend", all.Count(Known)), ("Nog niet bekend", all.Count(person => !Known(person))) })
                if (school.Totals.Single(total => total.Name == name).Count is { } shown && shown != count) yield return $"the decaan reads {name} {shown}, and it was {count}";
        }
    }

    private static IEnumerable<YearFact> Answers(YearPerson person) => person.Facts.Where(fact => fact.Kind is FactKind.Answered);

    /// <summary>What somebody said of a choice, in order.</summary>
    private static IEnumerable<string> Choices(YearPerson person) => Answers(person).Select(YearAudit.Choice).OfType<string>();

    private static bool Known(YearPerson person) => Choices(person).FirstOrDefault() is "chosen" or "applied";

    private static DateTimeOffset? StoppedAt(YearPerson person) => person.Facts.FirstOrDefault(fact => fact.Kind is FactKind.Stopped)?.At;
}
