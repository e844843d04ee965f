using System.Text.Json;
using System.Text.Json.Serialization;

namespace YouthBot.Desk.Workspace.Wire;

/// <summary>The bodies of the workspace.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Desk))]
[JsonSerializable(typeof(ChatMessage))]
[JsonSerializable(typeof(IReadOnlyList<ChatMessage>))]
[JsonSerializable(typeof(ChatBody))]
[JsonSerializable(typeof(Contact))]
[JsonSerializable(typeof(Joined))]
[JsonSerializable(typeof(Outcome))]
[JsonSerializable(typeof(Typing))]
[JsonSerializable(typeof(WorkspaceStart))]
internal sealed partial class WorkspaceJson : JsonSerializerContext;
