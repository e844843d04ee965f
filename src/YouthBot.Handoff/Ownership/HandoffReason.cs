using System.Text.Json.Serialization;

namespace YouthBot.Handoff.Ownership;

/// <summary>Why a human was asked for; all that colleagues see before one of them claims.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<HandoffReason>))]
public enum HandoffReason
{
    /// <summary>The person wants to talk to a human.</summary>
    Asked,

    /// <summary>The person left a message while nobody was there.</summary>
    Message,

    /// <summary>The person wants to be called back, or to meet.</summary>
    CallBack,

    /// <summary>A cry for help was heard.</summary>
    Help,
}
