namespace YouthBot.CheckIns.Import;

/// <summary>What is wrong with a line of a decaan's file.</summary>
public enum LineProblemCode
{
    /// <summary>Fields are missing, or a quotation mark was not closed.</summary>
    Broken,

    /// <summary>No first name.</summary>
    NoName,

    /// <summary>The first name is longer than a name.</summary>
    LongName,

    /// <summary>No mobile number.</summary>
    BadNumber,

    /// <summary>The same number stands higher up.</summary>
    Duplicate,

    /// <summary>Another school than the one that the file is of.</summary>
    OtherSchool,

    /// <summary>There is no such gemeente.</summary>
    UnknownGemeente,

    /// <summary>The gemeente belongs to another region.</summary>
    OtherRegion,

    /// <summary>No consent, or nobody who gave it.</summary>
    NoConsent,

    /// <summary>The day of the consent cannot be read, has yet to come, or is long ago.</summary>
    BadConsentDate,

    /// <summary>The birthday cannot be read, or is not that of a young person.</summary>
    BadBirthday,

    /// <summary>They were under 16, and no parent gave consent.</summary>
    NeedsParent,

    /// <summary>Another school supplied this number this year.</summary>
    AtAnotherSchool,
}
