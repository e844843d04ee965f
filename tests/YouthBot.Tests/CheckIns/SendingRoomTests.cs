using Microsoft.Extensions.DependencyInjection;
using YouthBot.CheckIns;

namespace YouthBot.Tests.CheckIns;

/// <summary>A number sends so many in a minute and in a day, whoever asks, and not a day later than it must.</summary>
public sealed class SendingRoomTests : IAsyncLifetime
{
    private const int PerMinute = 3, PerDay = 5;

    private readonly CheckInHost host = new();

    public Task InitializeAsync()
    {
        host.Factory.Settings["CheckIns:PerMinute"] = $"{PerMinute}";
        host.Factory.Settings["CheckIns:PerDay"] = $"{PerDay}";
        // the ticks are this test's
        host.Factory.Settings["CheckIns:Every"] = "01:00:00";
        return host.InitializeAsync();
    }

    public Task DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task More_than_a_day_holds_go_out_on_as_few_days_as_they_can_by_two_senders_at_once()
    {
        host.Campaign();
        var people = await Task.WhenAll(Enumerable.Range(0, (2 * PerDay) + 1).Select(_ => host.LeaverAsync()));
        await host.Factory.Services.GetRequiredService<CheckInPlanner>().PlanAsync(default);
        for (var day = 0; day < 3; day++)
        {
            for (var minute = 0; minute < 5; minute++)
            {
                var sender = host.Factory.Services.GetRequiredService<CheckInSender>();
                await Task.WhenAll(Task.Run(() => sender.SendDueAsync(default)), Task.Run(() => sender.SendDueAsync(default)));
                host.Factory.Time.Advance(TimeSpan.FromSeconds(61));
            }

            host.Factory.Time.Advance(TimeSpan.FromDays(1) - TimeSpan.FromSeconds(4 * 61));
        }

        Assert.Equal(
            ["5", "5", "1"],
            host.Read("SELECT COUNT(*) || '' FROM check_in WHERE queued_at IS NOT NULL GROUP BY queued_at / 86400000 ORDER BY MIN(queued_at)"));
        Assert.Equal(["3"], host.Read("SELECT MAX(n) || '' FROM (SELECT COUNT(*) AS n FROM check_in GROUP BY queued_at / 30000)"));
        foreach (var (_, phone) in people) Assert.Single(await phone.UntilAsync(1));
    }
}
