using System.Text.Json;
using System.Text.Json.Serialization;
using YouthBot.Dialogs.Activities;

namespace YouthBot.Handoff.CheckIns;

/// <summary>
/// What a message of a check-in is beside its words: the approved template with the same words, for when no text passes. It stands in the
/// value of the activity.
/// </summary>
/// <param name="Template">Its name at Meta.</param>
/// <param name="Values">What is filled in, in the order in which the words name them.</param>
/// <param name="Taps">What a tap on each button says.</param>
public sealed partial record CheckInMessage(string Template, IReadOnlyList<string> Values, IReadOnlyList<string> Taps)
{
    /// <summary>The message with this beside it.</summary>
    public Activity On(Activity message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message with { Value = JsonSerializer.SerializeToElement(this, MessageJson.Default.CheckInMessage) };
    }

    /// <summary>Reads it back; null when the message is no check-in.</summary>
    public static CheckInMessage? Of(Activity message)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (message is not { Type: ActivityTypes.Message, Value: { ValueKind: JsonValueKind.Object } value }) return null;
        return value.Deserialize(MessageJson.Default.CheckInMessage) is { Template: not null, Values: not null, Taps: not null } found ? found : null;
    }

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(CheckInMessage))]
    private sealed partial class MessageJson : JsonSerializerContext;
}
