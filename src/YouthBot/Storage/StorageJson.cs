using System.Text.Json;
using System.Text.Json.Serialization;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Turns;

namespace YouthBot.Storage;

/// <summary>How state is written to disk. A field may be added with a default; none may change its meaning.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ChatMemory))]
[JsonSerializable(typeof(ConnectorReference))]
[JsonSerializable(typeof(Gap))]
[JsonSerializable(typeof(HandoffFacts))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class StorageJson : JsonSerializerContext
{
    /// <summary>
    /// Writes and reads a state once. How that is done is made when it is first needed, and is the largest thing that the first message would wait for
    /// (docs/performance.md).
    /// </summary>
    public static void Rehearse() =>
        JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(Handoff.Turns.ChatMemory.Empty, Default.ChatMemory), Default.ChatMemory);
}
