using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using YouthBot.Tests.Http;

namespace YouthBot.Tests.Desk;

/// <summary>Who writes, and how far the coach has read: seen by the other side at once, and kept nowhere.</summary>
public sealed class LiveSignsTests : IDisposable
{
    private readonly YouthBotFactory factory = new();

    public void Dispose() => factory.Dispose();

    [Fact]
    public async Task A_coach_who_writes_and_reads_is_seen_on_the_stream_and_stands_in_no_feed()
    {
        var (anna, chat) = await TalkingAsync();
        var ben = await CoachUnderTest.ArriveAsync(factory, "ben");
        var asked = await chat.SayAsync("ben je er?");
        using var socket = await StreamAsync(chat);

        Assert.Equal(HttpStatusCode.NotFound, (await ben.PostAsync($"chats/{chat.Id}/typing", null, null)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await ben.PostAsync($"chats/{chat.Id}/seen", new { place = 1 }, null)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await anna.PostAsync($"chats/{chat.Id}/typing", null, null)).StatusCode);
        var from = (await HearAsync(socket, "typing")).GetProperty("from");
        Assert.Equal(("coach", "Anna"), (from.GetProperty("id").GetString(), from.GetProperty("name").GetString()));

        var place = long.Parse(asked.Split('|')[1], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(HttpStatusCode.NoContent, (await anna.PostAsync($"chats/{chat.Id}/seen", new { place }, null)).StatusCode);
        Assert.Equal(asked, (await HearAsync(socket, "event")).GetProperty("value").GetString());
        Assert.DoesNotContain(await chat.ReadAsync(), said => said.GetProperty("type").GetString() is "typing" || Name(said) is "youthbot.read");
    }

    [Fact]
    public async Task A_young_person_who_writes_is_seen_by_the_coach_who_has_the_conversation()
    {
        var (anna, chat) = await TalkingAsync();
        var heard = anna.HearUntilAsync(item => item.EventType is "typing");
        (await chat.PostAsync(new { type = "typing" })).EnsureSuccessStatusCode();
        Assert.Equal(chat.Id, (await heard)[^1].Data.GetProperty("chat").GetString());
        Assert.DoesNotContain(await chat.ReadAsync(), said => said.GetProperty("type").GetString() is "typing");
    }

    private static string? Name(JsonElement said) => said.TryGetProperty("name", out var name) ? name.GetString() : null;

    private async Task<WebSocket> StreamAsync(ChatUnderTest chat)
    {
        var begun = await (await chat.BeginAsync()).Content.ReadFromJsonAsync<JsonElement>();
        return await factory.Server.CreateWebSocketClient().ConnectAsync(new Uri(begun.GetProperty("streamUrl").GetString()!), default);
    }

    /// <summary>The next activity of a type.</summary>
    private static async Task<JsonElement> HearAsync(WebSocket socket, string type)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var buffer = new byte[64 * 1024];
        while (true)
        {
            var frame = await socket.ReceiveAsync(buffer, patience.Token);
            if (frame.Count == 0) continue;
            foreach (var activity in JsonDocument.Parse(buffer.AsMemory(0, frame.Count)).RootElement.GetProperty("activities").EnumerateArray())
                if (activity.GetProperty("type").GetString() == type) return activity.Clone();
        }
    }

    private async Task<(CoachUnderTest Anna, ChatUnderTest Chat)> TalkingAsync()
    {
        var anna = await CoachUnderTest.ArriveAsync(factory, "anna");
        var chat = await factory.BegunChatAsync();
        await chat.AskAsync("Laat bericht achter");
        await chat.AskAsync("ik wil stoppen met mijn opleiding");
        Assert.Equal("done", (await anna.DoAsync("next")).Code);
        return (anna, chat);
    }
}
