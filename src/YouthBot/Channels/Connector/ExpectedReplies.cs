using YouthBot.Dialogs.Activities;

namespace YouthBot.Channels.Connector;

/// <summary>The body of a response that brings the answers itself.</summary>
/// <param name="Activities">The answers, in order.</param>
internal sealed record ExpectedReplies(IReadOnlyList<Activity> Activities);
