using YouthBot.Handoff.Ownership;

namespace YouthBot.Handoff.Queue;

/// <summary>One conversation at the desk: what colleagues of the region may see before one of them claims, without a word that was said.</summary>
/// <param name="Conversation">Which.</param>
/// <param name="Handle">How the desk calls the person (“Blauwe Reiger 42”).</param>
/// <param name="Region">Whose coaches may take it.</param>
/// <param name="Owner">Who speaks.</param>
/// <param name="Request">Whether a human is asked for.</param>
/// <param name="Reason">Why.</param>
/// <param name="RequestedAt">Since when.</param>
/// <param name="PreviousCoach">Who helped last.</param>
/// <param name="AwaitingSince">Since when the person waits for a word of the coach.</param>
/// <param name="EscalatedAt">When it was last brought to everybody's notice.</param>
/// <param name="Severity">How much haste it has, also while a coach has it and nobody is asked for.</param>
public sealed record QueueEntry(
    ConversationId Conversation,
    string Handle,
    string Region,
    Owner Owner,
    HandoffRequest Request,
    HandoffReason Reason,
    DateTimeOffset RequestedAt,
    string? PreviousCoach = null,
    DateTimeOffset? AwaitingSince = null,
    DateTimeOffset? EscalatedAt = null,
    Severity Severity = Severity.Normal);
