using YouthBot.Benchmarks.Load;
using YouthBot.Benchmarks.Measuring;
using YouthBot.Benchmarks.Servers;

namespace YouthBot.Benchmarks;

/// <summary>Many people with the page open at the same time.</summary>
internal static class StreamsBenchmark
{
    private const int Lines = 32;
    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(5);
    private static readonly TimeProvider Time = TimeProvider.System;

    public static async Task RunAsync(BenchmarkOptions options)
    {
        await using var server = new YouthBotServer();
        await server.StartAsync();
        var lines = await Task.WhenAll(Enumerable.Range(0, Lines).Select(_ => HttpLine.OpenAsync(server.Port)));

        // the first ones warm the server up, so that what the others add is theirs
        var warmUp = await OpenAsync(lines, server.Port, Math.Max(Lines, options.Streams / 5));
        var before = await MemoryAsync(server);
        var listeners = await OpenAsync(lines, server.Port, options.Streams);
        var after = await MemoryAsync(server);
        var idle = await IdleAsync(server);

        var table = new Table(
            "streams",
            $"{options.Streams} open streams; then one message in each conversation, {Lines} at a time. Times from the post in ms. "
            + "Memory is resident memory, a conversation's open key included.",
            "round", "KB for a stream", "idle, % of a core", "message p50", "message p99", "answer p50", "answer p99", "max", "turns/s");
        for (var round = 0; round < options.Rounds; round++)
        {
            var begun = Time.GetTimestamp();
            var took = await TalkAsync(lines, listeners, server.Port, round);
            var seconds = Time.GetElapsedTime(begun).TotalSeconds;
            table.Row(
                $"{round + 1}",
                round == 0 ? ((after - before) * 1024 / options.Streams).Text() : "",
                round == 0 ? idle.Text() : "",
                took.Select(one => one.Message).Median().Text(),
                took.Select(one => one.Message).At(0.99).Text(),
                took.Select(one => one.Answer).Median().Text(),
                took.Select(one => one.Answer).At(0.99).Text(),
                took.Max(one => one.Answer).Text(),
                (took.Count / seconds).Text());
        }

        Console.Out.WriteLine($"\nThe whole server then holds {server.ResidentMegabytes.Text()} MB.");
        foreach (var listener in listeners.Concat(warmUp)) listener.Dispose();
        foreach (var line in lines) line.Dispose();
    }

    private static async Task<List<Listener>> OpenAsync(HttpLine[] lines, int port, int count)
    {
        var opened = await Task.WhenAll(lines.Select(async (line, first) =>
        {
            var mine = new List<Listener>();
            for (var i = first; i < count; i += lines.Length) mine.Add(await Listener.OpenAsync(line, port));
            return mine;
        }));
        return [.. opened.SelectMany(some => some)];
    }

    private static async Task<List<(double Message, double Answer)>> TalkAsync(HttpLine[] lines, List<Listener> listeners, int port, int round)
    {
        var took = await Task.WhenAll(lines.Select(async (line, first) =>
        {
            var mine = new List<(double, double)>();
            for (var i = first; i < listeners.Count; i += lines.Length) mine.Add(await listeners[i].TakeTurnAsync(line, port, round));
            return mine;
        }));
        return [.. took.SelectMany(some => some)];
    }

    private static async Task<double> MemoryAsync(YouthBotServer server)
    {
        await Task.Delay(Settle, Time);
        return server.ResidentMegabytes;
    }

    /// <summary>What keeping the streams open costs while nobody talks, for longer than the pause between two signs of life.</summary>
    private static async Task<double> IdleAsync(YouthBotServer server)
    {
        var (before, begun) = (server.Processor, Time.GetTimestamp());
        await Task.Delay(TimeSpan.FromSeconds(25), Time);
        return (server.Processor - before) / Time.GetElapsedTime(begun) * 100;
    }
}
