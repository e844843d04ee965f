using System.Text.Json;
using System.Text.Json.Serialization;

namespace YouthBot.Chat;

/// <summary>The bodies of the chat's own doors.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ChatTokenRequest))]
[JsonSerializable(typeof(ChatTokenResponse))]
internal sealed partial class ChatJson : JsonSerializerContext;
