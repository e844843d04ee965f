namespace YouthBot.Dialogs.Content;

/// <summary>
/// The fixed sentences of the bot, read from <c>content/words/sentences.yaml</c>. The property is the key there in camelCase; a
/// <see cref="Sentence"/> has the placeholders that its comment names, a string has none.
/// </summary>
public sealed record Sentences
{
    /// <summary>The first words of a conversation: {region}, {days}.</summary>
    public required Sentence Welcome { get; init; }

    /// <summary>The first words when somebody starts again.</summary>
    public required string WelcomeAgain { get; init; }

    /// <summary>Label of the button that asks for a human.</summary>
    public required string TalkToHuman { get; init; }

    /// <summary>Somebody asked for a human and the desk is open: {region}, {phone}, {until}.</summary>
    public required Sentence HumanOpen { get; init; }

    /// <summary>Somebody asked for a human and the desk is closed: {region}, {phone}, {opens}.</summary>
    public required Sentence HumanClosed { get; init; }

    /// <summary>Somebody asked for a human of a region without a number: {region}.</summary>
    public required Sentence HumanNoPhone { get; init; }

    /// <summary>The bot has no answer.</summary>
    public required string Fallback { get; init; }

    /// <summary>Above a choice of articles.</summary>
    public required string DidYouMean { get; init; }

    /// <summary>Label of the choice that none of the articles is meant.</summary>
    public required string NoneOfThese { get; init; }

    /// <summary>Reply to that choice.</summary>
    public required string NoneOfTheseReply { get; init; }

    /// <summary>Reply to “stop”.</summary>
    public required string Stopped { get; init; }

    /// <summary>Asks whether the conversation must really be erased.</summary>
    public required string EraseConfirm { get; init; }

    /// <summary>Label of the button that erases.</summary>
    public required string EraseYes { get; init; }

    /// <summary>Label of the button that does not.</summary>
    public required string EraseNo { get; init; }

    /// <summary>The conversation is erased.</summary>
    public required string Erased { get; init; }

    /// <summary>Nothing was erased.</summary>
    public required string EraseCancelled { get; init; }

    /// <summary>Reply to a picture, a sound or a file.</summary>
    public required string MediaNotRead { get; init; }

    /// <summary>Reply to a message without text.</summary>
    public required string EmptyMessage { get; init; }

    /// <summary>Label of the button that shows the rest of an article.</summary>
    public required string More { get; init; }

    /// <summary>Somebody asked for more and there is no more.</summary>
    public required string NoMore { get; init; }

    /// <summary>The line of sources under an article: {sources}.</summary>
    public required Sentence SourceLine { get; init; }

    /// <summary>One source in that line: {read}, {date}.</summary>
    public required Sentence SourceItem { get; init; }

    /// <summary>Who checked the article: {by}, {date}.</summary>
    public required Sentence CheckedBy { get; init; }

    /// <summary>The article should have been looked at again.</summary>
    public required string ReviewOverdue { get; init; }

    /// <summary>Help for somebody in trouble when the reply of a safety category may be out of date.</summary>
    public required string SafetyOverdue { get; init; }

    /// <summary>Something of ours is broken.</summary>
    public required string Trouble { get; init; }

    /// <summary>The message is too long to read.</summary>
    public required string TooLong { get; init; }
}
