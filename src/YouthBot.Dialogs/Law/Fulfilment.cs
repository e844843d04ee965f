namespace YouthBot.Dialogs.Law;

/// <summary>Whether a duty is met.</summary>
public enum Fulfilment
{
    /// <summary>There is no duty to meet.</summary>
    NoDuty,

    /// <summary>Enrolled where it counts, and there (LPW 2 lid 1, 4c).</summary>
    Met,

    /// <summary>Enrolled nowhere (LPW 19).</summary>
    NotEnrolled,

    /// <summary>Enrolled, but away without a valid reason: no lesson may be missed (LPW 4 lid 2, 4c lid 2).</summary>
    Away,

    /// <summary>At entree during the leerplicht without 3b (WEB 8.1.1b lid 1).</summary>
    EntreeTooEarly,

    /// <summary>In the bbl during the leerplicht (WEB 8.1.1 lid 3).</summary>
    BblTooEarly,

    /// <summary>At the vavo under 16: a vo school sends nobody there so young, and the vavo itself is for adults (WEB 8.1.1d).</summary>
    VavoTooEarly,
}
