using YouthBot.Dialogs.Content.Reading;
using YouthBot.Dialogs.Safety;

namespace YouthBot.Dialogs.Content.Rules;

/// <summary>Somebody in danger reads the number first, if nothing else; a worry may be met with kind words first.</summary>
internal static class SafetyRules
{
    public static void Check(ContentDraft draft, ProblemList problems)
    {
        foreach (var level in draft.Safety.SelectMany(category => category.Levels))
        {
            foreach (var code in level.HelpLines.Where(code => draft.HelpLines.Find(code.Value) is null))
                problems.Add(ContentCodes.UnknownHelpLine, code.Place,
                    $"“{code.Value}” is no help line: use a code of safety/helplines.yaml.");
            CheckNumberFirst(level, problems);
        }
    }

    private static void CheckNumberFirst(SafetyLevelDraft level, ProblemList problems)
    {
        if (level.HelpLines is not [var first, ..])
        {
            problems.Add(ContentCodes.NumberNotFirst, level.Place, $"The level {level.Name} has no help line: name the one to call first.");
            return;
        }

        var anywhere = level.Level is SafetyLevel.Worry;
        var said = anywhere ? level.Reply.Value : SpokenSentences.In([level.Reply]).FirstOrDefault()?.Value ?? "";
        if (Placeholders.In(said).FirstOrDefault() != first.Value)
            problems.Add(ContentCodes.NumberNotFirst, level.Reply.Place,
                $"The first number in {(anywhere ? "" : "the first sentence of ")}the reply is not that of the first help line: "
                + $"put {{{first.Value}}} there.");
    }
}
