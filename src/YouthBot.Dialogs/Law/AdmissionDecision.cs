using System.Text.Json.Serialization;

namespace YouthBot.Dialogs.Law;

/// <summary>Whether a school of the mbo must admit somebody.</summary>
public enum AdmissionDecision
{
    /// <summary>Everything was done: a right to a place.</summary>
    [JsonStringEnumMemberName("recht")] Right,

    /// <summary>School may refuse.</summary>
    [JsonStringEnumMemberName("mag-weigeren")] MayRefuse,

    /// <summary>Something was not done, but school may not refuse for it.</summary>
    [JsonStringEnumMemberName("mag-niet-weigeren")] MayNotRefuse,

    /// <summary>The course is not open to them.</summary>
    [JsonStringEnumMemberName("niet-mogelijk")] Impossible,
}
