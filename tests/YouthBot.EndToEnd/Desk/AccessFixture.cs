using Microsoft.Playwright;
using YouthBot.EndToEnd.Commands;

namespace YouthBot.EndToEnd.Desk;

/// <summary>A server, a provider of logins on another site, a browser, and the command line on the same data.</summary>
public sealed class AccessFixture : IAsyncLifetime, IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("youthbot-desk-");
    private readonly Dictionary<string, string> settings = [];
    private readonly ChromiumBrowser chromium = new();
    private readonly ProviderProcess provider = new();
    private ServerProcess? server;

    public Uri Address => server!.Address;

    public async Task InitializeAsync()
    {
        settings["ConnectionStrings__YouthBot"] = $"Data Source={Path.Combine(folder.FullName, "youthbot.db")}";
        settings["Protection__KeyRingPath"] = Path.Combine(folder.FullName, "ring");
        settings["Protection__KeyStore"] = $"Data Source={Path.Combine(folder.FullName, "keys.db")}";
        settings["Protection__KekFile"] = await SecretAsync("kek");
        settings["Protection__LookupKeyFile"] = await SecretAsync("lookup");
        settings["ASPNETCORE_ENVIRONMENT"] = "Development";
        server = new ServerProcess(settings);
        var authority = await provider.StartAsync(
            new Uri(Address, "/desk/oidc/gemeente/terug").ToString(), new Uri(Address, "/desk/oidc/partner/terug").ToString());
        settings["Desk__Oidc__gemeente__Authority"] = authority;
        settings["Desk__Oidc__gemeente__ClientId"] = "youthbot";
        settings["Desk__Oidc__gemeente__ClientSecret"] = ProviderProcess.ClientSecret;
        settings["Desk__Oidc__gemeente__Name"] = "de gemeente";
        settings["Desk__Oidc__gemeente__RoleClaim"] = "groups";
        settings["Desk__Oidc__gemeente__Scopes__0"] = "groups";
        settings["Desk__Oidc__gemeente__Roles__coach__0"] = "doorstroom-coaches";
        settings["Desk__Oidc__gemeente__Regions__0"] = "zuid-holland-noord";
        // another one beside it, with groups and a region of its own
        settings["Desk__Oidc__partner__Authority"] = authority;
        settings["Desk__Oidc__partner__ClientId"] = "youthbot";
        settings["Desk__Oidc__partner__ClientSecret"] = ProviderProcess.ClientSecret;
        settings["Desk__Oidc__partner__Name"] = "de partner";
        settings["Desk__Oidc__partner__RoleClaim"] = "groups";
        settings["Desk__Oidc__partner__Scopes__0"] = "groups";
        settings["Desk__Oidc__partner__Roles__coordinator__0"] = "samenwerking-coordinatoren";
        settings["Desk__Oidc__partner__Regions__0"] = "utrecht-zuidoost";
        await server.StartAsync();
        await chromium.StartAsync();
    }

    /// <summary>A command of the product on the data of the running server.</summary>
    public Task<ProductCommand> RunAsync(params string[] arguments) => ProductCommand.RunAsync(Repository.Root, "", settings, arguments);

    /// <summary>Somebody's own browser, without JavaScript unless a check needs it: the door needs none.</summary>
    public async Task<IPage> VisitAsync(BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions { JavaScriptEnabled = false };
        options.BaseURL = Address.ToString();
        options.Locale = "nl-NL";
        return await (await chromium.NewContextAsync(options)).NewPageAsync();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await chromium.DisposeAsync();
        await provider.DisposeAsync();
        if (server is not null) await server.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private async Task<string> SecretAsync(string name)
    {
        var file = Path.Combine(folder.FullName, name);
        await File.WriteAllTextAsync(file, Convert.ToBase64String(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32)));
        return file;
    }
}
