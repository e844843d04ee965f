using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace YouthBot.Tests.Http;

/// <summary>Somebody who made a plan in the chat, and the page that its link opens.</summary>
public sealed partial class PlanUnderTest
{
    /// <summary>The shortest way to a plan.</summary>
    private static readonly string[] Way =
    [
        "plan maken", "ja", "goed", "tekenen", "sla over", "sla over", "sla over", "iets met tekenen", "een open dag zoeken", "vrijdag",
        "Nog niemand",
    ];

    private readonly YouthBotFactory factory;

    private PlanUnderTest(YouthBotFactory factory, ChatUnderTest chat, string said)
    {
        this.factory = factory;
        Chat = chat;
        Secret = SecretIn(said);
    }

    public ChatUnderTest Chat { get; }

    /// <summary>The secret of the first link.</summary>
    public string Secret { get; }

    /// <summary>A short toekomstgesprek, to the end.</summary>
    public static async Task<PlanUnderTest> MakeAsync(YouthBotFactory factory, ChatUnderTest? chat = null)
    {
        chat ??= await factory.BegunChatAsync();
        foreach (var words in Way) await chat.AskAsync(words);
        var saved = Text(await chat.AskAsync("klopt"));
        return new PlanUnderTest(factory, chat, saved);
    }

    /// <summary>The secret of the link that a text of the bot brings.</summary>
    public static string SecretIn(string said) => Link().Match(said) is { Success: true } link
        ? link.Groups["secret"].Value
        : throw new InvalidOperationException($"No link: {said}");

    public static string Text(JsonElement said) => said.GetProperty("text").GetString()!;

    /// <summary>Asks the chat for a new link.</summary>
    public async Task<string> AskForLinkAsync() => SecretIn(Text(await Chat.AskAsync("mijn plan")));

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, object? body = null, string? secret = null)
    {
        using var request = new HttpRequestMessage(method, "/plan") { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", secret ?? Secret);
        return await factory.CreateClient().SendAsync(request);
    }

    public async Task<JsonElement> ReadAsync(string? secret = null)
    {
        var response = await SendAsync(HttpMethod.Post, secret: secret);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Changes a part on the page; the plan as the page gets it back.</summary>
    public async Task<JsonElement> ChangeAsync(string field, string? from, string? to, string id = "e1")
    {
        var response = await SendAsync(HttpMethod.Patch, new { id, changes = new Dictionary<string, object> { [field] = new { from, to } } });
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public static string? Part(JsonElement plan, string field)
    {
        var part = plan.GetProperty("parts").EnumerateArray().Single(part => part.GetProperty("field").GetString() == field);
        return part.TryGetProperty("text", out var text) ? text.GetString() : null;
    }

    [GeneratedRegex(@"\]\((?<site>https?://[^\s()/]+)/plan#(?<secret>[A-Za-z0-9_-]{22})\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
