namespace YouthBot.Dialogs.Context;

/// <summary>How a short message leans on what was talked about before it.</summary>
public enum FollowUp
{
    /// <summary>It says nothing of its own: “hoe dan?”, “waarom?”, “en daarna?”.</summary>
    Bare,

    /// <summary>It turns the same question to something else: “en op het mbo?”.</summary>
    Turned,
}
