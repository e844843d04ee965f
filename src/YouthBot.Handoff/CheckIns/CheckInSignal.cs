using System.Text.Json;
using System.Text.Json.Serialization;
using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.CheckIns;

namespace YouthBot.Handoff.CheckIns;

/// <summary>
/// A check-in that is due, as an event in the conversation's own mailbox. It counts only when it came in by the door that only the sender of
/// check-ins has (<see cref="Door"/>): an event of this name from anywhere else is nothing.
/// </summary>
/// <param name="Key">Which.</param>
/// <param name="Step">What is asked.</param>
/// <param name="FirstName">Whom; empty for who gave no name.</param>
/// <param name="Coach">First name of the coach in whose name it is sent; null when it is nobody's.</param>
/// <param name="CoachId">The account of that coach.</param>
/// <param name="Gemeente">Where they live; null when that is not known.</param>
/// <param name="HasDecaan">Whether a decaan brought them.</param>
/// <param name="OverAt">After this it is of no use any more.</param>
public sealed partial record CheckInSignal(
    CheckInKey Key, CheckInStep Step, string FirstName, string? Coach, string? CoachId, string? Gemeente, bool HasDecaan, DateTimeOffset OverAt)
{
    /// <summary>The door of the mailbox that only the sender of check-ins uses.</summary>
    public const string Door = "checkin";

    /// <summary>The name of the event.</summary>
    public const string EventName = "youthbot.checkin";

    /// <summary>The event that brings it.</summary>
    public Activity ToActivity() => new()
    {
        Type = ActivityTypes.Event,
        Name = EventName,
        Value = JsonSerializer.SerializeToElement(this, SignalJson.Default.CheckInSignal),
    };

    /// <summary>Reads it back; null when the activity is no check-in.</summary>
    public static CheckInSignal? Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity is not { Type: ActivityTypes.Event, Name: EventName, Value: { ValueKind: JsonValueKind.Object } value }) return null;
        try
        {
            return value.Deserialize(SignalJson.Default.CheckInSignal) is { Key: not null, Step: not null } signal ? signal : null;
        }
        catch (JsonException)
        {
            // a check-in of a version that is no longer known
            return null;
        }
    }

    /// <summary>Which check-in an event is about, also when the rest of it is of a version that is not known; null when even that cannot be read.</summary>
    public static CheckInKey? KeyOf(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity is not { Name: EventName, Value: { ValueKind: JsonValueKind.Object } value } || !value.TryGetProperty("key", out var key)) return null;
        try
        {
            return key.Deserialize(SignalJson.Default.CheckInKey) is { Campaign: not null, Step: not null, Leaver: not null } read ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, AllowOutOfOrderMetadataProperties = true)]
    [JsonSerializable(typeof(CheckInSignal))]
    [JsonSerializable(typeof(CheckInKey))]
    private sealed partial class SignalJson : JsonSerializerContext;
}
