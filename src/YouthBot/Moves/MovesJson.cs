using System.Text.Json;
using System.Text.Json.Serialization;

namespace YouthBot.Moves;

/// <summary>The bodies of a move.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MoveOffer))]
[JsonSerializable(typeof(MoveProgress))]
[JsonSerializable(typeof(MoveAnswer))]
internal sealed partial class MovesJson : JsonSerializerContext;
