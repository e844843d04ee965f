using System.Globalization;
using Microsoft.Playwright;
using YouthBot.EndToEnd.Widget;
using YouthBot.Handoff.Ownership;
using YouthBot.WhatsAppStandIn;

namespace YouthBot.EndToEnd.Desk;

/// <summary>
/// A server whose desks are open at every hour, and browsers for young people and coaches. Each test is in a region of its own: whom a
/// failing test leaves waiting is not the next one of another.
/// </summary>
public sealed class DeskFixture : IAsyncLifetime, IAsyncDisposable
{
    /// <summary>Where the telephones of <see cref="Meta"/> are.</summary>
    public const string PhoneRegion = "zuid-holland-noord";

    private readonly DirectoryInfo content = Directory.CreateTempSubdirectory("youthbot-content-");
    private readonly Queue<string> regions = [];
    private ServerProcess server = null!;
    private readonly ChromiumBrowser chromium = new();

    /// <summary>A stand-in for WhatsApp, for the same region.</summary>
    public StandIn Meta { get; private set; } = null!;

    public Uri Address => server.Address;

    /// <summary>Where the test is that runs now.</summary>
    public string Region { get; private set; } = PhoneRegion;

    public string Log => server.Log;

    /// <summary>A test begins.</summary>
    public void MoveOn() => Region = regions.Dequeue();

    public async Task InitializeAsync()
    {
        CopyContent();
        Meta = await StandIn.StartAsync();
        var settings = Meta.Settings.ToDictionary(setting => setting.Key.Replace(":", "__", StringComparison.Ordinal), setting => setting.Value);
        settings["WhatsApp__Region"] = PhoneRegion;
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
    public async Task<CoachBrowser> ArriveAsync(string id, int capacity = 3, BrowserNewContextOptions? options = null, string role = "coach", string? region = null)
    {
        options ??= new BrowserNewContextOptions();
        options.BaseURL = Address.ToString();
        options.ViewportSize ??= new ViewportSize { Width = 1280, Height = 800 };
        options.Locale = "nl-NL";
        var context = await chromium.NewContextAsync(options);
        await SignInAsync(context, id, capacity, role, region);
        var coach = new CoachBrowser(context, await context.NewPageAsync());
        try
        {
            await coach.OpenAsync();
        }
        catch (PlaywrightException failure)
        {
            throw new InvalidOperationException($"The desk of {id} did not open.\n{string.Join('\n', coach.Complaints.Concat(coach.Line))}\n{Log}", failure);
        }

        return coach;
    }

    /// <summary>A young person who asked for a human and got this coach, who has nobody else waiting.</summary>
    public async Task<Person> TalkAsync(CoachBrowser coach)
    {
        var youth = await VisitAsync();
        await youth.TapAsync("Praat met een mens");
        await Assertions.Expect(coach.Waiting).ToContainTextAsync("vraagt om een mens");
        await coach.TapAsync("Volgende");
        await Assertions.Expect(youth.Newest).ToContainTextAsync("leest nu mee");
        return youth;
    }

    /// <summary>A coach has signed in here; whoever was before is not any more.</summary>
    public async Task SignInAsync(IBrowserContext context, string id, int capacity = 3, string role = "coach", string? region = null)
    {
        var session = await DeskSession.BeginAsync(server.Data, role, new Coach(id, char.ToUpperInvariant(id[0]) + id[1..], [region ?? Region], capacity));
        await context.AddCookiesAsync([new Cookie { Name = "yb-desk", Value = session[0], Url = Address + "desk" }]);
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await chromium.DisposeAsync();
        await server.DisposeAsync();
        await Meta.DisposeAsync();
        content.Delete(recursive: true);
    }

    private void CopyContent()
    {
        var source = Path.Combine(Repository.Root, "content");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(content.FullName, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(content.FullName, "regions")).Order(StringComparer.Ordinal))
        {
            var region = Path.GetFileNameWithoutExtension(file);
            if (region is "landelijk") continue;
            OpenAlways(file);
            if (region is not PhoneRegion) regions.Enqueue(region);
        }
    }

    private static void OpenAlways(string file)
    {
        const string Key = "openingHours:";
        var lines = File.ReadAllLines(file).ToList();
        var hours = lines.IndexOf(Key);
        if (hours < 0)
        {
            hours = lines.Count;
            lines.Add(Key);
        }

        while (hours + 1 < lines.Count && lines[hours + 1].StartsWith(' ')) lines.RemoveAt(hours + 1);
        lines.InsertRange(hours + 1, CultureInfo.InvariantCulture.DateTimeFormat.DayNames.Select(day => $"  {day.ToLowerInvariant()}: \"00:00-23:59\""));
        File.WriteAllLines(file, lines);
    }
}
