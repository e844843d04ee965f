using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace YouthBot.Dialogs.Activities;

/// <summary>
/// How activities are read and written: camel case, absent instead of null, names read case-insensitively (some of Microsoft's own
/// samples send <c>{"User":{"Id":…}}</c>), generated at build time.
/// </summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.Strict,
    MaxDepth = 32)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(YouthBotChannelData))]
[JsonSerializable(typeof(IReadOnlyList<Activity>))]
[JsonSerializable(typeof(string))]
public sealed partial class ActivityJson : JsonSerializerContext
{
    private static readonly Lazy<ActivityJson> RelaxedContext =
        new(() => new ActivityJson(new JsonSerializerOptions(Default!.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));

    /// <summary>
    /// The same contract with text written as itself instead of as \u escapes: for JSON that goes over the wire or to disk, never into HTML.
    /// </summary>
    public static ActivityJson Relaxed => RelaxedContext.Value;
}
