namespace YouthBot.Dialogs.Law;

/// <summary>What a diploma weighs in the Leerplichtwet: diplomas of one weight have the same outcome.</summary>
internal enum DiplomaWeight
{
    /// <summary>Ends no duty: none, vmbo, entree.</summary>
    None,

    /// <summary>Ends no duty, but comes from the vso, which counted apart before 2026.</summary>
    VsoOnwards,

    /// <summary>Praktijkonderwijs: no kwalificatieplicht (LPW 4a lid 2).</summary>
    Pro,

    /// <summary>Vso arbeidsmarktgericht or dagbesteding: no kwalificatieplicht (LPW 4a lid 2, WEC 14 lid 1 onder b en c).</summary>
    VsoProfile,

    /// <summary>Havo, vwo, mbo 2, 3 or 4 (LPW 1 onder f).</summary>
    StartQualification,
}
