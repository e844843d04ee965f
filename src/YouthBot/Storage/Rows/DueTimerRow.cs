using YouthBot.Handoff;

namespace YouthBot.Storage.Rows;

/// <summary>A timer whose time has come.</summary>
/// <param name="Id">The row.</param>
/// <param name="Conversation">Whom it wakes.</param>
/// <param name="Name">What it is for.</param>
/// <param name="Version">The version of the conversation that it was set for.</param>
public sealed record DueTimerRow(long Id, ConversationId Conversation, string Name, long Version)
{
    /// <summary>Its key at the door: the same timer rings once.</summary>
    public string ExternalId => $"timer|{Id}";
}
