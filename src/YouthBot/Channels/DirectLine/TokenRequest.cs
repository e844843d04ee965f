using YouthBot.Dialogs.Activities;

namespace YouthBot.Channels.DirectLine;

/// <summary>What <c>tokens/generate</c> and <c>conversations</c> may be asked with.</summary>
/// <param name="User">The person's id, if the asking site has one; it must begin with <c>dl_</c>.</param>
/// <param name="Region">Ours: the region in which the conversation begins.</param>
internal sealed record TokenRequest(ChannelAccount? User = null, string? Region = null);
