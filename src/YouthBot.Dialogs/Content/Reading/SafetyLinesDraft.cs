using YouthBot.Dialogs.Safety;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>
/// Messages with what is to be heard in them: <c>safety/examples/&lt;category&gt;.&lt;level&gt;.txt</c>, or <c>none.txt</c>; so too below <c>checks</c>.
/// </summary>
/// <param name="Cry">The category and the level; null when nothing is to be heard.</param>
/// <param name="File">The file.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record SafetyLinesDraft((string Category, SafetyLevel Level)? Cry, string File, string Text)
{
    /// <summary>The messages; cut when somebody asks, as with phrasings.</summary>
    public IReadOnlyList<Placed<string>> Lines => field ??= TextLines.Of(File, Text);
}
