using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Web;
using YouthBot.Tests.Http;

namespace YouthBot.Tests.Moves;

/// <summary>The web side of a move, as our own page has it.</summary>
internal sealed class WebSide(YouthBotFactory factory, ChatUnderTest chat)
{
    private const string Path = "/chat/move";

    public ChatUnderTest Chat => chat;

    /// <summary>Asks for a link; the message that it fills in.</summary>
    public async Task<string> OfferAsync()
    {
        using var response = await SendAsync(HttpMethod.Post, Path);
        response.EnsureSuccessStatusCode();
        var link = new Uri((await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("link").GetString()!);
        Assert.StartsWith("https://wa.me/", link.AbsoluteUri, StringComparison.Ordinal);
        return HttpUtility.ParseQueryString(link.Query)["text"]!;
    }

    public async Task<(string State, IReadOnlyList<int> Choices)> ReadAsync()
    {
        using var response = await SendAsync(HttpMethod.Get, Path);
        response.EnsureSuccessStatusCode();
        var progress = await response.Content.ReadFromJsonAsync<JsonElement>();
        return (
            progress.GetProperty("state").GetString()!,
            progress.TryGetProperty("choices", out var choices) ? [.. choices.EnumerateArray().Select(choice => choice.GetInt32())] : []);
    }

    /// <summary>Taps a number; null is “that is not me”.</summary>
    public async Task<string> TapAsync(int? number)
    {
        using var response = await SendAsync(HttpMethod.Post, $"{Path}/answer", new { number });
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("state").GetString()!;
    }

    public async Task<HttpStatusCode> StatusAsync(HttpMethod method, string path, object? body = null)
    {
        using var response = await SendAsync(method, path, body);
        return response.StatusCode;
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Add("Origin", YouthBotFactory.Origin);
        request.Headers.Add("X-YouthBot", "1");
        request.Headers.Authorization = new("Bearer", chat.Token);
        return await factory.CreateClient().SendAsync(request);
    }
}
