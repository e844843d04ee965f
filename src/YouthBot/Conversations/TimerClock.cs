using YouthBot.Handoff.Turns;
using YouthBot.Storage;

namespace YouthBot.Conversations;

/// <summary>
/// Rings the timers of conversations: a due timer becomes an activity in the inbox, in one transaction, and goes the way of every message.
/// A timer that was set before something happened does nothing.
/// </summary>
public sealed partial class TimerClock(ConversationStore store, ConversationWorker worker, TimeProvider time, ILogger<TimerClock> log) : BackgroundService
{
    private const int Batch = 200;

    /// <summary>Timers are minutes long: a few seconds late is on time.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            try
            {
                await RingDueAsync(stoppingToken);
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(error.GetType().Name, error.StackTrace);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Rings what is due now.</summary>
    internal async Task RingDueAsync(CancellationToken stopping)
    {
        while (await store.ReadDueTimersAsync(Batch, stopping) is { Count: > 0 } due)
        {
            foreach (var timer in due)
            {
                if (await store.RingAsync(timer, new TimerSignal(timer.Name, timer.Version).ToActivity(), stopping))
                    worker.Wake(timer.Conversation);
            }
        }
    }

    [LoggerMessage(EventId = 1501, Level = LogLevel.Error, Message = "Ringing timers failed and will be tried again: {Kind} {Place}")]
    private partial void LogFailed(string kind, string? place);
}
