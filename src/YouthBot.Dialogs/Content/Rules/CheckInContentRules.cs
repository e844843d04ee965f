using YouthBot.Dialogs.CheckIns;
using YouthBot.Dialogs.Content.Reading;

namespace YouthBot.Dialogs.Content.Rules;

/// <summary>A campaign that would break a rule of sending is refused before anybody can start it.</summary>
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
            foreach (var (item, step) in year.Steps.Zip(year.Template.Steps))
            {
                foreach (var name in Placeholders.In(step.Text).Where(name => !StepRules.Placeholders.Contains(name)))
                    problems.Add(ContentCodes.UnknownPlaceholder, item.At("text"),
                        $"{{{name}}} is not filled in here; a check-in knows {string.Join(", ", StepRules.Placeholders.Order(StringComparer.Ordinal))}.");
            }
        }
    }

    private static Place PlaceOf(CheckInDraft year, StepProblem problem)
    {
        var (item, _) = year.Steps.Zip(year.Template.Steps).First(pair => pair.Second.Id == problem.Step);
        return item.At(problem.Kind switch
        {
            StepProblemKind.Text => "text",
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
        _ => throw new InvalidOperationException("There is no other rule."),
    };
}
