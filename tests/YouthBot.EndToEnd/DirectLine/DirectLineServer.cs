namespace YouthBot.EndToEnd.DirectLine;

/// <summary>The server that the tests of this door share.</summary>
public sealed class DirectLineServer : IAsyncLifetime, IAsyncDisposable
{
    /// <summary>The one page beside our own that may hold the chat.</summary>
    public const string AllowedOrigin = "https://www.gemeente.example";

    private readonly ServerProcess server = new(new Dictionary<string, string> { ["DirectLine__AllowedOrigins__0"] = AllowedOrigin });

    public Uri Address => server.Address;

    public Task InitializeAsync() => server.StartAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    /// <summary>kill -9, and a start on the same data.</summary>
    public async Task RestartAsync()
    {
        await server.KillAsync();
        await server.StartAsync();
    }

    /// <summary>Lets the official client play a scenario; the server restarts when the scenario asks for it.</summary>
    public Task<ClientRun> RunAsync(string scenario) => OfficialClient.RunAsync(Address, scenario, RestartAsync);

    /// <summary>Begins a conversation without the official client.</summary>
    public Task<RawConversation> BeginAsync() => RawConversation.BeginAsync(server.Client);
}
