using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using YouthBot.Benchmarks.Load;
using YouthBot.Benchmarks.Servers;

namespace YouthBot.Benchmarks.Reliability;

/// <summary>
/// A young person with the chat open: one stream that is opened again from its watermark, and messages that are sent with the same key until
/// they were answered with 200. Whenever they are alone with the bot they ask for a human.
/// </summary>
internal sealed class YoungPerson
{
    private static readonly TimeProvider Time = TimeProvider.System;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly HttpClient http;
    private readonly AuthenticationHeaderValue bearer;
    private readonly Random chance;
    private readonly List<Sent> sent = [];
    private readonly List<FeedLine> seen = [];
    private volatile bool alone = true;

    private YoungPerson(HttpClient http, JsonElement token, Random chance)
    {
        this.http = http;
        this.chance = chance;
        Id = token.GetProperty("conversationId").GetString()!;
        bearer = new AuthenticationHeaderValue("Bearer", token.GetProperty("token").GetString());
    }

    /// <summary>Of the conversation.</summary>
    public string Id { get; }

    /// <summary>Their messages, in the order in which they were said.</summary>
    public IReadOnlyList<Sent> Sent => sent;

    /// <summary>What the stream brought, in the order in which it came.</summary>
    public IReadOnlyList<FeedLine> Seen => seen;

    private string Path => $"/v3/directline/conversations/{Id}";

    public static async Task<YoungPerson> BeginAsync(HttpClient http, int number)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/tokens/generate") { Content = JsonContent.Create(new { }) };
        ask.Headers.Authorization = new AuthenticationHeaderValue("Bearer", YouthBotServer.Secret);
        using var answer = await http.SendAsync(ask);
        answer.EnsureSuccessStatusCode();
        var person = new YoungPerson(http, await answer.Content.ReadFromJsonAsync<JsonElement>(), new Random(number));
        using var begun = await person.SendAsync(HttpMethod.Post, "/v3/directline/conversations", new { }, default);
        begun.EnsureSuccessStatusCode();
        return person;
    }

    /// <summary>Talks until it is enough; what was begun is finished.</summary>
    public async Task TalkAsync(CancellationToken enough)
    {
        while (!enough.IsCancellationRequested)
        {
            if (alone)
            {
                alone = false;
                await SayAsync("Laat bericht achter");
                await SayAsync("ik wil met iemand praten over mijn opleiding");
            }
            else
            {
                await SayAsync(Requests.Questions[sent.Count % Requests.Questions.Length]);
            }

            await Task.Delay(TimeSpan.FromSeconds(3 + (4 * chance.NextDouble())), Time, enough).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Watches the stream until the end; opened again after every break.</summary>
    public async Task WatchAsync(CancellationToken end)
    {
        var watermark = "0";
        while (!end.IsCancellationRequested)
        {
            try
            {
                using var answer = await SendAsync(HttpMethod.Get, $"{Path}?watermark={watermark}", body: null, end);
                answer.EnsureSuccessStatusCode();
                var address = (await answer.Content.ReadFromJsonAsync<JsonElement>(end)).GetProperty("streamUrl").GetString()!;
                using var socket = new ClientWebSocket();
                await socket.ConnectAsync(new Uri(address), end);
                while (await FrameAsync(socket, end) is { } frame)
                    if (frame.Length > 0) watermark = Hear(frame);
            }
            catch (Exception error) when (error is HttpRequestException or WebSocketException or IOException or OperationCanceledException)
            {
                // the server is gone, or it is the end
            }

            await Task.Delay(Pause, Time, end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>The whole conversation as it stands in storage.</summary>
    public async Task<IReadOnlyList<FeedLine>> ReadAsync()
    {
        var lines = new List<FeedLine>();
        for (var watermark = "0"; ;)
        {
            using var answer = await SendAsync(HttpMethod.Get, $"{Path}/activities?watermark={watermark}", body: null, default);
            answer.EnsureSuccessStatusCode();
            var set = await answer.Content.ReadFromJsonAsync<JsonElement>();
            if (set.GetProperty("activities").GetArrayLength() == 0) return lines;
            lines.AddRange(set.GetProperty("activities").EnumerateArray().Select(FeedLine.Read));
            watermark = set.GetProperty("watermark").GetString()!;
        }
    }

    /// <summary>Says something until the server has it.</summary>
    private async Task SayAsync(string text)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"m{sent.Count}");
        var begun = Time.GetTimestamp();
        for (var tries = 1; ; tries++)
        {
            try
            {
                using var answer = await SendAsync(
                    HttpMethod.Post, $"{Path}/activities", new { type = "message", text, channelData = new { clientActivityID = key } }, default);
                if (answer.StatusCode is HttpStatusCode.OK)
                {
                    var id = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
                    sent.Add(new Sent(key, id, tries, Time.GetElapsedTime(begun)));
                    return;
                }
            }
            catch (Exception error) when (error is HttpRequestException or IOException)
            {
                // nobody knows whether it arrived
            }

            await Task.Delay(Pause, Time);
        }
    }

    private string Hear(byte[] frame)
    {
        using var set = JsonDocument.Parse(frame);
        foreach (var line in set.RootElement.GetProperty("activities").EnumerateArray().Select(FeedLine.Read))
        {
            seen.Add(line);
            if (line.Status is "completed") alone = true;
        }

        return set.RootElement.GetProperty("watermark").GetString()!;
    }

    /// <summary>The next frame; null when the server says goodbye.</summary>
    private static async Task<byte[]?> FrameAsync(ClientWebSocket socket, CancellationToken end)
    {
        using var frame = new MemoryStream();
        var buffer = new byte[4096];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer.AsMemory(), end);
            if (part.MessageType is WebSocketMessageType.Close) return null;
            frame.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return frame.ToArray();
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = bearer;
        return await http.SendAsync(request, cancellation);
    }
}
