using YouthBot.Dialogs.Content.Reading;
using YouthBot.Dialogs.Safety;

namespace YouthBot.Dialogs.Content.Rules;

/// <summary>The detector is held to the messages that editors wrote down for it, those that it must hear and those that it must not.</summary>
internal static class SafetyCheckRules
{
    public static void Check(ContentDraft draft, SafetyDetector safety, ProblemList problems)
    {
        foreach (var file in draft.SafetyChecks)
        {
            foreach (var line in file.Lines) Check(file.Cry, line, safety.Detect(line.Value), problems);
        }
    }

    private static void Check((string Category, SafetyLevel Level)? cry, Placed<string> line, SafetyFinding? heard, ProblemList problems)
    {
        if (cry is not var (_, level))
        {
            if (heard is not null)
                problems.Add(ContentCodes.HarmlessHeard, line.Place,
                    $"“{line.Value}” is heard as {heard.Category} ({heard.Level}): add an exception, or examples like it to examples/none.txt.");
        }
        else if (heard is null)
        {
            problems.Add(ContentCodes.CryNotHeard, line.Place, $"“{line.Value}” is not heard: add a pattern, or examples like it.");
        }
        else if (heard.Level < level)
        {
            problems.Add(ContentCodes.CryNotHeard, line.Place,
                $"“{line.Value}” is heard as {heard.Level} only: add a pattern of level {level}, or examples like it.");
        }
    }
}
