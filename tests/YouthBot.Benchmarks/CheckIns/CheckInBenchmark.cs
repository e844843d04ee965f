using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using YouthBot.CheckIns;
using YouthBot.Dialogs.CheckIns;
using YouthBot.Storage.Encryption;
using YouthBot.WhatsAppStandIn;

namespace YouthBot.Benchmarks.CheckIns;

/// <summary>How long it takes to plan and queue the check-ins of a large day, and how much memory.</summary>
internal static class CheckInBenchmark
{
    public const string Name = "checkins";

    private const int Regions = 40;
    private const int School = 250;

    /// <summary>How often it is looked at what is still in use.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(3);

    public static async Task<int> RunAsync(int leavers)
    {
        var folder = Directory.CreateTempSubdirectory("checkins").FullName;
        var time = new SteppedTime(new DateTimeOffset(2027, 2, 2, 15, 30, 0, TimeSpan.Zero));
        await using var meta = await StandIn.StartAsync(time: time);
        // what is queued is not sent: that is Meta's pace, and another figure
        meta.Chance = _ => Fault.LostInSilence;
        var settings = meta.Settings.ToDictionary(pair => pair.Key, pair => (string?)pair.Value);
        settings["CheckIns:PerMinute"] = "4800";
        settings["CheckIns:PerDay"] = "100000";
        var regions = Directory.GetFiles(Path.Combine(Repository.Root, "content", "regions"), "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(region => region is not "landelijk").Order(StringComparer.Ordinal).Take(Regions).ToArray();
        foreach (var (index, region) in regions.Index())
        {
            var number = (1000 + index).ToString(CultureInfo.InvariantCulture);
            meta.Numbers.Add(number);
            settings[$"WhatsApp:Numbers:{region}:PhoneNumberId"] = number;
            settings[$"WhatsApp:Numbers:{region}:Region"] = region;
        }

        await using var host = new YearHost(time, meta, folder, settings);
        await host.StartAsync();
        await BringAsync(host, regions, leavers);
        var planner = host.Services.GetRequiredService<CheckInPlanner>();
        var sender = host.Services.GetRequiredService<CheckInSender>();
        var before = Memory();
        var most = before;
        using var stop = new CancellationTokenSource();
        var watching = WatchAsync();
        var working = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        var planned = await planner.PlanAsync(default);
        var planning = clock.Elapsed;
        clock.Restart();
        var queued = await sender.SendDueAsync(default);
        var queueing = clock.Elapsed;
        working = Environment.CpuUsage.TotalTime - working;
        await stop.CancelAsync();
        await watching;
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{planned} planned in {planning.TotalSeconds:0.0} s, {queued} queued in {queueing.TotalSeconds:0.0} s ({working.TotalSeconds:0} s of processor, with the turns of what was queued); memory in use {before} MB before, at most {most} MB"));
        return planned == leavers && queued == leavers && (planning + queueing).TotalSeconds < 60 ? 0 : 1;

        async Task WatchAsync()
        {
            while (!stop.IsCancellationRequested)
            {
                most = Math.Max(most, Memory());
                await Task.Delay(Look, TimeProvider.System, stop.Token).ContinueWith(_ => { }, TaskScheduler.Default);
            }
        }
    }

    private static long Memory() => GC.GetTotalMemory(forceFullCollection: true) / 1024 / 1024;

    private static async Task BringAsync(YearHost host, string[] regions, int leavers)
    {
        var keys = host.Services.GetRequiredService<ConversationKeys>();
        var lookup = host.Services.GetRequiredService<LookupKey>();
        host.Write(execute =>
        {
            foreach (var region in regions)
                execute(
                    """
                    INSERT INTO campaign (id, region, school_year, template, state, coach, steps, delay_share, delay_days, delay_seed, created_by, created_at)
                    VALUES (@id, @region, '2026-2027', 'schooljaar', 'running', 'fatima', @steps, 0, 0, 0, 'karin', 0)
                    """,
                    [("@id", Guid.CreateVersion7().ToString("N")), ("@region", region), ("@steps", CheckInJson.Write(host.Content.CheckIns["schooljaar"].Steps))]);
        });
        foreach (var batch in Enumerable.Range(0, leavers).Chunk(1000))
        {
            var rows = await Task.WhenAll(batch.Select(async i =>
            {
                var id = Guid.CreateVersion7();
                var contact = new LeaverContact("Sam", string.Create(CultureInfo.InvariantCulture, $"+316{10_000_000 + i}"), null, null, new DateOnly(2026, 10, 1), LeaverContact.ByPupil);
                var key = await keys.EnsureAsync(LeaverSeal.KeyOf(id), default);
                return (Id: id.ToString("N"), Region: regions[i % regions.Length], School: $"School {i / regions.Length / School}", Hash: LeaverSeal.Hash(lookup, contact.Phone), Body: LeaverSeal.Seal(key, id, contact));
            }));
            host.Write(execute =>
            {
                foreach (var row in rows)
                    execute(
                        """
                        INSERT INTO leaver (id, region, school, school_year, decaan, phone_hash, body, choice, imported_at, expires_at)
                        VALUES (@id, @region, @school, '2026-2027', 'decaan', @hash, @body, 'open', 0, 4000000000000)
                        """,
                        [("@id", row.Id), ("@region", row.Region), ("@school", row.School), ("@hash", row.Hash), ("@body", row.Body)]);
            });
        }
    }
}
