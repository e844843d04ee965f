using YouthBot.Benchmarks.Load;
using YouthBot.Benchmarks.Measuring;
using YouthBot.Benchmarks.Servers;

namespace YouthBot.Benchmarks;

/// <summary>Whole durable turns over HTTP, beside two servers that only echo.</summary>
internal static class TurnsBenchmark
{
    /// <summary>Until the runtime has compiled what matters for the last time; by count, because a busy machine takes longer to get there.</summary>
    private const int WarmUpTurns = 30_000;

    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(60);

    public static async Task RunAsync(BenchmarkOptions options)
    {
        await using var product = await Contestant.StartAsync("YouthBot, durable turn", new YouthBotServer(), DurableTalker.OpenAsync, options);
        List<Contestant> all = [product];
        if (!options.Alone)
        {
            await BotbuilderEcho.InstallAsync();
            all.Add(await Contestant.StartAsync("bare Kestrel, JSON echo", new KestrelEcho(), EchoTalker.OpenAsync, options));
            all.Add(await Contestant.StartAsync("botbuilder 4.23.3 (Node), echo in memory", new BotbuilderEcho(), EchoTalker.OpenAsync, options));
        }

        try
        {
            foreach (var one in all) await Driver.WarmUpAsync(one.Server, one.Talkers, WarmUpTurns, LongestWarmUp);
            for (var round = 0; round < options.Rounds; round++)
            {
                // in turns, so that whatever else the machine does meets all of them
                foreach (var one in all) one.Closed.Add(await Driver.ClosedAsync(one.Server, one.Talkers, options.RoundLength));
                foreach (var one in all) one.Open.Add(await Driver.OpenAsync(one.Server, one.Talkers, options.RoundLength, options.Rate));
            }

            Print(options, all);
            await VerifyAsync(product);
        }
        finally
        {
            foreach (var one in all.Skip(1)) await one.DisposeAsync();
        }
    }

    private static void Print(BenchmarkOptions options, List<Contestant> all)
    {
        var table = new Table(
            "turns",
            $"{options.Conversations} conversations, {options.Rounds} rounds of {options.RoundLength.TotalSeconds} s; medians of the rounds, max of all. "
            + "Times are from post to answer in ms; processor time is per turn.",
            "closed loop", "turns/s", "against YouthBot", "p50", "p99", "max", "server µs", "driver µs");
        foreach (var one in all) Print(table, one.Name, one.Closed, all[0].Closed);
        table = new Table(
            $"turns at {options.Rate} a second",
            "The same, but a turn comes when it is due, whether the last one was answered or not.",
            "open loop", "turns/s", "against YouthBot", "p50", "p99", "max", "server µs", "driver µs");
        foreach (var one in all) Print(table, one.Name, one.Open, all[0].Open);
    }

    private static void Print(Table table, string name, List<Round> rounds, List<Round> baseline) => table.Row(
        name,
        rounds.Select(round => round.PerSecond).Median().Text(),
        rounds.Zip(baseline, (one, other) => one.PerSecond / other.PerSecond).Median().Text() + " ×",
        rounds.Select(round => round.Milliseconds.Median()).Median().Text(),
        rounds.Select(round => round.Milliseconds.At(0.99)).Median().Text(),
        rounds.Max(round => round.Milliseconds.Max()).Text(),
        rounds.Select(round => round.ServerMicroseconds).Median().Text(),
        rounds.Select(round => round.DriverMicroseconds).Median().Text());

    /// <summary>A fast server that loses or repeats something is worth nothing: every message stands in storage with one answer.</summary>
    private static async Task VerifyAsync(Contestant product)
    {
        var answered = 0;
        foreach (var talker in product.Talkers.Cast<DurableTalker>())
        {
            var replies = await talker.ReadRepliesAsync();
            if (replies.Count != talker.Said || replies.Distinct(StringComparer.Ordinal).Count() != replies.Count)
                throw new InvalidOperationException($"{talker.Said} messages got {replies.Count} answers.");
            answered += replies.Count;
        }

        Console.Out.WriteLine($"\nRead back afterwards: {answered} messages, each with exactly one answer.");
    }
}
