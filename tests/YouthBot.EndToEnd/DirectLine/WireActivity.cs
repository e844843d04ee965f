using System.Text.Json;
using YouthBot.Dialogs.Activities;

namespace YouthBot.EndToEnd.DirectLine;

/// <summary>What these tests look at in an activity.</summary>
public sealed record WireActivity(
    string Id,
    string Type,
    DateTimeOffset Timestamp,
    ChannelAccount From,
    string? Text,
    string? ReplyToId,
    JsonElement? ChannelData)
{
    public string? ClientActivityId =>
        ChannelData is { } data && data.TryGetProperty("clientActivityID", out var id) ? id.GetString() : null;
}
