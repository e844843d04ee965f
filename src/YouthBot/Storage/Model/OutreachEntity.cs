namespace YouthBot.Storage.Model;

/// <summary>Somebody whom a coach should reach: they asked for help, doubt, stayed away, or did not answer.</summary>
public sealed class OutreachEntity
{
    /// <summary>32 hexadecimal digits.</summary>
    public required string Id { get; set; }

    /// <summary>The region.</summary>
    public required string Region { get; set; }

    /// <summary>The person.</summary>
    public required string LeaverId { get; set; }

    /// <summary>The campaign and step that brought it.</summary>
    public required string CampaignId { get; set; }

    /// <summary>The step.</summary>
    public required string Step { get; set; }

    /// <summary>help, doubt, no-show, stuck, no-answer or unreachable.</summary>
    public required string Reason { get; set; }

    /// <summary>Since when.</summary>
    public long At { get; set; }

    /// <summary>The account that took it on.</summary>
    public string? Coach { get; set; }

    /// <summary>When it was done.</summary>
    public long? DoneAt { get; set; }

    /// <summary>What came of it: a code.</summary>
    public string? Outcome { get; set; }
}
