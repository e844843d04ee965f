using YouthBot.Dialogs.Content.Reading;

namespace YouthBot.Dialogs.Content.Rules;

/// <summary>The ways through a dialog: each step lies on one, and none goes round without asking.</summary>
internal static class DialogWays
{
    public static void Check(DialogDraft dialog, ProblemList problems)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>([dialog.Steps[0].Step.Id, .. dialog.SignalTargets.Select(target => target.Value)]);
        while (open.TryDequeue(out var id))
        {
            if (dialog.Dialog.Find(id) is not { } step || !reached.Add(id)) continue;
            foreach (var next in Onward(step)) open.Enqueue(next);
        }

        foreach (var step in dialog.Steps.Where(step => !reached.Contains(step.Step.Id)))
            problems.Add(ContentCodes.UnreachableStep, step.Place, $"No way leads to the step “{step.Step.Id}”: name it somewhere, or take it away.");
        foreach (var step in dialog.Steps.Where(step => ComesBack(step.Step, dialog.Dialog)))
            problems.Add(ContentCodes.Circle, step.Place, $"From the step “{step.Step.Id}” the talk comes back to it without a question: it would never end.");
    }

    private static IEnumerable<string> Onward(DialogStep step) => step.IsQuestion
        ? [.. WithoutAnswer(step), step.Next, step.Skip, .. step.Options.Select(option => option.Next).OfType<string>()]
        : WithoutAnswer(step);

    /// <summary>Where the talk may go on by itself. A question waits; what does not always count may be passed over.</summary>
    private static IEnumerable<string> WithoutAnswer(DialogStep step)
    {
        if (!step.IsQuestion) yield return step.Next;
        if (step.When.Count + step.Needs.Count > 0) yield return step.Else;
    }

    private static bool ComesBack(DialogStep step, Dialog dialog)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(WithoutAnswer(step));
        while (open.TryDequeue(out var id))
        {
            if (id == step.Id) return true;
            if (dialog.Find(id) is not { } next || !seen.Add(id)) continue;
            foreach (var further in WithoutAnswer(next)) open.Enqueue(further);
        }

        return false;
    }
}
