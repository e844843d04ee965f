using System.Collections.Immutable;
using System.Globalization;
using System.Net.ServerSentEvents;
using System.Text.Json;
using YouthBot.EndToEnd.Desk;

namespace YouthBot.Benchmarks.Reliability;

/// <summary>
/// A coach who works: takes who is next, says a few things, and is done with them in one of the ways there are. The desk is watched by the live
/// feed, which goes on from its <c>Last-Event-ID</c>; a command is repeated with its key until the server says what became of it.
/// </summary>
internal sealed class DeskCoach(string id, string colleague, int capacity, DeskClient desk, int number) : IDisposable
{
    private static readonly TimeProvider Time = TimeProvider.System;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private static readonly object Outcome = new { result = "adviesgesprek", day = "school", reason = "overdracht", followUp = "geen" };

    private readonly Random chance = new(number);
    private readonly List<Click> clicks = [];
    private readonly List<DeskSight> seen = [];
    private readonly Dictionary<string, int> left = new(StringComparer.Ordinal);
    private volatile ImmutableArray<string>[] shown = [[], []];
    private int keys;

    public string Id { get; } = id;

    /// <summary>What they did, in order.</summary>
    public IReadOnlyList<Click> Clicks => clicks;

    /// <summary>What the desk showed, in order.</summary>
    public IReadOnlyList<DeskSight> Seen => seen;

    /// <summary>Works until it is enough; what was begun is finished.</summary>
    public async Task WorkAsync(CancellationToken enough)
    {
        while (!enough.IsCancellationRequested)
        {
            var (own, offers) = (shown[0], shown[1]);
            foreach (var chat in own)
            {
                if (enough.IsCancellationRequested) return;
                await GoOnAsync(chat);
                await WaitAsync(enough);
            }

            foreach (var chat in offers) await ClickAsync(chance.Next(3) == 0 ? "refuse" : "accept", chat, new { });
            if (own.Length < capacity) await ClickAsync("next", chat: null, new { });
            await WaitAsync(enough);
        }
    }

    /// <summary>Watches the desk until the end.</summary>
    public async Task WatchAsync(CancellationToken end)
    {
        string? last = null;
        while (!end.IsCancellationRequested)
        {
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, "/desk/feed");
                if (last is not null) request.Headers.Add("Last-Event-ID", last);
                using var response = await desk.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, end);
                response.EnsureSuccessStatusCode();
                await using var stream = await response.Content.ReadAsStreamAsync(end);
                await foreach (var item in SseParser.Create(stream).EnumerateAsync(end))
                {
                    last = item.EventId;
                    Hear(item.EventType, item.Data);
                }
            }
            catch (Exception error) when (error is HttpRequestException or IOException or OperationCanceledException)
            {
                // the server is gone, or it is the end
            }

            await Task.Delay(Pause, Time, end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public void Dispose() => desk.Dispose();

    private void Hear(string type, string data)
    {
        if (type is not ("desk" or "message")) return;
        using var json = JsonDocument.Parse(data);
        if (type is "message")
        {
            var message = json.RootElement;
            seen.Add(new DeskSight.Message(
                message.GetProperty("chat").GetString()!, message.GetProperty("place").GetInt64(), message.GetProperty("text").GetString()!));
            return;
        }

        ImmutableArray<string>[] now = [Ids("chats"), Ids("offers")];
        seen.Add(new DeskSight.Own(now[0].ToHashSet(StringComparer.Ordinal)));
        shown = now;

        ImmutableArray<string> Ids(string name) =>
            [.. json.RootElement.GetProperty(name).EnumerateArray().Select(chat => chat.GetProperty("id").GetString()!)];
    }

    /// <summary>A few messages, and then an end.</summary>
    private async Task GoOnAsync(string chat)
    {
        if (!left.TryGetValue(chat, out var messages)) messages = 1 + chance.Next(5);
        left[chat] = messages - 1;
        if (messages > 0)
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"{Id} zegt {clicks.Count}");
            await ClickAsync("messages", chat, new { text }, text);
            return;
        }

        left.Remove(chat);
        await (chance.Next(10) switch
        {
            < 4 => ClickAsync("close", chat, Outcome),
            < 6 => ClickAsync("return", chat, new { }),
            < 8 => ClickAsync("release", chat, new { }),
            _ => ClickAsync("transfer", chat, new { to = colleague, note = "Kun jij verder?" }),
        });
    }

    private async Task ClickAsync(string action, string? chat, object body, string? text = null)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"k{++keys}");
        var path = chat is null ? action : $"chats/{chat}/{action}";
        var begun = Time.GetTimestamp();
        for (var tries = 1; ; tries++)
        {
            if (await desk.TryAsync(path, body, key) is { } answer)
            {
                clicks.Add(new Click(Id, action, chat ?? answer.Chat, text, begun, Time.GetTimestamp(), tries, answer));
                return;
            }

            await Task.Delay(Pause, Time);
        }
    }

    private async Task WaitAsync(CancellationToken enough) =>
        await Task.Delay(TimeSpan.FromMilliseconds(300 + chance.Next(600)), Time, enough).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
