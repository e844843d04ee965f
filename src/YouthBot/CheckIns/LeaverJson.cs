using System.Text.Json;
using System.Text.Json.Serialization;

namespace YouthBot.CheckIns;

/// <summary>How a leaver is written to disk. A field may be added with a default; none may change its meaning.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(LeaverContact))]
internal sealed partial class LeaverJson : JsonSerializerContext;
