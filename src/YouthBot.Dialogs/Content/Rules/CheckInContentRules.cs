using YouthBot.Dialogs.CheckIns;
using YouthBot.Dialogs.Content.Reading;

namespace YouthBot.Dialogs.Content.Rules;

/// <summary>A campaign that would break a rule of sending is refused before anybody can start it, and so is what it would answer.</summary>
internal static class CheckInContentRules
{
    /// <summary>School years for which the dates must fit, in the order of their beginning.</summary>
    private const int Years = 2;

    public static void Check(ContentDraft draft, DateOnly today, ProblemList problems)
    {
        var first = Law.SchoolYear.Of(today).Start;
        foreach (var year in draft.CheckIns)
        {
            foreach (var dialog in year.Dialogs.Where(dialog => !draft.DialogIds.Contains(dialog.Value)))
                problems.Add(ContentCodes.UnknownDialog, dialog.Place, $"There is no dialog “{dialog.Value}”: mend the id, or write the dialog.");
            foreach (var problem in StepRules.Check(year.Template.Steps, draft.Holidays, [.. Enumerable.Range(first, Years)]))
                problems.Add(CodeOf(problem.Kind), PlaceOf(year, problem), problem.Message);
            CheckPlaceholders(year, problems);
            CheckCorrections(year, problems);
            foreach (var dialog in draft.Dialogs) CheckDialog(dialog, year.Template, draft.Holidays, first, problems);
        }
    }

    private static void CheckPlaceholders(CheckInDraft year, ProblemList problems)
    {
        foreach (var line in year.Texts.SelectMany(text => text))
        {
            foreach (var name in Placeholders.In(line.Value).Where(name => !StepRules.Placeholders.Contains(name)))
                problems.Add(ContentCodes.UnknownPlaceholder, line.Place,
                    $"{{{name}}} is not filled in here; a check-in knows {string.Join(", ", StepRules.Placeholders.Order(StringComparer.Ordinal))}.");
        }
    }

    /// <summary>What is taken back may be so on any day of the year.</summary>
    private static void CheckCorrections(CheckInDraft year, ProblemList problems)
    {
        foreach (var (item, correction) in year.Corrections.Zip(year.Template.Corrections))
        {
            foreach (var word in StepRules.ShamingIn(correction.Reply))
                problems.Add(ContentCodes.CheckInText, item.At("reply"), StepRules.Shames(word));
            foreach (var (words, _, _) in NamedDays.In(correction.Reply))
                problems.Add(ContentCodes.CheckInPast, item.At("reply"), StepRules.IsPast(words));
        }
    }

    /// <summary>A dialog goes on from a check-in on the same telephone, as long as that check-in can be answered.</summary>
    private static void CheckDialog(DialogDraft dialog, CheckInTemplate year, SchoolHolidays holidays, int firstYear, ProblemList problems)
    {
        var after = year.Steps.Where(step => step.Options.Any(option => option.Dialog == dialog.Dialog.Id)).ToArray();
        var taken = year.Corrections.Any(option => option.Dialog == dialog.Dialog.Id);
        if (after is [] && !taken) return;
        foreach (var line in dialog.Texts.SelectMany(text => text))
        {
            foreach (var word in StepRules.ShamingIn(line.Value)) problems.Add(ContentCodes.CheckInText, line.Place, StepRules.Shames(word));
            var past = taken
                ? NamedDays.In(line.Value).Select(named => named.Words)
                : after.SelectMany(step => StepRules.PastIn(line.Value, StepRules.LastDay(step, holidays, firstYear), firstYear)).Distinct();
            foreach (var words in past) problems.Add(ContentCodes.CheckInPast, line.Place, StepRules.IsPast(words));
        }
    }

    private static Place PlaceOf(CheckInDraft year, StepProblem problem)
    {
        var (item, _) = year.Steps.Zip(year.Template.Steps).First(pair => pair.Second.Id == problem.Step);
        return item.At(problem.Kind switch
        {
            StepProblemKind.Text or StepProblemKind.Past => "text",
            StepProblemKind.Answers => "options",
            _ => "id",
        });
    }

    private static ContentCode CodeOf(StepProblemKind kind) => kind switch
    {
        StepProblemKind.Frequency => ContentCodes.CheckInTooOften,
        StepProblemKind.Moment => ContentCodes.CheckInMoment,
        StepProblemKind.Answers => ContentCodes.CheckInAnswers,
        StepProblemKind.Text => ContentCodes.CheckInText,
        StepProblemKind.Past => ContentCodes.CheckInPast,
        _ => throw new InvalidOperationException("There is no other rule."),
    };
}
