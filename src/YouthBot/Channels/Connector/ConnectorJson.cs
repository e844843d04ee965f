using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace YouthBot.Channels.Connector;

/// <summary>The bodies of the door, generated at build time.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, MaxDepth = 32)]
[JsonSerializable(typeof(ExpectedReplies))]
internal sealed partial class ConnectorJson : JsonSerializerContext
{
    private static readonly Lazy<ConnectorJson> RelaxedContext =
        new(() => new ConnectorJson(new JsonSerializerOptions(Default!.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));

    /// <summary>Text as itself: this never goes into HTML.</summary>
    public static ConnectorJson Relaxed => RelaxedContext.Value;
}
