using System.Text.Json.Serialization;

namespace YouthBot.Handoff.Turns;

/// <summary>What the bot asked last about a human.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<HandoffQuestion>))]
public enum HandoffQuestion
{
    /// <summary>What the coach may read.</summary>
    Sharing,

    /// <summary>The message that they want to leave.</summary>
    Message,

    /// <summary>How they want to be reached.</summary>
    Channel,

    /// <summary>Where they want to meet.</summary>
    Place,

    /// <summary>When it suits them.</summary>
    Moment,

    /// <summary>On which number.</summary>
    Number,
}
