namespace YouthBot.Dialogs.Check;

/// <summary>The next step that the check names.</summary>
public enum CheckStep
{
    /// <summary>A duty is met: nothing has to be done.</summary>
    Met,

    /// <summary>A duty, and no school.</summary>
    NotEnrolled,

    /// <summary>A duty, and away from school.</summary>
    Away,

    /// <summary>At entree before it counts.</summary>
    EntreeTooEarly,

    /// <summary>In the bbl before it counts.</summary>
    BblTooEarly,

    /// <summary>At the vavo before it counts.</summary>
    VavoTooEarly,

    /// <summary>Too young for any duty.</summary>
    NotYet,

    /// <summary>An exemption holds.</summary>
    Exempt,

    /// <summary>A startkwalificatie: free to choose.</summary>
    Free,

    /// <summary>No duty, no startkwalificatie, and at school.</summary>
    AtSchool,

    /// <summary>No duty, no startkwalificatie, not at school: the Doorstroompunt can help.</summary>
    Doorstroompunt,

    /// <summary>The same, after pro or vso: the old school helps first (WEB 9.2.5 lid 5).</summary>
    OldSchool,

    /// <summary>Too old for the Doorstroompunt.</summary>
    Older,
}
