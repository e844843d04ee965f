using System.Text.Json;
using System.Text.Json.Serialization;
using YouthBot.Dialogs.Activities;
using YouthBot.Handoff.Ownership;

namespace YouthBot.Handoff.Turns;

/// <summary>
/// The protocol's two events about a handoff, for every client that knows them. The transcript is not attached: what a coach may read is
/// the young person's choice, and the desk reads it from storage.
/// </summary>
public static partial class HandoffWire
{
    /// <summary>A human is asked for.</summary>
    public const string Initiate = "handoff.initiate";

    /// <summary>What became of it.</summary>
    public const string Status = "handoff.status";

    private const string Accepted = "accepted";

    /// <summary>The event for something that happened; null for what no client has to know.</summary>
    public static Activity? Of(HandoffEvent happened) => happened switch
    {
        HandoffEvent.Asked asked => Event(Initiate, JsonSerializer.SerializeToElement(
            new Request(asked.Reason is HandoffReason.Help ? "safety" : "user-request"), WireJson.Default.Request)),
        HandoffEvent.Claimed or HandoffEvent.Transferred or HandoffEvent.TakenOver => Becomes(Accepted),
        HandoffEvent.Released or HandoffEvent.GivenBack or HandoffEvent.Snoozed { WasTheirs: true } => Becomes("failed"),
        HandoffEvent.Closed or HandoffEvent.ReturnedToBot or HandoffEvent.Left or HandoffEvent.StoppedWaiting => Becomes("completed"),
        HandoffEvent.Spoke or HandoffEvent.Offered or HandoffEvent.OfferRefused or HandoffEvent.Snoozed => null,
        _ => throw new InvalidOperationException("There is no other event."),
    };

    /// <summary>Whether an activity of the feed says that a coach has come, the first or another one.</summary>
    public static bool IsAccepted(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity is { Type: ActivityTypes.Event, Name: Status, Value: { ValueKind: JsonValueKind.Object } value }
            && value.TryGetProperty("state", out var state) && state.ValueKind is JsonValueKind.String && state.ValueEquals(Accepted);
    }

    private static Activity Becomes(string state) => Event(Status, JsonSerializer.SerializeToElement(new Becoming(state), WireJson.Default.Becoming));

    private static Activity Event(string name, JsonElement value) => new() { Type = ActivityTypes.Event, Name = name, Value = value };

    private sealed record Request(string Reason);

    private sealed record Becoming(string State);

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(Request))]
    [JsonSerializable(typeof(Becoming))]
    private sealed partial class WireJson : JsonSerializerContext;
}
