using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace YouthBot.EndToEnd.Crash;

/// <summary>A conversation over plain Direct Line that goes on across restarts of the server.</summary>
public sealed class Chat
{
    private readonly ConcurrentQueue<string> accepted = [];
    private readonly string token;

    private Chat(JsonElement token)
    {
        Id = token.GetProperty("conversationId").GetString()!;
        this.token = token.GetProperty("token").GetString()!;
    }

    public string Id { get; }

    /// <summary>Ids of the messages that were answered with 200.</summary>
    public IEnumerable<string> Accepted => accepted;

    public static async Task<Chat> BeginAsync(HttpClient client)
    {
        var generated = await SendAsync(client, HttpMethod.Post, "/v3/directline/tokens/generate", "development-only-secret", new { });
        generated.EnsureSuccessStatusCode();
        var chat = new Chat(await generated.Content.ReadFromJsonAsync<JsonElement>());
        (await chat.SendAsync(client, HttpMethod.Post, "/v3/directline/conversations", new { })).EnsureSuccessStatusCode();
        return chat;
    }

    /// <summary>Says something; false when the server is gone.</summary>
    public async Task<bool> SayAsync(HttpClient client, int number, string text = "wat is leerplicht")
    {
        try
        {
            var response = await SendAsync(
                client,
                HttpMethod.Post,
                $"/v3/directline/conversations/{Id}/activities",
                new { type = "message", text, channelData = new { clientActivityID = $"m{number}" } });
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            accepted.Enqueue((await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!);
            return true;
        }
        catch (Exception error) when (error is HttpRequestException or IOException)
        {
            return false;
        }
    }

    /// <summary>The whole feed, once every message in it has an answer and the first words were said.</summary>
    public async Task<IReadOnlyList<Line>> ReadUntilAnsweredAsync(HttpClient client)
    {
        var deadline = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var said = await ReadAsync(client);
            var answered = said.Select(line => line.ReplyToId).OfType<string>().ToHashSet(StringComparer.Ordinal);
            if (said.Any(line => line.From == "bot") && said.Where(line => line.From == "user").All(line => answered.Contains(line.Id))) return said;
            Assert.True(TimeProvider.System.GetElapsedTime(deadline) < TimeSpan.FromSeconds(60), "an accepted message was never answered");
            // another process: polling, as a client without a socket does
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
        }
    }

    /// <summary>The whole feed as it is now.</summary>
    public async Task<IReadOnlyList<Line>> ReadAsync(HttpClient client)
    {
        var response = await SendAsync(client, HttpMethod.Get, $"/v3/directline/conversations/{Id}/activities", body: null);
        response.EnsureSuccessStatusCode();
        var set = await response.Content.ReadFromJsonAsync<JsonElement>();
        return [.. set.GetProperty("activities").EnumerateArray().Select(Read)];
    }

    private static Line Read(JsonElement activity)
    {
        var named = activity.GetProperty("id").GetString()!;
        return new Line(
            named,
            int.Parse(named.Split('|')[1], CultureInfo.InvariantCulture),
            activity.GetProperty("from").GetProperty("role").GetString()!,
            activity.TryGetProperty("replyToId", out var replyTo) ? replyTo.GetString() : null,
            activity.TryGetProperty("channelData", out var data) && data.TryGetProperty("clientActivityID", out var client) ? client.GetString() : null,
            activity.TryGetProperty("text", out var text) ? text.GetString() : null);
    }

    private Task<HttpResponseMessage> SendAsync(HttpClient client, HttpMethod method, string path, object? body) =>
        SendAsync(client, method, path, token, body);

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, HttpMethod method, string path, string credential, object? body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", credential);
        return await client.SendAsync(request);
    }
}
