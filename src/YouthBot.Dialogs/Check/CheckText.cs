using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Law;

namespace YouthBot.Dialogs.Check;

/// <summary>
/// Says what holds, until when and what the next step is; on which law it rests; and that it is no decision. What nobody knows is said in cases.
/// </summary>
/// <param name="words">The wording.</param>
/// <param name="sentences">The fixed sentences, for the source.</param>
/// <param name="facts">What is known.</param>
/// <param name="skipped">The questions that were not answered.</param>
internal sealed class CheckText(CheckWords words, Sentences sentences, Facts facts, IReadOnlyCollection<CheckQuestion> skipped)
{
    /// <summary>Nobody has been at school for twelve whole years before: school begins at the fourth birthday.</summary>
    private const int YoungestAfterTwelveYears = 15;

    /// <summary>What is said, and the articles that go with it, the one that helps most first.</summary>
    public (string Text, IReadOnlyList<string> Articles) Say()
    {
        var cases = new CheckCases(words, facts, skipped, Head).Find();
        var said = cases.Select(one => one.Verdict).Distinct().ToList();
        string?[] parts =
        [
            cases is [var only] ? $"**{Holds(only.Verdict)}** {Until(only.Verdict)} {Step(only.Step)}" : InCases(cases),
            Caveats(said, cases) is { Length: > 0 } caveats ? caveats : null,
            $"{Sources(cases)} {words.Information}",
            Checked(),
        ];
        var grounds = said.SelectMany(verdict => words.Grounds[verdict.Outcome.Ground].Articles);
        var steps = cases.SelectMany(one => one.Step is { } step ? words.Steps[step].Articles : []);
        return (string.Join("\n\n", parts.OfType<string>()), [.. steps.Concat(grounds).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>What is the same in every case is said once.</summary>
    private string InCases(IReadOnlyList<CheckCase> cases)
    {
        var heads = cases.Select(one => Head(one.Verdict)).Distinct(StringComparer.Ordinal).ToList();
        var lines = cases.Select(one => heads.Count > 1
            ? $"- **{one.Condition}** {Head(one.Verdict)}"
            : $"- **{one.Condition}** {Step(one.Step)}");
        return heads is [_]
            ? $"**{Holds(cases[0].Verdict)}** {Until(cases[0].Verdict)} {words.CasesStep}\n\n{string.Join('\n', lines)}"
            : $"{words.CasesHold}\n\n{string.Join('\n', lines)}\n\n{words.StepUnsure}";
    }

    private string Step(CheckStep? step) => step is { } known ? words.Steps[known].Text : words.StepUnsure;

    private string Head(Verdict verdict) => $"{Holds(verdict)} {Until(verdict)}";

    private string Holds(Verdict verdict) => words.Grounds[verdict.Outcome.Ground].Holds;

    private string Until(Verdict verdict)
    {
        var sentence = words.Grounds[verdict.Outcome.Ground].Until;
        return verdict.Outcome.Until switch
        {
            Law.Until.LeerplichtEnds { Day: var day } when day == DateOnly.MaxValue => words.UntilSixteen,
            Law.Until.LeerplichtEnds { Day: var day } => sentence.Fill(("day", DutchTime.Say(day))),
            _ => sentence.ToString(),
        };
    }

    private string Caveats(IReadOnlyList<Verdict> said, IReadOnlyList<CheckCase> cases)
    {
        var unless = cases.SelectMany(one => one.Unless).Distinct().Order().Select(question => words.Questions[question].Unless);
        var counts = said.Any(verdict => verdict.Outcome.Status is DutyStatus.Leerplichtig)
            && Birthday.AgeOn(facts.Born.First, facts.On) >= YoungestAfterTwelveYears;
        string?[] caveats =
        [
            cases is [{ Step: CheckStep.Met }] ? words.SixteenHours : null,
            .. unless,
            counts ? words.TwelveYears : null,
        ];
        return string.Join(' ', caveats.OfType<string>());
    }

    /// <summary>“Leerplichtwet 1969, artikel 4a lid 1 en 4b”, each law once.</summary>
    private string Sources(IReadOnlyList<CheckCase> cases)
    {
        var articles = cases.SelectMany(one => Said(one).Articles(facts.On)).Distinct(StringComparer.Ordinal)
            .Select(article => article.Split(' ', 2))
            .GroupBy(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
        var sources = articles.Select(law => words.Laws.GetValueOrDefault(law.Key) is { } source
            ? sentences.SourceItem.Fill(("read", Linked(source, [.. law])), ("date", DutchTime.Say(source.SourceDate)))
            : $"{law.Key} {DutchList.And([.. law])}");
        return sentences.SourceLine.Fill(("sources", string.Join("; ", sources)));
    }

    /// <summary>A step that is not said rests on nothing.</summary>
    private static Outcome Said(CheckCase one) => one.Step is null
        ? one.Verdict.Outcome with { Fulfilment = Fulfilment.NoDuty, Doorstroompunt = DoorstroompuntScope.NotApplicable }
        : one.Verdict.Outcome;

    private static string Linked(Source law, string[] articles)
    {
        var read = $"{law.Read}, artikel {DutchList.And(articles)}";
        return law.Url is { } url ? $"[{read}]({url.AbsoluteUri})" : read;
    }

    private string? Checked()
    {
        string?[] lines =
        [
            words.Verified is { } verified ? sentences.CheckedBy.Fill(("by", verified.By), ("date", DutchTime.Say(verified.On))) : null,
            facts.On > words.ReviewBy ? sentences.ReviewOverdue : null,
        ];
        return string.Join(' ', lines.OfType<string>()) is { Length: > 0 } text ? text : null;
    }
}
