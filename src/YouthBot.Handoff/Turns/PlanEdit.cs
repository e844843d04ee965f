using System.Text.Json;
using System.Text.Json.Serialization;
using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Plans;

namespace YouthBot.Handoff.Turns;

/// <summary>
/// What somebody did with their plan on its own page: an event named <see cref="EventName"/> in the conversation's own mailbox, with this as
/// its value, so that it meets what happens in the chat one at a time.
/// </summary>
/// <param name="Changes">Other words, by part.</param>
/// <param name="Share">Whether a coach may see it; null when nothing was said about that.</param>
/// <param name="Discard">Whether the plan is thrown away.</param>
public sealed partial record PlanEdit(IReadOnlyDictionary<PlanField, PlanEdit.Change>? Changes = null, bool? Share = null, bool Discard = false)
{
    /// <summary>The name of the event.</summary>
    public const string EventName = "youthbot.plan";

    /// <summary>Other words in one part.</summary>
    /// <param name="From">What stood there when they began; null for nothing. When something else stands there now, that is not lost.</param>
    /// <param name="To">What shall stand there.</param>
    public sealed record Change(string? From, string? To);

    /// <summary>The event that brings it.</summary>
    public Activity ToActivity() => new()
    {
        Type = ActivityTypes.Event,
        Name = EventName,
        Value = JsonSerializer.SerializeToElement(this, PlanEditJson.Default.PlanEdit),
    };

    /// <summary>Reads it back; null when the activity is something else.</summary>
    public static PlanEdit? Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity is not { Type: ActivityTypes.Event, Name: EventName, Value: { ValueKind: JsonValueKind.Object } value }) return null;
        try
        {
            return value.Deserialize(PlanEditJson.Default.PlanEdit);
        }
        catch (JsonException)
        {
            // anybody may send an event of this name
            return null;
        }
    }

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(PlanEdit))]
    private sealed partial class PlanEditJson : JsonSerializerContext;
}
