using System.Text.Json;
using System.Text.Json.Serialization;
using YouthBot.Dialogs.Activities;
using YouthBot.Handoff.Ownership;

namespace YouthBot.Handoff.Turns;

/// <summary>
/// What a coach or the desk clock does, as an event in the conversation's own mailbox. It counts only when it came in by the desk's own door
/// (<see cref="Door"/>): an event of this name from anywhere else is nothing.
/// </summary>
public static partial class DeskSignal
{
    /// <summary>The door of the mailbox that only the desk uses.</summary>
    public const string Door = "desk";

    /// <summary>The name of the event.</summary>
    public const string EventName = "youthbot.desk";

    /// <summary>The event that brings a command.</summary>
    public static Activity Of(HandoffCommand command) => new()
    {
        Type = ActivityTypes.Event,
        Name = EventName,
        Value = JsonSerializer.SerializeToElement(command, DeskJson.Default.HandoffCommand),
    };

    /// <summary>Reads it back; null when the activity brings no command.</summary>
    public static HandoffCommand? Read(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity is not { Type: ActivityTypes.Event, Name: EventName, Value: { ValueKind: JsonValueKind.Object } value }) return null;
        try
        {
            return value.Deserialize(DeskJson.Default.HandoffCommand);
        }
        catch (JsonException)
        {
            // a command of a version that is no longer known
            return null;
        }
    }

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, AllowOutOfOrderMetadataProperties = true)]
    [JsonSerializable(typeof(HandoffCommand))]
    private sealed partial class DeskJson : JsonSerializerContext;
}
