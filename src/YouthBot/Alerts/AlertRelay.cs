using System.Collections.Concurrent;
using System.Net.Mail;
using YouthBot.Content;
using YouthBot.Handoff.Queue;
using YouthBot.Page;
using YouthBot.Storage;
using YouthBot.Storage.Rows;

namespace YouthBot.Alerts;

/// <summary>
/// Sends the alerts that turns and the desk clock left in storage: at least once, each channel for itself, and again with growing pauses while
/// one fails. Whoever does not wait any more needs no alert. Several at the same moment are one message.
/// </summary>
internal sealed partial class AlertRelay(
    AlertChannels channels,
    IAlertDatabase database,
    IDeskDatabase desk,
    LiveContent content,
    SiteAddress site,
    TimeProvider time,
    ILogger<AlertRelay> log) : BackgroundService
{
    private const int Batch = 200;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    /// <summary>A server that does not answer is one that fails.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, string> failing = new(StringComparer.Ordinal);

    /// <summary>Channels whose last try failed, and how.</summary>
    public IEnumerable<string> Failing => failing.OrderBy(channel => channel.Key, StringComparer.Ordinal).Select(channel => $"{channel.Key}: {channel.Value}");

    /// <summary>Sends what is due on a channel now.</summary>
    internal async Task SendDueAsync(IAlertChannel channel, CancellationToken stopping)
    {
        var due = await database.ReadDueAsync(channel.Name, time.GetUtcNow(), Batch, stopping);
        if (due.Count == 0) return;
        var now = time.GetUtcNow();
        QueueEntry[] waiting = [.. (await desk.ReadQueueAsync(region: null, stopping)).Where(entry => HandoffQueue.Waits(entry, now))];
        var about = due.GroupJoin(waiting, row => row.Conversation, entry => entry.Conversation, (row, entries) => (Row: row, Entry: entries.FirstOrDefault()));
        foreach (var same in about.GroupBy(one => (one.Entry?.Region, one.Entry?.Request.Severity, one.Row.Kind)).ToArray())
        {
            DueAlertRow[] rows = [.. same.Select(one => one.Row)];
            if (same.Key is not ({ } region, { } severity, var kind))
            {
                await database.SettleAsync(rows, sent: false, time.GetUtcNow(), stopping);
                continue;
            }

            var alert = new Alert(
                kind,
                region,
                (content.Current.Regions.GetValueOrDefault(region) ?? content.Current.Landelijk).Name,
                severity,
                waiting.Count(entry => entry.Region == region),
                $"{site.Value}/desk");
            await SendAsync(channel, alert, rows, stopping);
        }
    }

    /// <inheritdoc />
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(channels.All.Select(channel => RunAsync(channel, stoppingToken)));

    private async Task RunAsync(IAlertChannel channel, CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            try
            {
                await SendDueAsync(channel, stopping);
            }
            catch (Exception error) when (!stopping.IsCancellationRequested)
            {
                LogBroken(channel.Name, error.GetType().Name, error.StackTrace);
            }
        }
        while (await timer.WaitForNextTickAsync(stopping));
    }

    private async Task SendAsync(IAlertChannel channel, Alert alert, DueAlertRow[] rows, CancellationToken stopping)
    {
        if (await TryAsync(channel, alert, stopping) is { } failure)
        {
            failing[channel.Name] = failure;
            await database.PostponeAsync(rows, time.GetUtcNow() + Pause(rows.Max(row => row.Attempts)), stopping);
            LogFailed(channel.Name, failure);
            return;
        }

        await database.SettleAsync(rows, sent: true, time.GetUtcNow(), stopping);
        if (failing.TryRemove(channel.Name, out _)) LogRecovered(channel.Name);
    }

    /// <summary>Null when it was sent, else the kind of what went wrong.</summary>
    private static async Task<string?> TryAsync(IAlertChannel channel, Alert alert, CancellationToken stopping)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        patience.CancelAfter(Patience);
        try
        {
            await channel.SendAsync(alert, patience.Token);
            return null;
        }
        catch (Exception error) when (!stopping.IsCancellationRequested)
        {
            return KindOf(error);
        }
    }

    /// <summary>What a message of an exception says may hold the address, and that a secret.</summary>
    private static string KindOf(Exception error) => error switch
    {
        OperationCanceledException => "Timeout",
        HttpRequestException { StatusCode: { } status } => $"HTTP {(int)status}",
        HttpRequestException http => http.HttpRequestError.ToString(),
        SmtpException smtp => smtp.StatusCode.ToString(),
        _ => error.GetType().Name,
    };

    private static TimeSpan Pause(int attempts)
    {
        var pause = FirstPause * Math.Pow(2, Math.Min(attempts, 10));
        return pause < LongestPause ? pause : LongestPause;
    }

    [LoggerMessage(EventId = 1701, Level = LogLevel.Error, Message = "Alerts by {Channel} fail and will be tried again: {Failure}")]
    private partial void LogFailed(string channel, string failure);

    [LoggerMessage(EventId = 1702, Level = LogLevel.Information, Message = "Alerts by {Channel} work again")]
    private partial void LogRecovered(string channel);

    [LoggerMessage(EventId = 1703, Level = LogLevel.Error, Message = "Sending alerts by {Channel} broke and will be tried again: {Kind} {Place}")]
    private partial void LogBroken(string channel, string kind, string? place);
}
