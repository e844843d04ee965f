using YouthBot.Dialogs.Safety;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Reads patterns as editors write them; one that cannot be read is reported and left out.</summary>
internal static class SafetyPatterns
{
    public static List<SafetyPattern> Read(IEnumerable<Placed<string>> sources, SafetyLists lists, ProblemList problems)
    {
        var patterns = new List<SafetyPattern>();
        foreach (var source in sources)
        {
            switch (SafetyPattern.Parse(source.Value, lists))
            {
                case SafetyPatternParse.Parsed parsed:
                    patterns.Add(parsed.Pattern);
                    break;
                case SafetyPatternParse.Invalid invalid:
                    problems.Add(ContentCodes.WrongPattern, source.Place,
                        $"The pattern “{source.Value}” cannot be read: {invalid.Reason}.");
                    break;
            }
        }

        return patterns;
    }
}
