using YouthBot.Dialogs.Content.Reading;

namespace YouthBot.Dialogs.Content.Rules;

/// <summary>Nobody may ever read “Bel {VT}”. Fixed sentences and dialogs have placeholders of their own, which are checked where
/// these are known.</summary>
internal static class PlaceholderRules
{
    public static void Check(ContentDraft draft, ProblemList problems)
    {
        foreach (var line in draft.Prose.Where(prose => prose.Kind is not (ProseKind.Sentence or ProseKind.Dialog)).SelectMany(prose => prose.Lines))
        {
            foreach (var code in Placeholders.In(line.Value))
            {
                if (draft.HelpLines.Find(code) is not { } helpLine)
                    problems.Add(ContentCodes.UnknownPlaceholder, line.Place,
                        $"{{{code}}} is no help line: use a code of safety/helplines.yaml.");
                else if (helpLine.Number is null)
                    problems.Add(ContentCodes.UnknownPlaceholder, line.Place,
                        $"{{{code}}} has no number in safety/helplines.yaml: name its site instead.");
            }
        }
    }
}
