using System.Text.Json.Serialization;

namespace YouthBot.Handoff.Ownership;

/// <summary>How somebody wants to be reached.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CallBackChannel>))]
public enum CallBackChannel
{
    /// <summary>In this chat.</summary>
    Chat,

    /// <summary>By telephone.</summary>
    Phone,

    /// <summary>At a place that they choose.</summary>
    Meeting,
}
