using System.Text.Json.Serialization;

namespace YouthBot.Dialogs.Law;

/// <summary>Whether a school reports absence.</summary>
public enum ReportDuty
{
    /// <summary>School must.</summary>
    [JsonStringEnumMemberName("verplicht")] Must,

    /// <summary>School may.</summary>
    [JsonStringEnumMemberName("kan")] May,

    /// <summary>School need not.</summary>
    [JsonStringEnumMemberName("niet-verplicht")] NeedNot,

    /// <summary>Where the region agreed so.</summary>
    [JsonStringEnumMemberName("regionaal")] Regional,
}
