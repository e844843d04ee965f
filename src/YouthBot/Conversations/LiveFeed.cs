using System.Collections.Concurrent;
using YouthBot.Handoff;

namespace YouthBot.Conversations;

/// <summary>
/// Tells whoever watches a conversation that there is more to read. It carries no messages: a hint is always followed by a read from storage,
/// so that a lost hint costs time and never a message.
/// </summary>
public sealed class LiveFeed
{
    /// <summary>The channel whose wire is the feed itself: what stands in the feed has been sent.</summary>
    public const string Channel = "directline";

    private readonly ConcurrentDictionary<ConversationId, Subscription[]> watchers = new();

    /// <summary>Watches a conversation until the subscription is disposed. Subscribe first, then read: nothing falls in between.</summary>
    public Subscription Subscribe(ConversationId conversation)
    {
        var subscription = new Subscription(this, conversation);
        watchers.AddOrUpdate(conversation, [subscription], (_, others) => [.. others, subscription]);
        return subscription;
    }

    /// <summary>How many watch a conversation now.</summary>
    public int Watchers(ConversationId conversation) => watchers.TryGetValue(conversation, out var subscriptions) ? subscriptions.Length : 0;

    /// <summary>There is more to read.</summary>
    public void Hint(ConversationId conversation)
    {
        if (!watchers.TryGetValue(conversation, out var subscriptions)) return;
        foreach (var subscription in subscriptions) subscription.Signal();
    }

    /// <summary>There is nothing to read here any more: the conversation was erased, or goes on by another door.</summary>
    public void End(ConversationId conversation)
    {
        if (!watchers.TryGetValue(conversation, out var subscriptions)) return;
        foreach (var subscription in subscriptions) subscription.SignalEnd();
    }

    /// <summary>One watcher.</summary>
    public sealed class Subscription : IDisposable
    {
        private readonly LiveFeed feed;
        private readonly ConversationId conversation;
        private readonly Bell more = new();
        private volatile bool ended;

        internal Subscription(LiveFeed feed, ConversationId conversation)
        {
            this.feed = feed;
            this.conversation = conversation;
        }

        /// <summary>Whether there is nothing to read here any more.</summary>
        public bool Ended => ended;

        /// <summary>Waits for a hint; false when the time is up first.</summary>
        public Task<bool> WaitAsync(TimeSpan patience, CancellationToken cancellation) => more.WaitAsync(patience, cancellation);

        /// <inheritdoc />
        public void Dispose()
        {
            while (feed.watchers.TryGetValue(conversation, out var before))
            {
                var after = before.Where(other => other != this).ToArray();
                var removed = after.Length == 0
                    ? feed.watchers.TryRemove(KeyValuePair.Create(conversation, before))
                    : feed.watchers.TryUpdate(conversation, after, before);
                if (removed) break;
            }
        }

        internal void SignalEnd()
        {
            ended = true;
            Signal();
        }

        /// <summary>Hints that nobody has read yet are one hint.</summary>
        internal void Signal() => more.Ring();
    }
}
