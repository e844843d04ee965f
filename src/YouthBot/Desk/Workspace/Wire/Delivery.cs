namespace YouthBot.Desk.Workspace.Wire;

/// <summary>What became of a message by WhatsApp.</summary>
/// <param name="State">pending, parked (until they write again), unknown, accepted, sent, delivered, read or failed.</param>
/// <param name="Place">Its place in the conversation; null while it has none, and then its words stand here.</param>
/// <param name="Text">What it says.</param>
/// <param name="Code">WhatsApp's code of why it failed or waits.</param>
public sealed record Delivery(string State, long? Place, string? Text, int? Code)
{
    /// <summary>How far the one message is that says that this one is ready; null when none was sent for it.</summary>
    public string? Invitation { get; init; }

    /// <summary>WhatsApp's code of why that one failed.</summary>
    public int? InvitationCode { get; init; }
}
