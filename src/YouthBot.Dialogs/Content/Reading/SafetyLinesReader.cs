using YouthBot.Dialogs.Safety;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Reads the messages below <c>safety/examples</c> and <c>safety/checks</c>; the name of a file says what is to be heard in them.</summary>
internal static class SafetyLinesReader
{
    private const string None = "none";

    /// <summary>Null when the name is not that of a category and a level.</summary>
    public static SafetyLinesDraft? Read(string file, string name, string text) => name.Split('.') switch
    {
        [None, "txt"] => new SafetyLinesDraft(null, file, text),
        [var category, var level, "txt"] when SafetyCategory.Codes.Contains(category, StringComparer.Ordinal) && Level(level) is { } known =>
            new SafetyLinesDraft((category, known), file, text),
        _ => null,
    };

    /// <summary>The level of a name in the files.</summary>
    public static SafetyLevel? Level(string name) => name switch
    {
        "acute" => SafetyLevel.Acute,
        "serious" => SafetyLevel.Serious,
        "worry" => SafetyLevel.Worry,
        _ => null,
    };
}
