using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace YouthBot.WhatsAppStandIn;

/// <summary>
/// Meta's Cloud API as far as a bot sees it: it takes messages if they are within the documented limits, delivers webhooks, and breaks in the
/// ways in which the real one breaks.
/// </summary>
public sealed class StandIn : IAsyncDisposable
{
    public const string PhoneNumberId = "106540352242922";
    public const string AccessToken = "a token for tests";
    public const string AppSecret = "an app secret for tests";
    public const string VerifyToken = "a verify token for tests";
    public const string Version = "v26.0";

    private const int MostReports = 200;
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(50);

    private readonly TimeProvider time;
    private readonly Lock turn = new();
    private readonly List<SentMessage> sent = [];
    private readonly List<string> problems = [];
    private readonly HashSet<string> read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateTimeOffset> wrote = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> asked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Queue<Fault>> planned = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource ended = new();
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private WebApplication? server;
    private int requests;
    private int lastId;
    private int reporting;
    private int silent;

    private StandIn(TimeProvider time) => this.time = time;

    /// <summary>Where the bot sends to.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>How webhooks are brought to the bot.</summary>
    public HttpClient? Bot { get; set; }

    /// <summary>Where the bot listens, under its base address.</summary>
    public string Webhook { get; set; } = "/whatsapp/webhook";

    /// <summary>What goes wrong with a request when nothing is planned; asked once for each.</summary>
    public Func<JsonObject, Fault> Chance { get; set; } = _ => Fault.None;

    /// <summary>Meta's ids of the numbers of ours.</summary>
    public HashSet<string> Numbers { get; } = new([PhoneNumberId], StringComparer.Ordinal);

    /// <summary>Whether statuses are delivered for what was taken.</summary>
    public bool Reports { get; set; } = true;

    /// <summary>Everything that was taken, in order.</summary>
    public IReadOnlyList<SentMessage> Sent
    {
        get
        {
            lock (turn) return [.. sent];
        }
    }

    /// <summary>What the bot did that Meta's reference forbids.</summary>
    public IReadOnlyList<string> Problems
    {
        get
        {
            lock (turn) return [.. problems];
        }
    }

    /// <summary>The messages of people that the bot said to have read, while it writes an answer.</summary>
    public IReadOnlyCollection<string> Read
    {
        get
        {
            lock (turn) return [.. read];
        }
    }

    /// <summary>How many messages have reports that are still to be delivered.</summary>
    public int Reporting => Volatile.Read(ref reporting);

    /// <summary>How many requests hang without an answer: they end when who asked has no patience left.</summary>
    public int Silent => Volatile.Read(ref silent);

    /// <summary>How often the bot asked to send.</summary>
    public int Requests => requests;

    /// <summary>How often the bot asked to send something to one person.</summary>
    public int RequestsTo(string person)
    {
        lock (turn) return asked.GetValueOrDefault(person);
    }

    /// <summary>What the bot must be told, as settings.</summary>
    public IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["WhatsApp:PhoneNumberId"] = PhoneNumberId,
        ["WhatsApp:Phone"] = "+31 20 1234567",
        ["WhatsApp:AccessToken"] = AccessToken,
        ["WhatsApp:AppSecret"] = AppSecret,
        ["WhatsApp:VerifyToken"] = VerifyToken,
        ["WhatsApp:GraphBaseUrl"] = Address.ToString(),
    };

    /// <param name="port">On which port of this machine; 0 for a free one.</param>
    /// <param name="time">Whose day it is.</param>
    /// <param name="pages">More to serve, for somebody who tries it by hand.</param>
    public static async Task<StandIn> StartAsync(int port = 0, TimeProvider? time = null, Action<WebApplication, StandIn>? pages = null)
    {
        var standIn = new StandIn(time ?? TimeProvider.System);
        // beside the program: from where it is called, the platform would watch every folder for a change of settings
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        var app = builder.Build();
        app.MapPost("/{version}/{number}/messages", standIn.TakeAsync);
        pages?.Invoke(app, standIn);
        await app.StartAsync();
        standIn.server = app;
        standIn.Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return standIn;
    }

    /// <summary>Plans what goes wrong with the next requests for one person, in order.</summary>
    public void Plan(string person, params ReadOnlySpan<Fault> faults)
    {
        lock (turn)
        {
            if (!planned.TryGetValue(person, out var queue)) planned.Add(person, queue = new Queue<Fault>());
            foreach (var fault in faults) queue.Enqueue(fault);
        }
    }

    /// <summary>Somebody with a telephone.</summary>
    public Phone NewPhone(string? number = null, string? userId = null) =>
        new(this, number ?? (userId is null ? $"316{RandomNumberGenerator.GetInt32(10_000_000, 99_999_999)}" : null), userId);

    /// <summary>An id as WhatsApp makes them: it has the person's number in it.</summary>
    public string NewId(string? number) => "wamid." + Convert.ToBase64String(
        Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number}|{Interlocked.Increment(ref lastId)}|{RandomNumberGenerator.GetHexString(8)}")));

    /// <summary>Waits until what was sent is enough.</summary>
    public async Task<IReadOnlyList<SentMessage>> UntilAsync(Func<IReadOnlyList<SentMessage>, bool> enough, TimeSpan? patience = null)
    {
        using var waiting = new CancellationTokenSource(patience ?? TimeSpan.FromSeconds(60), TimeProvider.System);
        while (true)
        {
            Task next;
            IReadOnlyList<SentMessage> now;
            lock (turn)
            {
                now = [.. sent];
                next = changed.Task;
            }

            if (enough(now)) return now;
            try
            {
                await next.WaitAsync(waiting.Token);
            }
            catch (OperationCanceledException late)
            {
                throw new TimeoutException($"Not sent in time. Sent: {string.Join(" | ", now.Select(message => $"{message.Type}: {message.Text}"))}", late);
            }
        }
    }

    /// <summary>Delivers a body to the bot, signed.</summary>
    public Task<HttpResponseMessage> DeliverAsync(JsonNode payload) => DeliverAsync(Payload.Bytes(payload));

    /// <summary>Delivers bytes to the bot, signed; with another secret they are not Meta's.</summary>
    public async Task<HttpResponseMessage> DeliverAsync(byte[] body, string secret = AppSecret)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Webhook) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Add("X-Hub-Signature-256", "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body)));
        return await (Bot ?? throw new InvalidOperationException("The stand-in knows no bot.")).SendAsync(request, ended.Token);
    }

    /// <summary>Reports, and reports again while the bot is away: Meta does so for days.</summary>
    private async Task ReportSurelyAsync(SentMessage message, string status, int? code = null)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                if (Bot is not null && (await ReportAsync(message, status, code)).IsSuccessStatusCode) return;
            }
            catch (Exception error) when (error is HttpRequestException or InvalidOperationException or ObjectDisposedException && tries < MostReports)
            {
                // the bot is gone, and may come back
            }

            if (tries >= MostReports) return;
            await Task.Delay(Again, TimeProvider.System, ended.Token);
        }
    }

    /// <summary>Reports what became of a message.</summary>
    public Task<HttpResponseMessage> ReportAsync(SentMessage message, string status, int? code = null) => DeliverAsync(
        Payload.Of(PhoneNumberId, [], [Payload.Status(message.Id, status, message.To, time.GetUtcNow(), message.Reference, code)]));

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        if (server is not null) await server.DisposeAsync();
        ended.Dispose();
    }

    internal DateTimeOffset Now => time.GetUtcNow();

    internal void Wrote(string person, DateTimeOffset at)
    {
        lock (turn) wrote[person] = wrote.TryGetValue(person, out var before) && before > at ? before : at;
    }

    private async Task<IResult> TakeAsync(HttpRequest request, string version, string number)
    {
        if (request.Headers.Authorization != $"Bearer {AccessToken}") return Error(401, 190);
        if (version != Version || !Numbers.Contains(number)) return Problem($"unknown address /{version}/{number}");
        if (await JsonNode.ParseAsync(request.Body) is not JsonObject body) return Problem("the body is no object");
        if (body.ContainsKey("status")) return TakeReading(body);
        Interlocked.Increment(ref requests);
        if (RequestCheck.Check(body) is { Count: > 0 } wrong) return Problem(string.Join("; ", wrong));
        var to = (string?)body["to"] ?? (string)body["recipient"]!;
        lock (turn) asked[to] = asked.GetValueOrDefault(to) + 1;
        var fault = Next(to, body);
        if (fault is Fault.None && (string?)body["type"] is not "template" && IsClosed(to)) fault = Fault.WindowClosed;
        switch (fault)
        {
            case Fault.TooMany: return Error(429, 130429);
            case Fault.PairRate: return Error(400, 131056);
            case Fault.Broken: return Error(500, 131000);
            case Fault.Away: return Error(500, 2);
            case Fault.UnknownError: return Error(500, 1);
            case Fault.TokenExpired: return Error(401, 190);
            case Fault.Undeliverable: return Error(400, 131026);
            case Fault.WindowClosed: return Error(400, 131047);
            case Fault.LostInSilence: return await SilenceAsync(request);
        }

        var message = SentMessage.Of(NewId(to), body) with
        {
            At = time.GetUtcNow(),
            Failed = fault is Fault.WindowClosedLater or Fault.WindowClosedRepeated or Fault.FailedLater,
        };
        lock (turn)
        {
            sent.Add(message);
            changed.TrySetResult();
            changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        if (Reports && Bot is not null) _ = ReportAllAsync(message, fault);
        return fault is Fault.TakenInSilence
            ? await SilenceAsync(request)
            : Results.Json(new JsonObject
            {
                ["messaging_product"] = "whatsapp",
                ["contacts"] = new JsonArray(new JsonObject { ["input"] = to, ["wa_id"] = to }),
                ["messages"] = new JsonArray(new JsonObject { ["id"] = message.Id }),
            });
    }

    /// <summary>“Read” about a message that somebody sent, with “is writing”: it is no message, and nothing is reported of it.</summary>
    private IResult TakeReading(JsonObject body)
    {
        if (RequestCheck.CheckReading(body) is { Count: > 0 } wrong) return Problem(string.Join("; ", wrong));
        // a test that delivers broken payloads makes ids that Meta never gave
        if (!((string)body["message_id"]!).StartsWith("wamid.", StringComparison.Ordinal)) return Error(400, 131009);
        lock (turn)
        {
            read.Add((string)body["message_id"]!);
            changed.TrySetResult();
            changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        return Results.Json(new JsonObject { ["success"] = true });
    }

    /// <summary>Statuses come in any order, and some of them twice.</summary>
    private async Task ReportAllAsync(SentMessage message, Fault fault)
    {
        string[] order = (lastId % 3) switch
        {
            0 => ["sent", "delivered"],
            1 => ["delivered", "sent", "sent"],
            _ => ["sent", "read", "delivered"],
        };
        Interlocked.Increment(ref reporting);
        try
        {
            if (fault is Fault.WindowClosedLater or Fault.FailedLater)
                await ReportSurelyAsync(message, "failed", fault is Fault.FailedLater ? 131026 : 131047);
            else if (fault is Fault.WindowClosedRepeated)
                await RepeatAsync(message);
            else
                foreach (var status in order) await ReportSurelyAsync(message, status);
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException or ObjectDisposedException or TimeoutException)
        {
            // the bot is gone; Meta would deliver again
        }
        finally
        {
            Interlocked.Decrement(ref reporting);
        }
    }

    /// <summary>A failure that is reported at once, and again after each of the next two messages to the same person.</summary>
    private async Task RepeatAsync(SentMessage message)
    {
        var after = Sent.Count(other => other.To == message.To);
        for (var times = 0; times < 2; times++)
        {
            await ReportSurelyAsync(message, "failed", 131047);
            await UntilAsync(sent => sent.Count(other => other.To == message.To) > after + times);
        }

        await ReportSurelyAsync(message, "failed", 131047);
    }

    private Fault Next(string to, JsonObject body)
    {
        lock (turn) return planned.TryGetValue(to, out var queue) && queue.TryDequeue(out var fault) ? fault : Chance(body);
    }

    private bool IsClosed(string to)
    {
        lock (turn) return !wrote.TryGetValue(to, out var at) || time.GetUtcNow() - at >= TimeSpan.FromHours(24);
    }

    private async Task<IResult> SilenceAsync(HttpRequest request)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(request.HttpContext.RequestAborted, ended.Token);
        Interlocked.Increment(ref silent);
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, time, both.Token);
        }
        catch (OperationCanceledException)
        {
            request.HttpContext.Abort();
        }
        finally
        {
            Interlocked.Decrement(ref silent);
        }

        return Results.Empty;
    }

    private IResult Problem(string problem)
    {
        lock (turn) problems.Add(problem);
        return Error(400, 131009);
    }

    private static IResult Error(int status, int code) => Results.Json(
        new JsonObject { ["error"] = new JsonObject { ["message"] = $"(#{code})", ["type"] = "OAuthException", ["code"] = code, ["fbtrace_id"] = "A1" } },
        JsonSerializerOptions.Web,
        statusCode: status);
}
