using System.Text.Json.Serialization;

namespace YouthBot.Dialogs.Law;

/// <summary>The highest diploma that a young person has, as far as the law makes a difference.</summary>
public enum Diploma
{
    /// <summary>No diploma.</summary>
    [JsonStringEnumMemberName("none")] None,

    /// <summary>Praktijkonderwijs: a getuigschrift or school diploma.</summary>
    [JsonStringEnumMemberName("pro")] Pro,

    /// <summary>Vso followed in the profile arbeidsmarktgericht.</summary>
    [JsonStringEnumMemberName("vso-arbeidsmarkt")] VsoArbeidsmarkt,

    /// <summary>Vso followed in the profile dagbesteding.</summary>
    [JsonStringEnumMemberName("vso-dagbesteding")] VsoDagbesteding,

    /// <summary>Vso followed in the profile vervolgonderwijs.</summary>
    [JsonStringEnumMemberName("vso-vervolg")] VsoVervolg,

    /// <summary>Vmbo basisberoepsgericht.</summary>
    [JsonStringEnumMemberName("vmbo-bb")] VmboBb,

    /// <summary>Vmbo kaderberoepsgericht.</summary>
    [JsonStringEnumMemberName("vmbo-kb")] VmboKb,

    /// <summary>Vmbo gemengd.</summary>
    [JsonStringEnumMemberName("vmbo-gl")] VmboGl,

    /// <summary>Vmbo theoretisch (mavo).</summary>
    [JsonStringEnumMemberName("vmbo-tl")] VmboTl,

    /// <summary>Entree: mbo level 1.</summary>
    [JsonStringEnumMemberName("entree")] Entree,

    /// <summary>Mbo level 2.</summary>
    [JsonStringEnumMemberName("mbo2")] Mbo2,

    /// <summary>Mbo level 3.</summary>
    [JsonStringEnumMemberName("mbo3")] Mbo3,

    /// <summary>Mbo level 4.</summary>
    [JsonStringEnumMemberName("mbo4")] Mbo4,

    /// <summary>Havo.</summary>
    [JsonStringEnumMemberName("havo")] Havo,

    /// <summary>Vwo.</summary>
    [JsonStringEnumMemberName("vwo")] Vwo,
}
