using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using YouthBot.Benchmarks.Measuring;
using YouthBot.Benchmarks.Servers;
using YouthBot.WhatsAppStandIn;

namespace YouthBot.Benchmarks;

/// <summary>
/// How soon a webhook of WhatsApp is acknowledged at the most that Meta can send for one number: 80 messages a second, and three statuses for each
/// answer. Everything behind it runs too: turns, sending, statuses of what was sent. Requests leave when they are due, whatever became of those
/// before, and their time counts from then.
/// </summary>
internal static class WebhookBenchmark
{
    public const string Name = "webhook";

    private const int Rate = 320;
    private const int MessageEvery = 4;
    private const int People = 500;

    /// <summary>Meta asks that fewer than one in a hundred take longer.</summary>
    private const double Slow = 1000;

    private static readonly TimeProvider Time = TimeProvider.System;
    private static readonly string[] Texts = ["wat is leerplicht", "mag ik stoppen met school", "ik ben 17 en zit op het mbo", "dank je", "wat is bbl"];
    /// <summary>A status of something that is long gone, while there is nothing else to report.</summary>
    private static readonly (string Id, string State, string To, string Reference) Unknown = ("wamid.gone", "sent", "31600000000", "gone.0");

    /// <summary>Before that the runtime still compiles, and nobody has been greeted.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(15);

    private static readonly string[] States = ["sent", "delivered", "read"];

    public static async Task RunAsync(BenchmarkOptions options)
    {
        var due = new ConcurrentQueue<(string Id, string State, string To, string Reference)>();
        await using var meta = await GraphAsync(due);
        await using var server = new YouthBotServer(Settings(meta));
        await server.StartAsync();
        using var bot = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{server.Port}") };
        var table = new Table(
            Name,
            $"{Rate} signed requests a second, a quarter of them messages of {People} people, the rest statuses of what was sent to them. Times until the 200, in ms.",
            "round", "requests", "messages", "p50", "p99", "max", "over 1 s");
        var next = 0;
        await RoundAsync(bot, due, WarmUp, () => next++);
        for (var round = 1; round <= options.Rounds; round++)
        {
            var (took, messages) = await RoundAsync(bot, due, options.RoundLength, () => next++);
            table.Row(
                $"{round}",
                ((double)took.Count).Text(),
                ((double)messages).Text(),
                took.Median().Text(),
                took.At(0.99).Text(),
                took.Max().Text(),
                took.Count(time => time > Slow).ToString(CultureInfo.InvariantCulture));
        }

        table.Row("target", "", "", "< 50", "< 250", "", "< 1%");
    }

    private static async Task<(IReadOnlyList<double> Took, int Messages)> RoundAsync(
        HttpClient bot, ConcurrentQueue<(string Id, string State, string To, string Reference)> due, TimeSpan length, Func<int> next)
    {
        var requests = new List<Task<double>>();
        var messages = 0;
        var begun = Time.GetTimestamp();
        for (var i = 0; i < length.TotalSeconds * Rate; i++)
        {
            var at = TimeSpan.FromSeconds((double)i / Rate);
            if (at - Time.GetElapsedTime(begun) is { Ticks: > 0 } early) await Task.Delay(early, Time);
            var isMessage = i % MessageEvery == 0;
            if (isMessage) messages++;
            requests.Add(PostAsync(bot, isMessage ? Message(next()) : Status(due.TryDequeue(out var report) ? report : Unknown), begun, at));
        }

        return (await Task.WhenAll(requests), messages);
    }

    private static async Task<double> PostAsync(HttpClient bot, byte[] body, long begun, TimeSpan at)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/whatsapp/webhook") { Content = new ByteArrayContent(body) };
        request.Headers.Add(
            "X-Hub-Signature-256", "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(StandIn.AppSecret), body)));
        using var answer = await bot.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return (Time.GetElapsedTime(begun) - at).TotalMilliseconds;
    }

    private static byte[] Message(int number)
    {
        var from = string.Create(CultureInfo.InvariantCulture, $"316{20_000_000 + (number * 7919L % People)}");
        var message = Payload.Message(
            $"wamid.{Guid.CreateVersion7(Time.GetUtcNow()):N}", from, userId: null, Time.GetUtcNow(), "text", Payload.Text(Texts[number % Texts.Length]));
        return Payload.Bytes(Payload.Of(StandIn.PhoneNumberId, [message]));
    }

    private static byte[] Status((string Id, string State, string To, string Reference) report) => Payload.Bytes(Payload.Of(
        StandIn.PhoneNumberId, [], [Payload.Status(report.Id, report.State, report.To, Time.GetUtcNow(), report.Reference)]));

    /// <summary>Meta's side of sending: everything is taken at once, and reported three times.</summary>
    private static async Task<WebApplication> GraphAsync(ConcurrentQueue<(string Id, string State, string To, string Reference)> due)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        app.MapPost("/{version}/{number}/messages", async (HttpRequest request) =>
        {
            var body = (await JsonNode.ParseAsync(request.Body))!;
            if (body["status"] is not null) return Results.Text("""{"success":true}""", "application/json");
            var id = $"wamid.{Guid.CreateVersion7(Time.GetUtcNow()):N}";
            foreach (var state in States) due.Enqueue((id, state, (string)body["to"]!, (string)body["biz_opaque_callback_data"]!));
            return Results.Text($$"""{"messaging_product":"whatsapp","messages":[{"id":"{{id}}"}]}""", "application/json");
        });
        await app.StartAsync();
        return app;
    }

    private static Dictionary<string, string> Settings(WebApplication meta) => new(StringComparer.Ordinal)
    {
        // where Graph may be on this machine
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["Desk__DemoCoach"] = "false",
        ["WhatsApp__PhoneNumberId"] = StandIn.PhoneNumberId,
        ["WhatsApp__AccessToken"] = StandIn.AccessToken,
        ["WhatsApp__AppSecret"] = StandIn.AppSecret,
        ["WhatsApp__VerifyToken"] = StandIn.VerifyToken,
        ["WhatsApp__GraphBaseUrl"] = meta.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First(),
    };
}
