using YouthBot.Dialogs.Content.Reading;

namespace YouthBot.Dialogs.Content.Rules;

/// <summary>Nobody gets stuck in a dialog: every way leads on, every question can be skipped, every text is short.</summary>
internal static class DialogRules
{
    private const int MostButtons = 3;
    private const int MostRows = 10;
    private const int MostWords = 60;

    public static void Check(ContentDraft draft, ProblemList problems)
    {
        foreach (var dialog in draft.Dialogs)
        {
            CheckNames(dialog, problems);
            DialogWays.Check(dialog, problems);
            foreach (var step in dialog.Steps) CheckStep(step, problems);
            CheckTexts(dialog, draft.HelpLines, problems);
        }
    }

    private static void CheckNames(DialogDraft dialog, ProblemList problems)
    {
        var targets = dialog.Steps.SelectMany(step => step.Targets).Concat(dialog.SignalTargets);
        foreach (var target in targets.Where(target => target.Value is not (Dialog.End or Dialog.Back) && dialog.Dialog.Find(target.Value) is null))
            problems.Add(ContentCodes.UnknownStep, target.Place, $"There is no step “{target.Value}”: mend the id, or write the step.");

        var saved = Saved(dialog);
        foreach (var condition in dialog.Steps.SelectMany(step => step.Conditions))
        {
            var of = dialog.Dialog.Find(condition.Value.Of);
            if (of is null && !saved.Contains(condition.Value.Of))
                problems.Add(ContentCodes.UnknownStep, condition.Place, $"There is no step and no saved name “{condition.Value.Of}”: mend it.");
            foreach (var option in condition.Value.Options.Where(id => of is null || of.Options.All(option => option.Id != id)))
                problems.Add(ContentCodes.UnknownStep, condition.Place, $"“{condition.Value.Of}” has no option “{option}”: mend the id.");
        }

        foreach (var (name, known) in dialog.Steps.SelectMany(step => step.Names).Where(pair => !pair.Known.Contains(pair.Name.Value)))
            problems.Add(ContentCodes.UnknownName, name.Place,
                $"The bot knows no “{name.Value}” here; it knows {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
    }

    private static void CheckStep(DialogStepDraft draft, ProblemList problems)
    {
        var step = draft.Step;
        if (!step.IsQuestion) return;
        if (!draft.HasSkip)
            problems.Add(ContentCodes.NoSkip, draft.Place, $"The question “{step.Id}” cannot be skipped: say with “skip” which step comes then.");
        var buttons = step.Options.Count + (step.Options.Any(option => option.Skips) ? 0 : 1);
        // the way to a human is below every question
        if (buttons + 1 > MostRows)
            problems.Add(ContentCodes.ListTooLong, draft.Place,
                $"The question “{step.Id}” has {buttons + 1} buttons with those to skip it and to a human, at most {MostRows} fit: take some away.");
        else if (buttons > MostButtons && !draft.IsList)
            problems.Add(ContentCodes.TooManyButtons, draft.Place,
                $"The question “{step.Id}” has {buttons} buttons with the one to skip it; with more than {MostButtons} it is a list: write “list: true”.");
    }

    private static void CheckTexts(DialogDraft dialog, HelpLines helpLines, ProblemList problems)
    {
        var saved = Saved(dialog);
        foreach (var text in dialog.Texts.Where(text => text.Count > 0))
        {
            var words = text.Sum(line => SpokenText.Words(SpokenText.Of(line.Value)));
            if (words > MostWords)
                problems.Add(ContentCodes.StepTooLong, text[0].Place, $"This text has {words} words, at most {MostWords} are allowed: make it shorter.");
            foreach (var line in text)
            {
                foreach (var name in Placeholders.In(line.Value).Where(name => !saved.Contains(name) && helpLines.Find(name)?.Number is null))
                    problems.Add(ContentCodes.NothingSaved, line.Place,
                        $"{{{name}}} is saved by no step and is no help line with a number: mend it, or take it out.");
            }
        }
    }

    private static HashSet<string> Saved(DialogDraft dialog) =>
        dialog.Dialog.Steps.Select(step => step.Save).OfType<string>().ToHashSet(StringComparer.Ordinal);
}
