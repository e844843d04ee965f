namespace YouthBot.Dialogs.Search;

/// <summary>What the search knows of one article.</summary>
/// <param name="Id">Id of the article; comes back in a <see cref="Candidate"/>.</param>
/// <param name="Title">The question that the article answers. Weighs more than a phrasing.</param>
/// <param name="Phrasings">Other ways to ask it, as young people type them; read when the search learns, and not when it is recalled.</param>
public sealed record SearchDocument(string Id, string Title, IEnumerable<string> Phrasings)
{
    /// <summary>
    /// Sentences of the answer itself, if any: the search learns words from them that nobody thought of in a phrasing, but a message
    /// that equals one of them is no question, so it is not an exact hit.
    /// </summary>
    public IEnumerable<string> Sentences { get; init; } = [];
}
