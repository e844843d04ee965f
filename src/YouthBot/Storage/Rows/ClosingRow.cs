using YouthBot.Handoff.Closing;

namespace YouthBot.Storage.Rows;

/// <summary>That the talk with a coach ends: what they read of it they can find again, until it is erased.</summary>
/// <param name="Coach">Who.</param>
/// <param name="Since">When the talk was asked for.</param>
/// <param name="After">The place in the feed after which it was shared.</param>
/// <param name="Outcome">How it ended.</param>
public sealed record ClosingRow(string Coach, DateTimeOffset Since, long After, Outcome Outcome);
