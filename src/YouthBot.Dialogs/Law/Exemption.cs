using System.Text.Json.Serialization;

namespace YouthBot.Dialogs.Law;

/// <summary>An exemption or a replacement of the leerplicht that holds today. That it was given rightly is not judged here.</summary>
public enum Exemption
{
    /// <summary>None.</summary>
    [JsonStringEnumMemberName("none")] None,

    /// <summary>LPW 5 onder a: not fit for school, in body or mind. (Not article 5a, on travelling families.)</summary>
    [JsonStringEnumMemberName("5a")] Article5a,

    /// <summary>LPW 5 onder b: objections of the parents to the direction of all schools nearby.</summary>
    [JsonStringEnumMemberName("5b")] Article5b,

    /// <summary>LPW 5 onder c: at a school abroad.</summary>
    [JsonStringEnumMemberName("5c")] Article5c,

    /// <summary>LPW 15: enough education in another way; exempts from the kwalificatieplicht only.</summary>
    [JsonStringEnumMemberName("15")] Article15,

    /// <summary>LPW 3a: another programme at school with practice, from 14; stays leerplichtig.</summary>
    [JsonStringEnumMemberName("3a")] Article3a,

    /// <summary>LPW 3b: the last year of the leerplicht at the mbo; stays leerplichtig.</summary>
    [JsonStringEnumMemberName("3b")] Article3b,
}
