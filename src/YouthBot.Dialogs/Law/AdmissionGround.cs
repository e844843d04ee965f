namespace YouthBot.Dialogs.Law;

/// <summary>The rule that decided an admission.</summary>
public enum AdmissionGround
{
    /// <summary>In time, the right diploma, intake done (WEB 8.1.1c lid 1).</summary>
    AllDone,

    /// <summary>Entree, which has no last day of application (WEB 8.1.1b).</summary>
    EntreeOpen,

    /// <summary>Entree is not open during the leerplicht (WEB 8.1.1b lid 1).</summary>
    StillLeerplichtig,

    /// <summary>Entree is not open to who can do level 2 (WEB 8.1.1b lid 1).</summary>
    TooFarForEntree,

    /// <summary>Not the diploma that the level asks for (WEB 8.2.1).</summary>
    WrongDiploma,

    /// <summary>At entree in the past two study years (WEB 8.1.1b lid 2).</summary>
    EntreeBefore,

    /// <summary>No answer before 1 July, though warned (WEB 8.1.1c lid 3 onder d).</summary>
    NoAnswer,

    /// <summary>After 1 April and not kwalificatieplichtig (WEB 8.1.1c lid 3 onder c, 1°).</summary>
    Late,

    /// <summary>Compulsory intake missed and not kwalificatieplichtig (WEB 8.1.1c lid 3 onder c, 2°).</summary>
    IntakeMissed,

    /// <summary>After 1 April, but with a duty (WEB 8.1.1c lid 3 onder c, lid 4 onder c).</summary>
    LateUnderDuty,

    /// <summary>Compulsory intake missed, but with a duty (WEB 8.1.1c lid 3 onder c, lid 4 onder c).</summary>
    IntakeMissedUnderDuty,

    /// <summary>No answer before 1 July, but not warned (WEB 8.1.1c lid 3a).</summary>
    NotWarned,
}
