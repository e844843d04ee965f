using YouthBot.Handoff.Ownership;

namespace YouthBot.Storage.Rows;

/// <summary>What the desk must know of a conversation: codes and moments in the clear, words encrypted.</summary>
/// <param name="Severity">How much haste.</param>
/// <param name="Reason">Why a human was asked for.</param>
/// <param name="RequestedAt">Since when.</param>
/// <param name="PreviousCoach">Who helped last.</param>
/// <param name="AwaitingSince">Since when the person waits for a word of the coach.</param>
/// <param name="Facts">All of it, encrypted.</param>
public sealed record HandoffRow(
    Severity Severity,
    HandoffReason Reason,
    DateTimeOffset? RequestedAt,
    string? PreviousCoach,
    DateTimeOffset? AwaitingSince,
    byte[] Facts);
