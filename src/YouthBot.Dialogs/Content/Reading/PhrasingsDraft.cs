namespace YouthBot.Dialogs.Content.Reading;

/// <summary>The phrasings of one article; of no article (<c>none.txt</c>) when the id is null.</summary>
internal sealed record PhrasingsDraft(string? Article, string File, string Text)
{
    /// <summary>Cut when somebody asks: who remembers what was learned from them does not need them.</summary>
    public IReadOnlyList<Placed<string>> Lines => field ??= TextLines.Of(File, Text);
}
