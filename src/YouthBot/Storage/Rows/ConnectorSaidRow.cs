namespace YouthBot.Storage.Rows;

/// <summary>Something that is said by the Bot Connector.</summary>
/// <param name="MessageId">Its message.</param>
/// <param name="Body">What it says, encrypted.</param>
/// <param name="Reference">To whom, encrypted.</param>
/// <param name="AskedId">The message that it answers; null when it answers none.</param>
/// <param name="Asked">What that one said, encrypted.</param>
public sealed record ConnectorSaidRow(Guid MessageId, byte[] Body, byte[] Reference, Guid? AskedId, byte[]? Asked);
