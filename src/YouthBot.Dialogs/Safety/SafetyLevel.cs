namespace YouthBot.Dialogs.Safety;

/// <summary>
/// How bad it is, from least to worst, so that levels compare. Doubt is one level up. An ordinary question has no level: there the
/// detector finds nothing.
/// </summary>
public enum SafetyLevel
{
    /// <summary>N1: things do not go well. Listen, ask one question, give one help line, offer a human.</summary>
    Worry,

    /// <summary>N2: a plan, a means, abuse. The help line first, short, a human with priority.</summary>
    Serious,

    /// <summary>N3: a life is in danger now. The alarm number first, and nothing else.</summary>
    Acute,
}
