using System.Text.Json;

namespace YouthBot.EndToEnd.Connector;

/// <summary>
/// One run of <c>botframework-connector</c> as npm has it beside a server: <c>clients/kit.mjs</c> judges tokens as the server does, and
/// calls it.
/// </summary>
public sealed class KitFixture : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly List<KitStep> steps = [];

    internal IEnumerable<KitStep> Of(string kind) => steps.Where(step => step.Step == kind);

    public async Task InitializeAsync()
    {
        await ConnectorClients.Folder.InstallAsync();
        using var node = ConnectorClients.Folder.Start("node", "kit.mjs");
        using var patience = new CancellationTokenSource(Patience);
        await using var _ = patience.Token.Register(() => node.Kill(entireProcessTree: true));
        // the kit says there why it refuses a token
        var complaints = node.StandardError.ReadToEndAsync(CancellationToken.None);
        var microsoft = Read((await node.StandardOutput.ReadLineAsync(CancellationToken.None))!);
        await using var server = new ServerProcess(new Dictionary<string, string>
        {
            ["Connector__AppId"] = microsoft.AppId!,
            ["Connector__TenantId"] = microsoft.Tenant!,
            ["Connector__ClientSecret"] = microsoft.Secret!,
            ["Connector__OpenIdMetadataUrl"] = $"{microsoft.Address}/connector/openid",
            ["Connector__EntraMetadataUrl"] = $"{microsoft.Address}/entra/openid",
        });
        await server.StartAsync();
        await node.StandardInput.WriteLineAsync(server.Address.ToString().TrimEnd('/'));
        while (await node.StandardOutput.ReadLineAsync(CancellationToken.None) is { } line) steps.Add(Read(line));
        await node.WaitForExitAsync(CancellationToken.None);
        Assert.True(node.ExitCode == 0, $"The kit failed:\n{string.Join('\n', steps)}\n{await complaints}");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static KitStep Read(string line) => JsonSerializer.Deserialize<KitStep>(line, Json)!;
}
