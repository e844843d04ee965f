using Microsoft.Playwright;
using YouthBot.EndToEnd.Widget;
using YouthBot.Handoff.Ownership;
using YouthBot.WhatsAppStandIn;

namespace YouthBot.EndToEnd.Desk;

/// <summary>A server whose desk is open at every hour, and browsers for young people and coaches.</summary>
public sealed class DeskFixture : IAsyncLifetime, IAsyncDisposable
{
    public const string Region = "zuid-holland-noord";

    private readonly DirectoryInfo content = AlwaysOpen();
    private ServerProcess server = null!;
    private readonly ChromiumBrowser chromium = new();

    /// <summary>A stand-in for WhatsApp, for the same region.</summary>
    public StandIn Meta { get; private set; } = null!;

    public Uri Address => server.Address;

    public string Log => server.Log;

    public async Task InitializeAsync()
    {
        Meta = await StandIn.StartAsync();
        var settings = Meta.Settings.ToDictionary(setting => setting.Key.Replace(":", "__", StringComparison.Ordinal), setting => setting.Value);
        settings["WhatsApp__Region"] = Region;
        settings["Content__Path"] = content.FullName;
        server = new ServerProcess(settings);
        Meta.Bot = server.Client;
        await server.StartAsync();
        await chromium.StartAsync();
        // its keys are there from the first page on
        using var page = await server.Client.GetAsync("/");
        page.EnsureSuccessStatusCode();
    }

    /// <summary>A young person on their phone, with the live chat open.</summary>
    public async Task<Person> VisitAsync(BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions();
        options.BaseURL = Address.ToString();
        options.ViewportSize ??= new ViewportSize { Width = 390, Height = 844 };
        options.Locale = "nl-NL";
        var context = await chromium.NewContextAsync(options);
        var person = new Person(context, await context.NewPageAsync());
        await person.OpenAsync($"/?regio={Region}");
        return person;
    }

    /// <summary>A coach at their desk.</summary>
    public async Task<CoachBrowser> ArriveAsync(string id, int capacity = 3, BrowserNewContextOptions? options = null, string role = "coach")
    {
        options ??= new BrowserNewContextOptions();
        options.BaseURL = Address.ToString();
        options.ViewportSize ??= new ViewportSize { Width = 1280, Height = 800 };
        options.Locale = "nl-NL";
        var context = await chromium.NewContextAsync(options);
        var session = await DeskSession.BeginAsync(server.Data, role, new Coach(id, char.ToUpperInvariant(id[0]) + id[1..], [Region], capacity));
        await context.AddCookiesAsync([new Cookie { Name = "yb-desk", Value = session[0], Url = Address + "desk" }]);
        var coach = new CoachBrowser(context, await context.NewPageAsync());
        await coach.OpenAsync();
        return coach;
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await chromium.DisposeAsync();
        await server.DisposeAsync();
        await Meta.DisposeAsync();
        content.Delete(recursive: true);
    }

    private static DirectoryInfo AlwaysOpen()
    {
        var source = Path.Combine(Repository.Root, "content");
        var copy = Directory.CreateTempSubdirectory("youthbot-content-");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy.FullName, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        var region = Path.Combine(copy.FullName, "regions", $"{Region}.yaml");
        var lines = File.ReadAllLines(region).ToList();
        var hours = lines.FindIndex(line => line.StartsWith("openingHours:", StringComparison.Ordinal));
        while (hours + 1 < lines.Count && lines[hours + 1].StartsWith(' ')) lines.RemoveAt(hours + 1);
        foreach (var day in new[] { "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" })
            lines.Insert(hours + 1, $"  {day}: \"00:00-23:59\"");
        File.WriteAllLines(region, lines);
        return copy;
    }
}
