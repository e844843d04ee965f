using YouthBot.Benchmarks.Load;
using YouthBot.Benchmarks.Measuring;
using YouthBot.Benchmarks.Servers;

namespace YouthBot.Benchmarks;

/// <summary>Turns of a guided conversation beside turns that answer a question, on one server in the same rounds.</summary>
internal static class DialogBenchmark
{
    public const string Name = "dialog";

    private const int WarmUpTurns = 15_000;

    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(30);

    public static async Task RunAsync(BenchmarkOptions options)
    {
        await using var server = new YouthBotServer();
        await server.StartAsync();
        var answering = await OpenAsync(server.Port, DurableTalker.OpenAsync, options);
        var guided = await OpenAsync(server.Port, DurableTalker.OpenDialogAsync, options);
        try
        {
            foreach (var talkers in (ITalker[][])[answering, guided]) await Driver.WarmUpAsync(server, talkers, WarmUpTurns, LongestWarmUp);
            List<Round> answers = [], dialogs = [];
            for (var round = 0; round < options.Rounds; round++)
            {
                answers.Add(await Driver.ClosedAsync(server, answering, options.RoundLength));
                dialogs.Add(await Driver.ClosedAsync(server, guided, options.RoundLength));
            }

            var table = new Table(
                "dialog",
                $"{options.Conversations} conversations, {options.Rounds} rounds of {options.RoundLength.TotalSeconds} s; medians of the rounds. "
                + "Processor time is the server's, per turn; the last column is it against an answer turn of the same round.",
                "closed loop", "turns/s", "p50", "p99", "server µs", "against an answer");
            Print(table, "answer turn", answers, answers);
            Print(table, "dialog turn", dialogs, answers);
        }
        finally
        {
            foreach (var talker in answering.Concat(guided)) talker.Dispose();
        }
    }

    private static Task<ITalker[]> OpenAsync(int port, Func<int, Task<ITalker>> open, BenchmarkOptions options) =>
        Task.WhenAll(Enumerable.Range(0, options.Conversations).Select(_ => open(port)));

    private static void Print(Table table, string name, List<Round> rounds, List<Round> baseline) => table.Row(
        name,
        rounds.Select(round => round.PerSecond).Median().Text(),
        rounds.Select(round => round.Milliseconds.Median()).Median().Text(),
        rounds.Select(round => round.Milliseconds.At(0.99)).Median().Text(),
        rounds.Select(round => round.ServerMicroseconds).Median().Text(),
        rounds.Zip(baseline, (one, other) => one.ServerMicroseconds / other.ServerMicroseconds).Median().Text() + " ×");
}
