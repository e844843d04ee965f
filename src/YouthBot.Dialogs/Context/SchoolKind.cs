namespace YouthBot.Dialogs.Context;

/// <summary>A kind of school, as precisely as somebody named it. Memory keeps it as a number: a new kind comes last.</summary>
public enum SchoolKind
{
    /// <summary>Praktijkonderwijs.</summary>
    Praktijkonderwijs,

    /// <summary>Voortgezet speciaal onderwijs.</summary>
    Vso,

    /// <summary>Internationale schakelklas.</summary>
    Isk,

    /// <summary>Vmbo, the kind was not named.</summary>
    Vmbo,

    /// <summary>Vmbo basisberoepsgericht.</summary>
    VmboBasis,

    /// <summary>Vmbo kaderberoepsgericht.</summary>
    VmboKader,

    /// <summary>Vmbo gemengd.</summary>
    VmboGemengd,

    /// <summary>Vmbo theoretisch, or mavo.</summary>
    VmboTheoretisch,

    /// <summary>Havo.</summary>
    Havo,

    /// <summary>Vwo: atheneum or gymnasium.</summary>
    Vwo,

    /// <summary>Mbo, the level was not named.</summary>
    Mbo,

    /// <summary>Entree: mbo level 1.</summary>
    Entree,

    /// <summary>Mbo level 2.</summary>
    Mbo2,

    /// <summary>Mbo level 3.</summary>
    Mbo3,

    /// <summary>Mbo level 4.</summary>
    Mbo4,

    /// <summary>Hbo.</summary>
    Hbo,

    /// <summary>University.</summary>
    Universiteit,

    /// <summary>Mbo level 2, 3 or 4, it was not said which.</summary>
    MboVanaf2,

    /// <summary>Havo or vwo, it was not said which.</summary>
    HavoOfVwo,

    /// <summary>Vso in the profile for work or for daytime activities.</summary>
    VsoWerk,

    /// <summary>Vso in the profile for further learning.</summary>
    VsoLeren,
}
