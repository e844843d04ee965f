namespace YouthBot.Handoff.Ownership;

/// <summary>How much haste a request for a human has, from least to most, so that severities compare.</summary>
public enum Severity
{
    /// <summary>Somebody wants to talk.</summary>
    Normal,

    /// <summary>Somebody is in trouble: before all that is normal.</summary>
    Serious,

    /// <summary>A life may be in danger: before everything.</summary>
    Acute,
}
