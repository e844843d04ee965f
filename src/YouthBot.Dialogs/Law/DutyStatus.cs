using System.Text.Json.Serialization;

namespace YouthBot.Dialogs.Law;

/// <summary>Which duty of the Leerplichtwet holds.</summary>
public enum DutyStatus
{
    /// <summary>Too young.</summary>
    [JsonStringEnumMemberName("niet-leerplichtig")] NotYet,

    /// <summary>Leerplicht (LPW 2 and 3).</summary>
    [JsonStringEnumMemberName("leerplichtig")] Leerplichtig,

    /// <summary>Kwalificatieplicht (LPW 4a to 4c).</summary>
    [JsonStringEnumMemberName("kwalificatieplichtig")] Kwalificatieplichtig,

    /// <summary>There would be a duty, but an exemption holds (LPW 5, 15).</summary>
    [JsonStringEnumMemberName("vrijgesteld")] Exempt,

    /// <summary>No duty any more.</summary>
    [JsonStringEnumMemberName("geen-plicht")] None,
}
