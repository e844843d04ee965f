using YouthBot.Benchmarks.Measuring;
using YouthBot.Benchmarks.Servers;

namespace YouthBot.Benchmarks.Load;

/// <summary>Lets many talk at once.</summary>
internal static class Driver
{
    private static readonly TimeProvider Time = TimeProvider.System;

    /// <summary>Turns that do not count.</summary>
    public static async Task WarmUpAsync(ServerUnderLoad server, IReadOnlyList<ITalker> talkers, int turns, TimeSpan longest)
    {
        var begun = Time.GetTimestamp();
        for (var taken = 0; taken < turns && Time.GetElapsedTime(begun) < longest;)
            taken += (await ClosedAsync(server, talkers, TimeSpan.FromSeconds(1))).Milliseconds.Count;
    }

    /// <summary>Closed loop: each says the next thing as soon as the last one is answered.</summary>
    public static Task<Round> ClosedAsync(ServerUnderLoad server, IReadOnlyList<ITalker> talkers, TimeSpan length) =>
        MeasureAsync(server, talkers, async (talker, _, begun, took) =>
        {
            while (Time.GetElapsedTime(begun) < length)
            {
                var at = Time.GetTimestamp();
                await talker.TakeTurnAsync();
                took.Add(Time.GetElapsedTime(at).TotalMilliseconds);
            }
        });

    /// <summary>
    /// Open loop: so many turns a second, whatever the server does. A message that is due while its conversation still waits counts from the
    /// moment that it was due, so that a server that stalls does not stop the clock. The lateness of the timer itself is not the server's.
    /// </summary>
    public static Task<Round> OpenAsync(ServerUnderLoad server, IReadOnlyList<ITalker> talkers, TimeSpan length, int rate) =>
        MeasureAsync(server, talkers, async (talker, index, begun, took) =>
        {
            for (var turn = index; ; turn += talkers.Count)
            {
                var due = TimeSpan.FromSeconds((double)turn / rate);
                if (due >= length) return;
                var early = due - Time.GetElapsedTime(begun);
                if (early > TimeSpan.Zero) await Task.Delay(early, Time);
                var late = early > TimeSpan.Zero ? TimeSpan.Zero : -early;
                var at = Time.GetTimestamp();
                await talker.TakeTurnAsync();
                took.Add((Time.GetElapsedTime(at) + late).TotalMilliseconds);
            }
        });

    private static async Task<Round> MeasureAsync(
        ServerUnderLoad server,
        IReadOnlyList<ITalker> talkers,
        Func<ITalker, int, long, List<double>, Task> talk)
    {
        var took = talkers.Select(_ => new List<double>(4096)).ToArray();
        var (serverBefore, driverBefore) = (server.Processor, ProcessUse.Processor(Environment.ProcessId));
        var begun = Time.GetTimestamp();
        await Task.WhenAll(talkers.Select((talker, index) => talk(talker, index, begun, took[index])));
        return new Round(
            Time.GetElapsedTime(begun),
            [.. took.SelectMany(one => one)],
            server.Processor - serverBefore,
            ProcessUse.Processor(Environment.ProcessId) - driverBefore);
    }
}
