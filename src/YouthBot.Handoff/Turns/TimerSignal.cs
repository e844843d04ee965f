using System.Text.Json;
using System.Text.Json.Serialization;
using YouthBot.Dialogs.Activities;

namespace YouthBot.Handoff.Turns;

/// <summary>
/// A timer that a turn set and that went off: an event named <see cref="EventName"/> in the conversation's own mailbox, with this as its value.
/// </summary>
/// <param name="Name">Which timer.</param>
/// <param name="Version">The version of the conversation that it was set for; when the talk has moved on since, it does nothing.</param>
public sealed partial record TimerSignal(string Name, long Version)
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "youthbot.timer";

    /// <summary>Nobody answered after a help card.</summary>
    public const string StillThere = "ben-je-er-nog";

    /// <summary>The event that brings it.</summary>
    public Activity ToActivity() => new()
    {
        Type = ActivityTypes.Event,
        Name = EventName,
        Value = JsonSerializer.SerializeToElement(this, Json.Default.TimerSignal),
    };

    /// <summary>Reads it back; null when the activity is no timer.</summary>
    public static TimerSignal? Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity is not { Type: ActivityTypes.Event, Name: EventName, Value: { ValueKind: JsonValueKind.Object } value }) return null;
        try
        {
            return value.Deserialize(Json.Default.TimerSignal) is { Name: not null } signal ? signal : null;
        }
        catch (JsonException)
        {
            // anybody may send an event of this name
            return null;
        }
    }

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(TimerSignal))]
    private sealed partial class Json : JsonSerializerContext;
}
