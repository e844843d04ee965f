namespace YouthBot.Storage.Model;

/// <summary>A region that a coach works for.</summary>
public sealed class CoachRegionEntity
{
    /// <summary>The coach.</summary>
    public required string CoachId { get; set; }

    /// <summary>The region.</summary>
    public required string Region { get; set; }
}
