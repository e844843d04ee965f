using YouthBot.Alerts;
using YouthBot.Content;
using YouthBot.Handoff.Hours;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Queue;
using YouthBot.Handoff.Turns;
using YouthBot.Storage;

namespace YouthBot.Conversations;

/// <summary>
/// Does what is due at the desk: gives back who is with a coach that is silent or gone, and brings to notice whom nobody takes, also outside
/// the desk. What it wants
/// goes the way of every message and is decided there, on the state of that moment.
/// </summary>
public sealed partial class DeskTimer(
    IDeskDatabase database,
    DeskStore desk,
    ConversationWorker worker,
    LiveContent content,
    AlertChannels alerts,
    TimeProvider time,
    ILogger<DeskTimer> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            try
            {
                await DoDueAsync(stoppingToken);
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(error.GetType().Name, error.StackTrace);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Does what is due now.</summary>
    internal async Task DoDueAsync(CancellationToken stopping)
    {
        var now = time.GetUtcNow();
        var entries = await database.ReadQueueAsync(region: null, stopping);
        if (entries.Count == 0) return;
        var seen = await database.ReadSeenAsync(stopping);
        foreach (var due in DeskClock.Due(entries, seen, region => IsOpen(region, now), DeskTimes.Usual, now).ToArray())
        {
            switch (due)
            {
                case DueAction.Send { Command: HandoffCommand.GiveBack back } send:
                    await GiveBackAsync(send, back, entries, stopping);
                    break;
                case DueAction.Escalate escalate:
                    await database.EscalatedAsync(escalate.Conversation, alerts.Names, now, stopping);
                    LogUnclaimed(escalate.Conversation.ToString(), escalate.Severity);
                    break;
            }
        }
    }

    /// <summary>The key names the silence, so that one silence gives back once.</summary>
    private async Task GiveBackAsync(DueAction.Send send, HandoffCommand.GiveBack back, IReadOnlyList<QueueEntry> entries, CancellationToken stopping)
    {
        var since = entries.First(entry => entry.Conversation == send.Conversation).AwaitingSince?.ToUnixTimeMilliseconds() ?? 0;
        await desk.AcceptAsync(send.Conversation, $"clock:{back.From}:{since}", DeskSignal.Of(back), stopping);
        worker.Wake(send.Conversation);
    }

    private bool IsOpen(string region, DateTimeOffset now) =>
        Opening.At(content.Current.Regions.GetValueOrDefault(region) ?? content.Current.Landelijk, now) is Opening.Open;

    [LoggerMessage(EventId = 1601, Level = LogLevel.Error, Message = "Looking after the desk failed and will be tried again: {Kind} {Place}")]
    private partial void LogFailed(string kind, string? place);

    [LoggerMessage(EventId = 1602, Level = LogLevel.Warning, Message = "Conversation {Conversation}: nobody takes it ({Severity})")]
    private partial void LogUnclaimed(string conversation, Severity severity);
}
