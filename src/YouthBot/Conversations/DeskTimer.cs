using System.Collections.Concurrent;
using System.Globalization;
using YouthBot.Alerts;
using YouthBot.Content;
using YouthBot.Handoff;
using YouthBot.Handoff.Hours;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Queue;
using YouthBot.Handoff.Turns;
using YouthBot.Storage;

namespace YouthBot.Conversations;

/// <summary>
/// Does what is due at the desk: gives back who is with a coach that is silent or gone, brings to notice whom nobody takes, also outside
/// the desk, and tells who waits that it has closed. What it wants goes the way of every message and is decided there, on the state of that
/// moment.
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

    /// <summary>
    /// What was sent last to who still waits: it is due the whole night, and once is enough. After a start the mailbox knows it.
    /// </summary>
    private readonly ConcurrentDictionary<ConversationId, string> told = [];

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
        foreach (var gone in told.Keys.Except(entries.Select(entry => entry.Conversation))) told.TryRemove(gone, out _);
        if (entries.Count == 0) return;
        var seen = await database.ReadSeenAsync(stopping);
        var byConversation = entries.ToDictionary(entry => entry.Conversation);
        foreach (var due in DeskClock.Due(entries, seen, IsOpen, DeskTimes.Usual, now).ToArray())
        {
            switch (due)
            {
                case DueAction.Send { Command: HandoffCommand.GiveBack back } send:
                    await SendAsync(send, KeyOf(back, byConversation[send.Conversation].AwaitingSince ?? now, now), stopping);
                    break;
                case DueAction.Send { Command: HandoffCommand.TellClosed } send:
                    await TellClosedAsync(send, byConversation[send.Conversation], now, stopping);
                    break;
                case DueAction.Escalate escalate:
                    await database.EscalatedAsync(escalate.Conversation, alerts.Names, now, stopping);
                    LogUnclaimed(escalate.Conversation.ToString(), escalate.Severity);
                    break;
            }
        }
    }

    /// <summary>The key names the request and the evening; whether the person was told before, their conversation knows.</summary>
    private async Task TellClosedAsync(DueAction.Send send, QueueEntry entry, DateTimeOffset now, CancellationToken stopping)
    {
        var key = $"clock:closed:{entry.RequestedAt.ToUnixTimeMilliseconds()}:{OpeningOf(entry.Region, now).Today:O}";
        if (told.GetValueOrDefault(send.Conversation) == key) return;
        await SendAsync(send, key, stopping);
        told[send.Conversation] = key;
    }

    private async Task SendAsync(DueAction.Send send, string key, CancellationToken stopping)
    {
        await desk.AcceptAsync(send.Conversation, key, DeskSignal.Of(send.Command), stopping);
        worker.Wake(send.Conversation);
    }

    /// <summary>
    /// The key names the silence and how many minutes it lasts: the same give-back is sent once, and when its turn failed it is tried again a
    /// minute later. One too many finds that the coach has it no longer.
    /// </summary>
    private static string KeyOf(HandoffCommand.GiveBack back, DateTimeOffset since, DateTimeOffset now) =>
        string.Create(CultureInfo.InvariantCulture, $"clock:{back.From}:{since.ToUnixTimeMilliseconds()}:{(long)(now - since).TotalMinutes}");

    /// <summary>Where no opening hours are known it never closes: somebody in danger must be brought to notice there too.</summary>
    private bool IsOpen(string region, DateTimeOffset at) => OpeningOf(region, at) is not Opening.Closed;

    private Opening OpeningOf(string region, DateTimeOffset at) =>
        Opening.At(content.Current.Regions.GetValueOrDefault(region) ?? content.Current.Landelijk, at);

    [LoggerMessage(EventId = 1601, Level = LogLevel.Error, Message = "Looking after the desk failed and will be tried again: {Kind} {Place}")]
    private partial void LogFailed(string kind, string? place);

    [LoggerMessage(EventId = 1602, Level = LogLevel.Warning, Message = "Conversation {Conversation}: nobody takes it ({Severity})")]
    private partial void LogUnclaimed(string conversation, Severity severity);
}
