namespace YouthBot.Evaluation;

/// <summary>
/// A file of questions (<c>article ids joined by |, or NONE</c> TAB style TAB text) or of messages about safety (<c>category:level, or none</c>
/// TAB text), one a line; <c>#</c> starts a comment.
/// </summary>
internal sealed record EvaluationFile(IReadOnlyList<QuestionCase> Questions, IReadOnlyList<SafetyCase> Safety)
{
    public const string None = "NONE";

    /// <exception cref="FormatException">A line has neither two nor three columns.</exception>
    public static EvaluationFile Read(IEnumerable<string> lines)
    {
        var questions = new List<QuestionCase>();
        var safety = new List<SafetyCase>();
        foreach (var (index, line) in lines.Index())
        {
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#') continue;
            switch (line.Split('\t'))
            {
                case [var expected, var style, var text]:
                    questions.Add(new QuestionCase(expected is None ? [] : expected.Split('|'), style, text));
                    break;
                case ["none", var text]:
                    safety.Add(new SafetyCase(null, null, text));
                    break;
                case [var expected, var text]:
                    safety.Add(expected.Split(':') is [var category, var level] ? new SafetyCase(category, level, text) : new SafetyCase(expected, null, text));
                    break;
                default:
                    throw new FormatException($"Line {index + 1} must have two or three columns with a TAB between them.");
            }
        }

        return new EvaluationFile(questions, safety);
    }
}
