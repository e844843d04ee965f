using System.Text.Json;
using System.Text.Json.Serialization;

namespace YouthBot.Plans;

/// <summary>The JSON of a plan's page.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlanView))]
[JsonSerializable(typeof(PlanChange))]
[JsonSerializable(typeof(PlanStart))]
internal sealed partial class PlanJson : JsonSerializerContext;
