namespace YouthBot.Handoff.CheckIns;

/// <summary>How far a campaign is.</summary>
public enum CampaignState
{
    /// <summary>It is being made; nothing is sent.</summary>
    Draft,

    /// <summary>It runs.</summary>
    Running,

    /// <summary>It waits; what is due waits with it.</summary>
    Paused,

    /// <summary>It is over for good.</summary>
    Stopped,
}
