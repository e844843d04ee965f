using Microsoft.Extensions.Options;

namespace YouthBot.Storage.Retention;

/// <summary>Erases what has been kept long enough, every hour and at the start.</summary>
internal sealed partial class RetentionSweep(
    ConversationStore store,
    ConnectorStore connector,
    IConversationDatabase database,
    IDeskDatabase desk,
    IAccountDatabase accounts,
    WhatsAppStore whatsApp,
    TimeProvider time,
    IOptions<RetentionOptions> options,
    ILogger<RetentionSweep> log) : BackgroundService
{
    private const int Batch = 100;
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <summary>One sweep; how many conversations were erased.</summary>
    public async Task<int> SweepAsync(CancellationToken cancellation)
    {
        var erased = 0;
        while (await database.ReadExpiredAsync(time.GetUtcNow(), Batch, cancellation) is { Count: > 0 } expired)
        {
            foreach (var conversation in expired)
            {
                if (await store.EraseExpiredAsync(conversation, cancellation)) erased++;
            }
        }

        var traces = await store.SweepAsync(time.GetUtcNow() - options.Value.Keys, cancellation);
        await connector.SweepAsync(time.GetUtcNow() - options.Value.Keys, cancellation);
        await whatsApp.SweepAsync(time.GetUtcNow() - options.Value.Keys, cancellation);
        traces += await desk.SweepContactsAsync(time.GetUtcNow(), cancellation);
        traces += await accounts.SweepAuditAsync(time.GetUtcNow() - options.Value.Audit, cancellation);
        if (erased + traces > 0) LogSwept(erased, traces);
        return erased;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            try
            {
                await SweepAsync(stoppingToken);
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(error);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(EventId = 1101, Level = LogLevel.Information, Message = "Retention: {Erased} conversations erased, {Traces} old traces removed")]
    private partial void LogSwept(int erased, int traces);

    [LoggerMessage(EventId = 1102, Level = LogLevel.Error, Message = "Retention: the sweep failed and will be tried again")]
    private partial void LogFailed(Exception error);
}
