namespace YouthBot.Dialogs.Law;

/// <summary>The rule that decided the status.</summary>
public enum Ground
{
    /// <summary>The month after the fifth birthday has not begun (LPW 3 lid 1).</summary>
    TooYoung,

    /// <summary>Between the first and the last day of the leerplicht (LPW 2 lid 1, 3 lid 1).</summary>
    Leerplicht,

    /// <summary>Leerplicht with another programme at school (LPW 3a).</summary>
    Programme3a,

    /// <summary>Leerplicht, the last year of it at the mbo (LPW 3b).</summary>
    LastYearAtMbo3b,

    /// <summary>The leerplicht is over, under 18, no startkwalificatie (LPW 4a lid 1, 4b).</summary>
    Kwalificatieplicht,

    /// <summary>Not fit for school (LPW 5 onder a).</summary>
    Exemption5a,

    /// <summary>Objections of the parents (LPW 5 onder b).</summary>
    Exemption5b,

    /// <summary>At a school abroad (LPW 5 onder c).</summary>
    Exemption5c,

    /// <summary>Enough education in another way (LPW 15).</summary>
    Exemption15,

    /// <summary>The leerplicht is over and there is a startkwalificatie (LPW 1 onder f, 4a lid 1 onder b).</summary>
    StartQualification,

    /// <summary>The leerplicht is over and there is a diploma of the praktijkonderwijs (LPW 4a lid 2).</summary>
    ProDiploma,

    /// <summary>The leerplicht is over after vso arbeidsmarktgericht or dagbesteding (LPW 4a lid 2, WEC 14 lid 1).</summary>
    VsoProfile,

    /// <summary>18 or older (LPW 4b).</summary>
    Adult,
}
