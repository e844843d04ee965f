using System.Text.Json.Serialization;

namespace YouthBot.Dialogs.Law;

/// <summary>How long somebody has stayed away on end without a valid reason.</summary>
public enum Absence
{
    /// <summary>Less than a week.</summary>
    [JsonStringEnumMemberName("none")] None,

    /// <summary>One to three weeks.</summary>
    [JsonStringEnumMemberName("under-4-weeks")] UnderFourWeeks,

    /// <summary>Four weeks or more: the border of WEB 9.2.1.</summary>
    [JsonStringEnumMemberName("4-weeks")] FourWeeks,
}
