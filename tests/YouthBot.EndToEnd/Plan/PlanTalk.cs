using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace YouthBot.EndToEnd.Plan;

/// <summary>A talk over plain Direct Line in which a plan is made; it goes on after a restart, and on another day.</summary>
public sealed partial class PlanTalk
{
    /// <summary>The shortest way to a plan.</summary>
    private static readonly string[] Way =
    [
        "plan maken", "ja", "goed", "tekenen", "sla over", "sla over", "sla over", "iets met tekenen", "een open dag zoeken", "vrijdag", "Nog niemand",
        "klopt",
    ];

    private readonly HttpClient client;
    private readonly string id;
    private readonly string secret;
    private string token;

    private PlanTalk(HttpClient client, JsonElement begun)
    {
        this.client = client;
        id = begun.GetProperty("conversationId").GetString()!;
        secret = begun.GetProperty("secret").GetString()!;
        token = begun.GetProperty("token").GetString()!;
    }

    public static async Task<PlanTalk> BeginAsync(HttpClient client)
    {
        var talk = new PlanTalk(client, await AskForTokenAsync(client, new { }));
        (await talk.SendAsync(HttpMethod.Post, "/v3/directline/conversations", new { })).EnsureSuccessStatusCode();
        return talk;
    }

    /// <summary>Makes a plan; the address that the bot gives for it.</summary>
    public async Task<string> MakePlanAsync()
    {
        var said = "";
        foreach (var words in Way) said = await AskAsync(words);
        return AddressIn(said);
    }

    public async Task<string> AskForLinkAsync() => AddressIn(await AskAsync("mijn plan"));

    /// <summary>Says something; the bot's answer.</summary>
    public async Task<string> AskAsync(string text) => await AnswerAsync(await PostAsync(text));

    /// <summary>Says something that is taken; its id.</summary>
    public async Task<string> PostAsync(string text)
    {
        var response = await SendAsync(HttpMethod.Post, $"/v3/directline/conversations/{id}/activities", new { type = "message", text });
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }

    /// <summary>The only answer to something that was said.</summary>
    public async Task<string> AnswerAsync(string to)
    {
        var begun = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var answers = (await ReadAsync()).Where(said => said.TryGetProperty("replyToId", out var replyTo) && replyTo.GetString() == to).ToArray();
            if (answers.Length > 0) return Assert.Single(answers).GetProperty("text").GetString()!;
            Assert.True(TimeProvider.System.GetElapsedTime(begun) < TimeSpan.FromSeconds(30), "an accepted message was never answered");
            // another process: polling, as a client without a socket does
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);
        }
    }

    /// <summary>On another day the token of the day before is worth nothing.</summary>
    public async Task WakeAsync() => token = (await AskForTokenAsync(client, new { conversationId = id, secret })).GetProperty("token").GetString()!;

    public async Task EraseAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, "/chat");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.Add("X-YouthBot", "1");
        request.Headers.Add("Origin", client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        (await client.SendAsync(request)).EnsureSuccessStatusCode();
    }

    private static string AddressIn(string said) => Link().Match(said) is { Success: true } link
        ? link.Groups["address"].Value
        : throw new InvalidOperationException($"No link: {said}");

    private static async Task<JsonElement> AskForTokenAsync(HttpClient client, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/chat/token") { Content = JsonContent.Create(body) };
        request.Headers.Add("Origin", client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        var response = await client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task<IReadOnlyList<JsonElement>> ReadAsync()
    {
        var response = await SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{id}/activities", body: null);
        response.EnsureSuccessStatusCode();
        return [.. (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("activities").EnumerateArray()];
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await client.SendAsync(request);
    }

    [GeneratedRegex(@"\]\((?<address>http://localhost:\d+/plan#[A-Za-z0-9_-]{22})\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
