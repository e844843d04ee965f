using YouthBot.Dialogs.Activities;

namespace YouthBot.Storage;

/// <summary>Something that is said by the Bot Connector, in the clear.</summary>
/// <param name="Activity">What.</param>
/// <param name="To">To whom.</param>
/// <param name="ReplyToId">The channel's id of the activity that it answers; null when it answers none.</param>
public sealed record ConnectorSaid(Activity Activity, ConnectorReference To, string? ReplyToId);
