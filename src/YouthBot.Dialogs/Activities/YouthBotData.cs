using System.Text.Json;

namespace YouthBot.Dialogs.Activities;

/// <summary>
/// What a reply of the bot is, for a client or a check: <c>channelData.youthbot</c>, a stable contract.
/// </summary>
/// <param name="Kind">One of <see cref="ReplyKinds"/>.</param>
/// <param name="Article">Id of the article that the reply belongs to.</param>
/// <param name="Safety">Code of the safety category.</param>
/// <param name="Dialog">Id of the running dialog.</param>
public sealed record YouthBotData(string Kind, string? Article = null, string? Safety = null, string? Dialog = null)
{
    /// <summary>This object as the <c>channelData</c> of an activity.</summary>
    public JsonElement ToChannelData() =>
        JsonSerializer.SerializeToElement(new YouthBotChannelData(this), ActivityJson.Default.YouthBotChannelData);

    /// <summary>Reads the object back from an activity; null when it is not a reply of this bot.</summary>
    public static YouthBotData? Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.ChannelData is not { ValueKind: JsonValueKind.Object } data) return null;
        try
        {
            return data.Deserialize(ActivityJson.Default.YouthBotChannelData)?.Youthbot is { Kind: not null } found ? found : null;
        }
        catch (JsonException)
        {
            // anybody may send channel data of this name
            return null;
        }
    }
}
