namespace YouthBot.Dialogs.Content;

/// <summary>From when until when a region has people at the desk on one day, in the region's own time.</summary>
public sealed record OpeningHours(TimeOnly From, TimeOnly Until)
{
    /// <summary>Open at the first minute, closed again at the last.</summary>
    public bool Contains(TimeOnly time) => time >= From && time < Until;
}
