using System.Text.Json.Serialization;

namespace YouthBot.Dialogs.Law;

/// <summary>Whether somebody belongs to those whom the Doorstroompunt is for.</summary>
public enum DoorstroompuntScope
{
    /// <summary>Yes: no startkwalificatie, young enough, not at school (WEB 9.2.1).</summary>
    [JsonStringEnumMemberName("doelgroep")] Target,

    /// <summary>From pro or vso before 2026: not a voortijdig schoolverlater, but followed.</summary>
    [JsonStringEnumMemberName("gevolgd")] Followed,

    /// <summary>No.</summary>
    [JsonStringEnumMemberName("buiten")] Outside,

    /// <summary>The question does not arise while a duty or an exemption holds, or before any.</summary>
    [JsonStringEnumMemberName("nvt")] NotApplicable,
}
