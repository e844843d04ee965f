using System.Globalization;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using YouthBot.Desk.Access;
using YouthBot.Handoff.Ownership;
using YouthBot.Storage;
using YouthBot.Storage.Rows;
using YouthBot.Tests.Http;

namespace YouthBot.Tests.Desk;

/// <summary>Somebody at the desk, over HTTP as their browser does it.</summary>
internal sealed partial class CoachUnderTest
{
    private const string Stamp = "stamp";

    private CoachUnderTest(string id, HttpClient client) => (Id, Client) = (id, client);

    public string Id { get; }

    public HttpClient Client { get; }

    /// <summary>A coach with an account and a session, and the token that their page gave them.</summary>
    public static async Task<CoachUnderTest> ArriveAsync(YouthBotFactory factory, string id, int capacity = 3, string region = "landelijk")
    {
        var coach = new Coach(id, char.ToUpperInvariant(id[0]) + id[1..], [region], capacity);
        await factory.Services.GetRequiredService<IAccountDatabase>().SaveAsync(
            new AccountRow(new CoachRow(coach, $"https://login.example|{id}", "coach"), School: null, new CredentialRow(Stamp)), false, default);
        await factory.Services.GetRequiredService<IDeskDatabase>().SeeAsync(id, factory.Time.GetUtcNow(), default);
        var client = factory.CreateClient();
        client.DefaultRequestHeaders.Add("Cookie", Session(factory, coach));
        var page = await client.GetAsync("/desk");
        page.EnsureSuccessStatusCode();
        client.DefaultRequestHeaders.Add("Cookie", page.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));
        var start = System.Net.WebUtility.HtmlDecode(Start().Match(await page.Content.ReadAsStringAsync()).Groups["json"].Value);
        client.DefaultRequestHeaders.Add("X-CSRF", JsonDocument.Parse(start).RootElement.GetProperty("token").GetString());
        return new CoachUnderTest(id, client);
    }

    public Task<JsonElement> QueueAsync() => Client.GetFromJsonAsync<JsonElement>("/desk/queue");

    /// <summary>Does something; the code of what became of it, and in which conversation.</summary>
    public async Task<(string Code, string? Chat, string? Who)> DoAsync(string path, object? body = null, string? key = null)
    {
        var response = await PostAsync(path, body, key ?? Guid.CreateVersion7().ToString());
        var outcome = await response.Content.ReadFromJsonAsync<JsonElement>();
        return (outcome.GetProperty("code").GetString()!, Read("chat"), Read("who"));

        string? Read(string name) => outcome.TryGetProperty(name, out var value) ? value.GetString() : null;
    }

    public async Task<HttpResponseMessage> PostAsync(string path, object? body, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/desk/{path}") { Content = JsonContent.Create(body ?? new { }) };
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        return await Client.SendAsync(request);
    }

    /// <summary>What the desk hears, from where it was.</summary>
    public async IAsyncEnumerable<SseItem<JsonElement>> HearAsync(string? lastEventId = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/desk/feed");
        if (lastEventId is not null) request.Headers.Add("Last-Event-ID", lastEventId);
        using var response = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        response.EnsureSuccessStatusCode();
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        var events = SseParser.Create(stream, (_, data) => JsonDocument.Parse(data.ToArray()).RootElement.Clone());
        await foreach (var item in events.EnumerateAsync(cancellation)) yield return item;
    }

    /// <summary>Hears until a condition holds; all that was heard.</summary>
    public async Task<IReadOnlyList<SseItem<JsonElement>>> HearUntilAsync(Func<SseItem<JsonElement>, bool> enough, string? lastEventId = null)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var heard = new List<SseItem<JsonElement>>();
        await foreach (var item in HearAsync(lastEventId, patience.Token))
        {
            heard.Add(item);
            if (enough(item)) break;
        }

        return heard;
    }

    /// <summary>What signing in at a provider leaves in the browser.</summary>
    private static string Session(YouthBotFactory factory, Coach coach)
    {
        var cookie = factory.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(DeskAuthentication.Scheme);
        var identity = new ClaimsIdentity([new(DeskClaims.Account, coach.Id), new(DeskClaims.Stamp, Stamp)], DeskAuthentication.Scheme);
        var begun = new AuthenticationProperties
        {
            Items = { ["begun"] = factory.Time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture) },
        };
        var ticket = new AuthenticationTicket(new ClaimsPrincipal(identity), begun, DeskAuthentication.Scheme);
        return $"{cookie.Cookie.Name}={cookie.TicketDataFormat.Protect(ticket)}";
    }

    [GeneratedRegex("data-start=\"(?<json>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Start();
}
