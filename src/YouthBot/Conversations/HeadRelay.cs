using System.Collections.Concurrent;
using YouthBot.Handoff;
using YouthBot.Storage.Rows;

namespace YouthBot.Conversations;

/// <summary>
/// Brings out what is in the outbox of a channel that is somewhere else: in order for each conversation, different ones beside each other.
/// What it means to send something, the channel knows.
/// </summary>
/// <param name="time">The clock.</param>
public abstract class HeadRelay(TimeProvider time) : BackgroundService
{
    private const int Batch = 256;

    /// <summary>Requests under way at the same time: Meta takes 80 messages a second from one number.</summary>
    private const int Room = 32;

    /// <summary>How often storage is asked without being woken.</summary>
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);

    private readonly Bell due = new();
    private readonly SemaphoreSlim room = new(Room, Room);

    /// <summary>Conversations for which something is under way, and whether they were passed over meanwhile.</summary>
    private readonly ConcurrentDictionary<ConversationId, bool> busy = new();

    /// <summary>Something was committed to its outbox.</summary>
    public void Wake() => due.Ring();

    /// <summary>The clock.</summary>
    protected TimeProvider Time { get; } = time;

    /// <inheritdoc />
    public override void Dispose()
    {
        due.Dispose();
        room.Dispose();
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Whether there is anybody to send to; what the last process left half done is looked after here.</summary>
    /// <param name="stopping">The host stops.</param>
    protected abstract Task<bool> OpenAsync(CancellationToken stopping);

    /// <summary>Conversations with something to send, and their first row of the outbox.</summary>
    /// <param name="limit">How many at most.</param>
    /// <param name="stopping">The host stops.</param>
    protected abstract Task<IReadOnlyList<OutboxRow>> ReadHeadsAsync(int limit, CancellationToken stopping);

    /// <summary>Sends a row, and writes down what became of it; false when nothing came of it, so that asking again at once would be in vain.</summary>
    /// <param name="head">Which.</param>
    protected abstract Task<bool> SendAsync(OutboxRow head);

    /// <summary>Something broke here; it is tried again.</summary>
    /// <param name="error">What; its message may hold what somebody wrote.</param>
    protected abstract void Report(Exception error);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await OpenAsync(stoppingToken)) return;
        await using var poll = Time.CreateTimer(_ => Wake(), null, PollInterval, PollInterval);
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                try
                {
                    foreach (var head in await ReadHeadsAsync(Batch, stoppingToken)) await StartAsync(head, stoppingToken);
                }
                catch (Exception error) when (!stoppingToken.IsCancellationRequested)
                {
                    Report(error);
                }

                await due.WaitAsync(Timeout.InfiniteTimeSpan, stoppingToken);
            }
        }
        finally
        {
            // what is under way is brought to its end: cut off, it would be in doubt
            for (var i = 0; i < Room; i++) await room.WaitAsync(CancellationToken.None);
        }
    }

    private async Task StartAsync(OutboxRow head, CancellationToken stopping)
    {
        // passed over: whoever is busy with it looks again afterwards
        if (busy.AddOrUpdate(head.Conversation, false, (_, _) => true)) return;
        try
        {
            await room.WaitAsync(stopping);
        }
        catch (OperationCanceledException)
        {
            busy.TryRemove(head.Conversation, out _);
            throw;
        }

        _ = RunAsync(head);
    }

    private async Task RunAsync(OutboxRow head)
    {
        var done = false;
        try
        {
            done = await SendAsync(head);
        }
        catch (Exception error)
        {
            Report(error);
        }
        finally
        {
            busy.TryRemove(head.Conversation, out var passedOver);
            room.Release();
            // what cannot be done now waits for the next poll: at once it would be the same row again
            if (done || passedOver) Wake();
        }
    }
}
