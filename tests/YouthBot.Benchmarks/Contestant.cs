using YouthBot.Benchmarks.Load;
using YouthBot.Benchmarks.Servers;

namespace YouthBot.Benchmarks;

/// <summary>A server with those who talk to it and what came of it.</summary>
internal sealed class Contestant : IAsyncDisposable
{
    private Contestant(string name, ServerUnderLoad server, IReadOnlyList<ITalker> talkers)
    {
        Name = name;
        Server = server;
        Talkers = talkers;
    }

    public string Name { get; }

    public ServerUnderLoad Server { get; }

    public IReadOnlyList<ITalker> Talkers { get; }

    public List<Round> Closed { get; } = [];

    public List<Round> Open { get; } = [];

    public static async Task<Contestant> StartAsync(string name, ServerUnderLoad server, Func<int, Task<ITalker>> open, BenchmarkOptions options)
    {
        await server.StartAsync();
        return new Contestant(name, server, await Task.WhenAll(Enumerable.Range(0, options.Conversations).Select(_ => open(server.Port))));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var talker in Talkers) talker.Dispose();
        await Server.DisposeAsync();
    }
}
