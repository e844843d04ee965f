using YouthBot.Handoff;

namespace YouthBot.Storage.Rows;

/// <summary>An alert that is to be sent.</summary>
/// <param name="Id">Which.</param>
/// <param name="Conversation">About which conversation; that never leaves this machine.</param>
/// <param name="Kind">Why.</param>
/// <param name="Attempts">How often it was tried in vain.</param>
public sealed record DueAlertRow(long Id, ConversationId Conversation, AlertKind Kind, int Attempts);
