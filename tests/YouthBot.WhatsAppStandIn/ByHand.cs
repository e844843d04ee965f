using System.Diagnostics;
using System.Text.Json.Nodes;

namespace YouthBot.WhatsAppStandIn;

/// <summary>
/// A telephone on a page, so that somebody can chat over the WhatsApp door without an account at Meta: <c>dotnet run --project
/// tests/YouthBot.WhatsAppStandIn</c>. It starts the bot too, unless <c>--no-bot</c> is given.
/// </summary>
internal static class ByHand
{
    private const int Port = 5090;
    private const string BotAddress = "http://localhost:5080";

    private static async Task<int> Main(string[] args)
    {
        await using var meta = await StandIn.StartAsync(Port, pages: (app, standIn) =>
        {
            var talk = new HandTalk(standIn, standIn.NewPhone("31612345678", "NL.1349"));
            app.MapGet("/", () => Results.Stream(typeof(ByHand).Assembly.GetManifestResourceStream("phone.html")!, "text/html; charset=utf-8"));
            app.MapGet("/talk", talk.Read);
            app.MapPost("/say", (JsonObject body) => talk.SayAsync(Text(body), phone => phone.SayAsync(Text(body))));
            app.MapPost("/tap", (JsonObject body) => talk.SayAsync(Text(body), phone => phone.TapAsync(Text(body))));
            app.MapPost("/react", (JsonObject body) => talk.SayAsync(Text(body), phone => phone.ReactAsync(Text(body))));
            app.MapPost("/send", (JsonObject body) => talk.SayAsync(
                Text(body), phone => phone.SendAsync((string)body["type"]!, body["content"]?.DeepClone())));
        });
        using var http = new HttpClient { BaseAddress = new Uri(BotAddress) };
        meta.Bot = http;
        using var bot = args.Contains("--no-bot", StringComparer.Ordinal) ? null : StartBot(meta);
        await Console.Error.WriteLineAsync($"The telephone is {meta.Address}, the bot {BotAddress}. Stop with Ctrl+C.");
        if (bot is null)
            foreach (var (name, value) in meta.Settings) await Console.Error.WriteLineAsync($"  {Variable(name)}={value}");
        var stopped = new TaskCompletionSource();
        Console.CancelKeyPress += (_, press) =>
        {
            press.Cancel = true;
            stopped.TrySetResult();
        };
        await stopped.Task;
        if (bot is { HasExited: false }) bot.Kill(entireProcessTree: true);
        return 0;
    }

    private static string Text(JsonObject body) => (string)body["text"]!;

    private static Process StartBot(StandIn meta)
    {
        var start = new ProcessStartInfo("dotnet", ["run", "--project", Path.Combine("src", "YouthBot")]) { WorkingDirectory = Root() };
        foreach (var (name, value) in meta.Settings) start.Environment[Variable(name)] = value;
        return Process.Start(start) ?? throw new InvalidOperationException("The bot did not start.");
    }

    private static string Variable(string setting) => setting.Replace(":", "__", StringComparison.Ordinal);

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "YouthBot.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("Run it in a checkout.");
    }
}
