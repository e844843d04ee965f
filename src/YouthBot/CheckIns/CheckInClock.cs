using Microsoft.Extensions.Options;

namespace YouthBot.CheckIns;

/// <summary>Plans and sends what is due, again and again (<see cref="CheckInOptions.Every"/>).</summary>
internal sealed partial class CheckInClock(
    CheckInPlanner planner, CheckInSender sender, IOptions<CheckInOptions> options, TimeProvider time, ILogger<CheckInClock> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Every, time);
        do
        {
            try
            {
                await planner.PlanAsync(stoppingToken);
                await sender.SendDueAsync(stoppingToken);
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(error.GetType().Name, error.StackTrace);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(EventId = 2401, Level = LogLevel.Error, Message = "Sending check-ins failed and will be tried again: {Kind} {Place}")]
    private partial void LogFailed(string kind, string? place);
}
