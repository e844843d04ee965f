using YouthBot.Benchmarks.Load;
using YouthBot.Benchmarks.Measuring;
using YouthBot.Benchmarks.Servers;

namespace YouthBot.Benchmarks;

/// <summary>From the start of the process to the first answer from the content, and what the server holds when nobody talks.</summary>
internal static class StartBenchmark
{
    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(3);

    public static async Task RunAsync(BenchmarkOptions options)
    {
        List<Start> first = [];
        List<Start> again = [];
        for (var round = 0; round < options.Rounds; round++)
        {
            await using var server = new YouthBotServer();
            first.Add(await MeasureAsync(server));
            again.Add(await MeasureAsync(server));
        }

        var table = new Table(
            "start",
            $"Median of {options.Rounds}. Memory is resident memory {Settle.TotalSeconds} s after the answer.",
            "start", "to listening, s", "to first answer, s", "slowest, s", "processor time, s", "memory, MB");
        Print(table, "first, on an empty disk", first);
        Print(table, "again, on the same data", again);
        table.Row("target", "", "< 2", "", "", "< 150");
    }

    private static async Task<Start> MeasureAsync(YouthBotServer server)
    {
        var time = TimeProvider.System;
        var begun = time.GetTimestamp();
        await server.StartAsync();
        var listening = time.GetElapsedTime(begun);
        TimeSpan answered;
        using (var talker = await DurableTalker.OpenAsync(server.Port))
        {
            await talker.TakeTurnAsync();
            answered = time.GetElapsedTime(begun);
        }

        await Task.Delay(Settle, time);
        var start = new Start(listening, answered, server.Processor, server.ResidentMegabytes);
        await server.KillAsync();
        return start;
    }

    private static void Print(Table table, string name, List<Start> starts) => table.Row(
        name,
        starts.Select(start => start.Listening.TotalSeconds).Median().Text(),
        starts.Select(start => start.Answered.TotalSeconds).Median().Text(),
        starts.Max(start => start.Answered.TotalSeconds).Text(),
        starts.Select(start => start.Processor.TotalSeconds).Median().Text(),
        starts.Select(start => start.Megabytes).Median().Text());

    private sealed record Start(TimeSpan Listening, TimeSpan Answered, TimeSpan Processor, double Megabytes);
}
