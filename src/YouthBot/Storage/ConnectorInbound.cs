using YouthBot.Dialogs.Activities;

namespace YouthBot.Storage;

/// <summary>Something that a channel of the Bot Connector brings, in the clear.</summary>
/// <param name="From">Where it comes from, and where answers go.</param>
/// <param name="Region">The region in which a new conversation begins.</param>
/// <param name="Key">The channel's own id of it: brought again, it has the same one.</param>
/// <param name="Activity">What was said; null when it only opens the conversation.</param>
/// <param name="Inline">Whether its answers go back in the response of the request that brings it (<c>expectReplies</c>).</param>
public sealed record ConnectorInbound(ConnectorReference From, string Region, string Key, Activity? Activity, bool Inline);
