using YouthBot.Storage;

namespace YouthBot.Conversations;

/// <summary>
/// Brings out what is in the outbox, in the order of commitment. The wire of the web chat is the feed itself: releasing a row gives it its
/// place there, with the last check in the same transaction, so that it happens exactly once whatever crashes.
/// </summary>
public sealed partial class OutboxRelay(
    IConversationDatabase database,
    LiveFeed feed,
    TimeProvider time,
    ILogger<OutboxRelay> log) : BackgroundService
{
    private const int Batch = 256;

    /// <summary>How often storage is asked without being woken.</summary>
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(2);

    private readonly Bell due = new();

    /// <summary>Something was committed to the outbox.</summary>
    public void Wake() => due.Ring();

    /// <inheritdoc />
    public override void Dispose()
    {
        due.Dispose();
        base.Dispose();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var poll = time.CreateTimer(_ => Wake(), null, PollInterval, PollInterval);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RelayAsync(stoppingToken);
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(error);
            }

            await due.WaitAsync(Timeout.InfiniteTimeSpan, stoppingToken);
        }
    }

    private async Task RelayAsync(CancellationToken stopping)
    {
        while (await database.ReadDueAsync(LiveFeed.Channel, time.GetUtcNow(), Batch, stopping) is { Count: > 0 } rows)
        {
            foreach (var conversation in (await database.ReleaseAsync(rows, time.GetUtcNow(), stopping)).Distinct()) feed.Hint(conversation);
        }
    }

    [LoggerMessage(EventId = 1401, Level = LogLevel.Error, Message = "Relaying the outbox failed and will be tried again")]
    private partial void LogFailed(Exception error);
}
