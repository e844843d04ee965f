using YouthBot.Handoff;

namespace YouthBot.Conversations;

/// <summary>The way out of a channel with a wire of its own. That of the web chat is the feed itself: <see cref="OutboxRelay"/>.</summary>
public interface IChannelWire
{
    /// <summary>Which channel.</summary>
    string Channel { get; }

    /// <summary>Something was committed to its outbox.</summary>
    void Wake();

    /// <summary>
    /// Somebody wants everything erased, and sees nowhere else that it is: what to tell them is read now and said once the rest is gone. It is
    /// the one message that stands in no outbox, because there is none any more; when it is lost, it is lost.
    /// </summary>
    /// <param name="conversation">Whose.</param>
    /// <param name="text">What to say.</param>
    /// <param name="cancellation">Ends the reading.</param>
    Task<Func<Task>> FarewellAsync(ConversationId conversation, string text, CancellationToken cancellation);
}
