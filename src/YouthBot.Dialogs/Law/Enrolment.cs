using System.Text.Json.Serialization;

namespace YouthBot.Dialogs.Law;

/// <summary>Where a young person is enrolled.</summary>
public enum Enrolment
{
    /// <summary>Nowhere.</summary>
    [JsonStringEnumMemberName("none")] None,

    /// <summary>Primary school.</summary>
    [JsonStringEnumMemberName("po")] Po,

    /// <summary>Vmbo, havo or vwo; also when the vo school has the lessons given by the vavo.</summary>
    [JsonStringEnumMemberName("vo")] Vo,

    /// <summary>Praktijkonderwijs.</summary>
    [JsonStringEnumMemberName("pro")] Pro,

    /// <summary>Voortgezet speciaal onderwijs.</summary>
    [JsonStringEnumMemberName("vso")] Vso,

    /// <summary>Mbo level 1.</summary>
    [JsonStringEnumMemberName("entree")] Entree,

    /// <summary>Mbo level 2 to 4, mostly school.</summary>
    [JsonStringEnumMemberName("mbo-bol")] MboBol,

    /// <summary>Mbo level 2 to 4, mostly work.</summary>
    [JsonStringEnumMemberName("mbo-bbl")] MboBbl,

    /// <summary>Vmbo-tl, havo or vwo for adults.</summary>
    [JsonStringEnumMemberName("vavo")] Vavo,
}
