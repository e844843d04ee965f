using Microsoft.Extensions.Caching.Memory;
using YouthBot.Handoff;

namespace YouthBot.Conversations;

/// <summary>
/// What is so at this moment and stands nowhere: who is writing, and how far the coach has read. It goes with the process and other
/// machines do not know it; nothing that is said depends on it.
/// </summary>
public sealed class LiveSigns(LiveFeed feed, DeskLine line, TimeProvider time) : IDisposable
{
    /// <summary>Who writes says so again every few seconds; after this long they have stopped.</summary>
    public static readonly TimeSpan Lasting = TimeSpan.FromSeconds(6);

    /// <summary>Said more often than this, it is the same.</summary>
    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private readonly MemoryCache all = new(new MemoryCacheOptions { SizeLimit = 100_000 });

    /// <inheritdoc />
    public void Dispose() => all.Dispose();

    /// <summary>The young person is writing: whose desk the conversation stands on is told.</summary>
    public void YouthTypes(ConversationId conversation)
    {
        var signs = Of(conversation);
        if (signs.Youth is { } before && time.GetUtcNow() - before.At < Apart) return;
        signs.Youth = new Typing(time.GetUtcNow(), Name: null);
        line.Nudge(conversation);
    }

    /// <summary>The coach who has the conversation is writing.</summary>
    public void CoachTypes(ConversationId conversation, string name)
    {
        var signs = Of(conversation);
        if (signs.Coach is { } before && before.Name == name && time.GetUtcNow() - before.At < Apart) return;
        signs.Coach = new Typing(time.GetUtcNow(), name);
        feed.Hint(conversation);
    }

    /// <summary>The coach who has the conversation saw it up to a place in the feed.</summary>
    public void CoachReads(ConversationId conversation, long place)
    {
        var signs = Of(conversation);
        if (place <= signs.Read) return;
        signs.Read = place;
        feed.Hint(conversation);
    }

    /// <summary>The young person, while they are writing.</summary>
    public Typing? Youth(ConversationId conversation) => Lasts(Find(conversation)?.Youth);

    /// <summary>The coach, while they are writing.</summary>
    public Typing? Coach(ConversationId conversation) => Lasts(Find(conversation)?.Coach);

    /// <summary>Up to which place in the feed a coach saw it; 0 when that is not known.</summary>
    public long ReadUntil(ConversationId conversation) => Find(conversation)?.Read ?? 0;

    private Typing? Lasts(Typing? typing) => typing is not null && time.GetUtcNow() - typing.At < Lasting ? typing : null;

    private Signs? Find(ConversationId conversation) => all.TryGetValue(conversation, out Signs? signs) ? signs : null;

    private Signs Of(ConversationId conversation) => Find(conversation)
        ?? all.Set(conversation, new Signs(), new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = Kept });

    /// <summary>Somebody is writing.</summary>
    /// <param name="At">When they last said so.</param>
    /// <param name="Name">First name of a coach.</param>
    public sealed record Typing(DateTimeOffset At, string? Name);

    private sealed class Signs
    {
        public volatile Typing? Youth;
        public volatile Typing? Coach;
        private long read;

        public long Read
        {
            get => Interlocked.Read(ref read);
            set => Interlocked.Exchange(ref read, value);
        }
    }
}
