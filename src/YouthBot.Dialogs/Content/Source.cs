namespace YouthBot.Dialogs.Content;

/// <summary>What was read to write a text.</summary>
/// <param name="Read">The text that was read, as a person would name it.</param>
/// <param name="Url">Where it stands, if it is online.</param>
/// <param name="SourceDate">The state of the text that was read, which may be older than the day of reading.</param>
public sealed record Source(string Read, Uri? Url, DateOnly SourceDate)
{
    /// <summary>
    /// The text bears no date, and only a stored copy of it was read: <see cref="SourceDate"/> is the day of reading, and says nothing of
    /// the state of the text.
    /// </summary>
    public bool IsUndatedCopy { get; init; }
}
