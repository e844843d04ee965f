using System.Collections.Concurrent;
using YouthBot.Handoff;

namespace YouthBot.Conversations;

/// <summary>
/// Tells open desks that something changed in a region. As <see cref="LiveFeed"/> it carries nothing: a hint is always followed by a read
/// from storage.
/// </summary>
public sealed class DeskLine
{
    private readonly ConcurrentDictionary<string, long> versions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Subscription, byte> watchers = new();

    /// <summary>How often something changed in a region since the start: what was read under an older number is old.</summary>
    public long Version(string region) => versions.GetValueOrDefault(region);

    /// <summary>Something changed in a region, and is written.</summary>
    public void Hint(string region)
    {
        versions.AddOrUpdate(region, 1, (_, version) => version + 1);
        foreach (var (watcher, _) in watchers) watcher.Hint(region);
    }

    /// <summary>There is something to tell, and nothing to read anew, to whose desk a conversation stands on.</summary>
    public void Nudge(ConversationId conversation)
    {
        foreach (var (watcher, _) in watchers) watcher.Nudge(conversation);
    }

    /// <summary>Watches regions until the subscription is disposed. Subscribe first, then read: nothing falls in between.</summary>
    public Subscription Subscribe(IReadOnlyCollection<string> regions)
    {
        var subscription = new Subscription(this, regions);
        watchers[subscription] = 0;
        return subscription;
    }

    /// <summary>One open desk.</summary>
    public sealed class Subscription : IDisposable
    {
        private readonly DeskLine line;
        private readonly IReadOnlyCollection<string> regions;
        private readonly Bell more = new();
        private volatile IReadOnlyCollection<ConversationId> own = [];

        internal Subscription(DeskLine line, IReadOnlyCollection<string> regions)
        {
            this.line = line;
            this.regions = regions;
        }

        /// <summary>These conversations stand on this desk from now on.</summary>
        public void Holds(IReadOnlyCollection<ConversationId> conversations) => own = conversations;

        /// <summary>Waits for a hint; false when the time is up first.</summary>
        public Task<bool> WaitAsync(TimeSpan patience, CancellationToken cancellation) => more.WaitAsync(patience, cancellation);

        /// <inheritdoc />
        public void Dispose() => line.watchers.TryRemove(this, out _);

        internal void Nudge(ConversationId conversation)
        {
            if (own.Contains(conversation)) more.Ring();
        }

        internal void Hint(string region)
        {
            if (regions.Contains(region, StringComparer.Ordinal)) more.Ring();
        }
    }
}
