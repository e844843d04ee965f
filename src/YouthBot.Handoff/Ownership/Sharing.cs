using System.Text.Json.Serialization;

namespace YouthBot.Handoff.Ownership;

/// <summary>What a coach may read of the talk: the young person chooses. From least to most, so that choices compare.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Sharing>))]
public enum Sharing
{
    /// <summary>Only what is said from the request on.</summary>
    FromNow,

    /// <summary>The whole talk.</summary>
    All,
}
