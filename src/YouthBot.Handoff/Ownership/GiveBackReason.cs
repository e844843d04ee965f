using System.Text.Json.Serialization;

namespace YouthBot.Handoff.Ownership;

/// <summary>Why a conversation goes back to the queue by itself.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<GiveBackReason>))]
public enum GiveBackReason
{
    /// <summary>The person waits for a word of the coach, for too long.</summary>
    Silent,

    /// <summary>The coach is no longer at the desk.</summary>
    Gone,
}
