using System.Text.Json.Serialization;

namespace YouthBot.Dialogs.Scripts;

/// <summary>How far somebody is with a dialog.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DialogPhase>))]
public enum DialogPhase
{
    /// <summary>A question is open.</summary>
    Asking,

    /// <summary>Left for later.</summary>
    Paused,

    /// <summary>Nothing is to come.</summary>
    Ended,
}
