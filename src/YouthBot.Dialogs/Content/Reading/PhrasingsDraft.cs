namespace YouthBot.Dialogs.Content.Reading;

/// <summary>The phrasings of one article; of no article (<c>none.txt</c>) when the id is null.</summary>
internal sealed record PhrasingsDraft(string? Article, string File, IReadOnlyList<Placed<string>> Lines);
