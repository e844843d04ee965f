using YouthBot.Benchmarks;
using YouthBot.Benchmarks.Answers;
using YouthBot.Benchmarks.CheckIns;
using YouthBot.Benchmarks.Reliability;
using YouthBot.Benchmarks.Servers;

if (args is [KestrelEcho.Argument, var port]) return await KestrelEcho.ServeAsync(port);
if (args is ["answers", .. var questions]) return await AnswersBenchmark.RunAsync(questions);
if (args is ["year", .. var people])
{
    Console.Out.Write(Machine.Describe());
    var year = await YearRun.RunAsync(people is [var count] ? int.Parse(count, System.Globalization.CultureInfo.InvariantCulture) : 2000, restarts: 12);
    Console.Out.WriteLine(year.Describe());
    foreach (var problem in year.Problems.GroupBy(problem => problem).Take(40)) Console.Out.WriteLine($"{problem.Count()} × {problem.Key}");
    return year.Problems.Count == 0 ? 0 : 1;
}

if (args is [CheckInBenchmark.Name, .. var due])
{
    Console.Out.Write(Machine.Describe());
    return await CheckInBenchmark.RunAsync(due is [var size] ? int.Parse(size, System.Globalization.CultureInfo.InvariantCulture) : 50_000);
}

if (args is [ReliabilityOptions.Name, .. var length]) return await ReliabilityRun.RunAsync(length);
if (BenchmarkOptions.Read(args) is not { } options)
{
    await Console.Error.WriteLineAsync(BenchmarkOptions.Usage);
    return 1;
}

// before the first socket: everything of the driver runs on the one thread that hears of what arrived, which costs the least
Environment.SetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS", "1");
Environment.SetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_THREAD_COUNT", "1");

await YouthBotServer.PublishAsync();
Console.Out.Write(Machine.Describe());
if (options.Includes("turns")) await TurnsBenchmark.RunAsync(options);
if (options.Includes(DialogBenchmark.Name)) await DialogBenchmark.RunAsync(options);
if (options.Includes("search")) SearchBenchmark.Run(options);
if (options.Includes("start")) await StartBenchmark.RunAsync(options);
if (options.Includes("streams")) await StreamsBenchmark.RunAsync(options);
if (options.Includes("desk")) await DeskBenchmark.RunAsync(options);
if (options.Includes(WebhookBenchmark.Name)) await WebhookBenchmark.RunAsync(options);
if (options.Names.Contains(LighthouseBenchmark.Name)) await LighthouseBenchmark.RunAsync(options);
return 0;
