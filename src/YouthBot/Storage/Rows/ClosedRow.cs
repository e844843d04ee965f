using YouthBot.Handoff;
using YouthBot.Handoff.Closing;

namespace YouthBot.Storage.Rows;

/// <summary>A conversation that a coach closed.</summary>
/// <param name="Conversation">Which.</param>
/// <param name="Handle">How the desk calls the person.</param>
/// <param name="At">When they closed it.</param>
/// <param name="After">The place in the feed after which it was shared.</param>
/// <param name="Until">The last place in the feed that was theirs.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Tags">What that talk was about.</param>
public sealed record ClosedRow(
    ConversationId Conversation, string Handle, DateTimeOffset At, long After, long Until, Outcome Outcome, IReadOnlyList<string> Tags);
