namespace YouthBot.Storage;

/// <summary>Where a conversation of a Bot Connector is answered. It is read anew with every activity, because a channel moves.</summary>
/// <param name="Channel">The channel's id, such as <c>msteams</c>.</param>
/// <param name="Conversation">The channel's id of the conversation.</param>
/// <param name="User">The channel's id of the person.</param>
/// <param name="Bot">The channel's id of us.</param>
/// <param name="ServiceUrl">Where the channel's connector listens; null when the caller named none.</param>
/// <param name="Verified">Whether who named that address had proved who they are: only then a token goes there.</param>
public sealed record ConnectorReference(string Channel, string Conversation, string User, string? Bot, string? ServiceUrl, bool Verified);
