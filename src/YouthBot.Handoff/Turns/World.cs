using YouthBot.Dialogs.Content;

namespace YouthBot.Handoff.Turns;

/// <summary>Everything outside the conversation that a turn may look at, read before the turn.</summary>
/// <param name="Content">What the bot can say.</param>
/// <param name="Now">The moment; there is no clock in here.</param>
/// <param name="Kept">How long a conversation is kept after the last message: the bot says so.</param>
/// <param name="Desk">The desk of the region; null where there is none.</param>
public sealed record World(ContentSet Content, DateTimeOffset Now, TimeSpan Kept, DeskStatus? Desk = null)
{
    /// <summary>What the channel can do, by <see cref="DialogAbilities"/>; the turn itself knows what else is so.</summary>
    public IReadOnlySet<string> Abilities { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}
