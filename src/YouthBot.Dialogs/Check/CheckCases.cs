using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Law;

namespace YouthBot.Dialogs.Check;

/// <summary>
/// Finds the cases that what is known leaves. Only one thing that nobody knows makes cases, or the answer could not be read; what else is
/// unknown is taken as it is for most, and named below.
/// </summary>
/// <param name="words">The wording.</param>
/// <param name="facts">What is known.</param>
/// <param name="skipped">The questions that were not answered.</param>
/// <param name="head">What is said of what holds and until when: verdicts of which the same is said are one case.</param>
internal sealed class CheckCases(CheckWords words, Facts facts, IReadOnlyCollection<CheckQuestion> skipped, Func<Verdict, string> head)
{
    public IReadOnlyList<CheckCase> Find()
    {
        if (Verdict.One(Verdict.Possible(facts)) is { } sure) return [new CheckCase("", sure, sure.Step, [])];
        if (CheckOrder.AgeIsOpen(facts)) return ByStage();
        foreach (var question in (CheckQuestion[])[CheckQuestion.Sixteen, CheckQuestion.Diploma])
        {
            if (Skipped(question) && Grouped(question, verdict => head(verdict.WithoutDay())) is { Count: > 1 } groups)
                return [.. groups.Select(group => Case(question, group, step: null))];
        }

        foreach (var question in (CheckQuestion[])[CheckQuestion.School, CheckQuestion.Going, CheckQuestion.GoingFourWeeks])
        {
            if (Skipped(question) && Grouped(question, verdict => verdict.Step.ToString()) is { Count: > 1 } groups)
                return [.. groups.Select(group => Case(question, group, group.First().Verdict.Step))];
        }

        var plain = Plain(facts);
        return [new CheckCase("", plain, plain.Step, Unless(except: null, withStep: true))];
    }

    /// <summary>Nothing is known of the age, or only that it is 18 or more, or less: what holds in each time of life.</summary>
    private IReadOnlyList<CheckCase> ByStage()
    {
        var sixteen = SchoolYear.Of(facts.On).First.AddYears(-16);
        var eighteen = facts.On.AddYears(-18);
        (string Id, DateRange Born)[] stages =
        [
            ("leerplicht", new DateRange(sixteen, DateOnly.MaxValue)),
            ("kwalificatieplicht", new DateRange(eighteen.AddDays(1), sixteen.AddDays(-1))),
            ("adult", new DateRange(DateOnly.MinValue, eighteen)),
        ];
        var possible = stages.Select(stage => (stage.Id, Born: facts.Born.Within(stage.Born))).Where(stage => stage.Born is not null).ToList();
        var unless = Unless(possible.Count > 1 ? CheckQuestion.Age : null, withStep: false);
        return
        [
            .. possible.Select(stage => new CheckCase(
                possible.Count > 1 ? Condition(CheckQuestion.Age, [stage.Id]) : "",
                Plain(facts with { Born = stage.Born!.Value }),
                Step: null,
                unless)),
        ];
    }

    private bool Skipped(CheckQuestion question) => skipped.Contains(question) && CheckAnswers.Possible(question, facts).Skip(1).Any();

    private List<IGrouping<string, (string Id, Verdict Verdict)>> Grouped(CheckQuestion question, Func<Verdict, string> key) =>
        [.. CheckAnswers.Possible(question, facts).Select(branch => (branch.Answer.Id, Plain(branch.After))).GroupBy(pair => key(pair.Item2), StringComparer.Ordinal)];

    private CheckCase Case(CheckQuestion question, IGrouping<string, (string Id, Verdict Verdict)> group, CheckStep? step) =>
        new(Condition(question, group.Select(pair => pair.Id)), group.First().Verdict, step, Unless(question, step is not null));

    private string Condition(CheckQuestion question, IEnumerable<string> answers)
    {
        var wording = words.Questions[question];
        var condition = wording.Case.Fill(("answers", string.Join(", of ", answers.Select(id => wording.Answers[id].Said))));
        return char.ToUpper(condition[0], DutchTime.Culture) + condition[1..];
    }

    /// <summary>What holds when everything that is not known is as it is for most.</summary>
    private static Verdict Plain(Facts facts)
    {
        foreach (var question in (CheckQuestion[])[CheckQuestion.Exemption, CheckQuestion.Diploma, CheckQuestion.School, CheckQuestion.Going])
            facts = CheckAnswers.Possible(question, facts).First().After;
        var verdicts = Verdict.Possible(facts);
        return Verdict.One(verdicts) ?? verdicts.First();
    }

    /// <summary>What could still make it different. Where somebody is matters to the next step only.</summary>
    private IReadOnlyList<CheckQuestion> Unless(CheckQuestion? except, bool withStep)
    {
        var now = Count(facts);
        return
        [
            .. Enum.GetValues<CheckQuestion>()
                .Where(question => question != except)
                .Where(question => withStep || question is not (CheckQuestion.School or CheckQuestion.Going or CheckQuestion.GoingFourWeeks))
                .Where(question => skipped.Contains(question) || question is CheckQuestion.Diploma or CheckQuestion.Exemption)
                .Where(question => CheckAnswers.Possible(question, facts).Any(branch => Count(branch.After) < now)),
        ];

        // which 31 July it is makes no other answer
        static int Count(Facts facts) => Verdict.Possible(facts).Select(verdict => verdict.WithoutDay()).Distinct().Count();
    }
}
