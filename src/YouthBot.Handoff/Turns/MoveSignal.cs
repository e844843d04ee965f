using System.Text.Json;
using System.Text.Json.Serialization;
using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Plans;

namespace YouthBot.Handoff.Turns;

/// <summary>
/// A step of the move from the web chat to WhatsApp, as an event in the mailbox of the conversation that it happens to. It counts only when it
/// came in by the door that it belongs to: an event of this name from a client is nothing.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "step")]
[JsonDerivedType(typeof(Code), "code")]
[JsonDerivedType(typeof(Moved), "moved")]
[JsonDerivedType(typeof(Joined), "joined")]
[JsonDerivedType(typeof(Ended), "ended")]
public abstract partial record MoveSignal
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "youthbot.move";

    /// <summary>The door of the mailbox by which storage writes what it did; nobody else uses it.</summary>
    public const string Door = "move";

    /// <summary>The door by which a code comes in.</summary>
    public const string Phone = "whatsapp";

    private MoveSignal()
    {
    }

    /// <summary>The event that brings it.</summary>
    public Activity ToActivity() => new()
    {
        Type = ActivityTypes.Event,
        Name = EventName,
        Value = JsonSerializer.SerializeToElement(this, MoveJson.Default.MoveSignal),
    };

    /// <summary>Reads it back; null when the activity brings none, or not by its door.</summary>
    public static MoveSignal? Of(Activity activity, string door)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (door is not (Door or Phone)
            || activity is not { Type: ActivityTypes.Event, Name: EventName, Value: { ValueKind: JsonValueKind.Object } value }) return null;
        try
        {
            return value.Deserialize(MoveJson.Default.MoveSignal) is { } signal && signal is Code == door is Phone ? signal : null;
        }
        catch (JsonException)
        {
            // a step of a version that is no longer known
            return null;
        }
    }

    /// <summary>Somebody sent the code of a web chat by WhatsApp.</summary>
    /// <param name="Hash">SHA-256 of the code, in Base64 for addresses: the code itself is kept nowhere.</param>
    public sealed record Code(string Hash) : MoveSignal;

    /// <summary>This conversation came from the web chat, with everything that it had.</summary>
    public sealed record Moved : MoveSignal;

    /// <summary>There was a conversation here already; of the web chat, which is gone, this came along.</summary>
    /// <param name="Plan">The plan; it is taken on an explicit yes only.</param>
    /// <param name="Request">The open request for a human.</param>
    public sealed record Joined(Plan? Plan, JoinedRequest? Request) : MoveSignal;

    /// <summary>Another number was tapped on the web, or “that is not me”.</summary>
    public sealed record Ended : MoveSignal;

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, AllowOutOfOrderMetadataProperties = true)]
    [JsonSerializable(typeof(MoveSignal))]
    private sealed partial class MoveJson : JsonSerializerContext;
}
