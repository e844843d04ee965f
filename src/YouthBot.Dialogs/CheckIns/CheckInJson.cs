using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace YouthBot.Dialogs.CheckIns;

/// <summary>The steps of a campaign as JSON: what runs does not change when the content does.</summary>
public static partial class CheckInJson
{
    private static readonly Json Context = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        AllowOutOfOrderMetadataProperties = true,
    });

    /// <summary>Writes steps.</summary>
    public static string Write(IReadOnlyList<CheckInStep> steps) => JsonSerializer.Serialize(steps, Context.IReadOnlyListCheckInStep);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">The text is something else.</exception>
    public static IReadOnlyList<CheckInStep> Read(string steps) =>
        JsonSerializer.Deserialize(steps, Context.IReadOnlyListCheckInStep) ?? throw new JsonException("A campaign has no steps.");

    [JsonSerializable(typeof(IReadOnlyList<CheckInStep>))]
    private sealed partial class Json : JsonSerializerContext;
}
