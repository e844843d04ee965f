using System.Text.Json;
using YouthBot.Tests.Channels.WhatsApp;
using YouthBot.WhatsAppStandIn;

namespace YouthBot.Tests.Desk;

/// <summary>What a coach sees of somebody on WhatsApp: until when an answer goes out, what became of it, and that they said “stop”.</summary>
[Collection(WhatsAppHost.Name)]
public sealed class DeliveryTests(WhatsAppHost host)
{
    [Fact]
    public async Task What_was_said_is_seen_to_arrive_to_fail_or_to_be_in_doubt()
    {
        var (phone, chat) = await WaitingAsync();
        var bea = await ClaimedAsync("bea", chat);
        var opened = OnWhatsApp(await bea.QueueAsync(), chat);
        Assert.False(opened.GetProperty("stopped").GetBoolean());
        Assert.InRange(opened.GetProperty("closesAt").GetDateTimeOffset() - host.Factory.Time.GetUtcNow(), TimeSpan.FromHours(23.9), TimeSpan.FromHours(24));

        await SayAsync(bea, chat, "Hoi, met Bea");
        var (state, place) = await UntilAsync(bea, chat, sent => sent[^1].State is "delivered" or "read");
        Assert.True(place > 0, state);

        host.Meta.Plan(phone.Name, Fault.Undeliverable);
        await SayAsync(bea, chat, "Dit komt niet aan");
        await UntilAsync(bea, chat, sent => sent[^1] is { State: "failed", Code: 131026, Place: > 0 });

        host.Meta.Plan(phone.Name, Fault.LostInSilence);
        await SayAsync(bea, chat, "Kwam dit aan?");
        await UntilAsync(bea, chat, sent => sent[^1].State is "unknown");
    }

    [Fact]
    public async Task What_waits_for_the_person_is_shown_as_waiting_and_goes_out_when_they_write()
    {
        var (phone, chat) = await WaitingAsync();
        host.Factory.Time.Advance(TimeSpan.FromHours(25));
        var cem = await ClaimedAsync("cem", chat);
        Assert.True(OnWhatsApp(await cem.QueueAsync(), chat).GetProperty("closesAt").GetDateTimeOffset() < host.Factory.Time.GetUtcNow());
        await SayAsync(cem, chat, "Ik heb gebeld");
        await UntilAsync(cem, chat, sent => sent is [.., { State: "parked", Place: 0, Text: "Ik heb gebeld" }]);

        await phone.SayAsync("daar ben ik");
        await UntilAsync(cem, chat, sent => sent[^1] is { State: "delivered" or "read", Place: > 0, Text: null });
        Assert.True(OnWhatsApp(await cem.QueueAsync(), chat).GetProperty("closesAt").GetDateTimeOffset() > host.Factory.Time.GetUtcNow());
    }

    [Fact]
    public async Task Who_said_stop_is_known_to_have_said_so()
    {
        var (_, chat) = await WaitingAsync("stop");
        var dai = await ClaimedAsync("dai", chat);
        Assert.True(OnWhatsApp(await dai.QueueAsync(), chat).GetProperty("stopped").GetBoolean());
    }

    [Fact]
    public async Task On_the_web_there_is_nothing_to_deliver()
    {
        var chat = await host.Factory.BegunChatAsync();
        await chat.AskAsync("Laat bericht achter");
        await chat.AskAsync("mijn school wil me wegsturen");
        var eva = await ClaimedAsync("eva", chat.Id);
        Assert.False(Chat(await eva.QueueAsync(), chat.Id).TryGetProperty("whatsApp", out _));
    }

    private sealed record Delivery(string State, long Place, string? Text, int? Code);

    private async Task<(Phone Phone, string Chat)> WaitingAsync(string? first = null)
    {
        var phone = host.Meta.NewPhone();
        if (first is not null) await phone.AskAsync(first);
        await phone.AskAsync("Laat bericht achter");
        await phone.AskAsync("mijn school wil me wegsturen en ik weet niet wat ik moet doen");
        return (phone, (await host.ConversationAsync(phone))!.Value.ToString());
    }

    private async Task<CoachUnderTest> ClaimedAsync(string name, string chat)
    {
        var coach = await CoachUnderTest.ArriveAsync(host.Factory, name);
        Assert.Equal("done", (await coach.DoAsync($"chats/{chat}/claim")).Code);
        return coach;
    }

    private static async Task SayAsync(CoachUnderTest coach, string chat, string text) =>
        Assert.Equal("done", (await coach.DoAsync($"chats/{chat}/messages", new { text })).Code);

    /// <summary>Hears until the desk shows it; the last delivery then.</summary>
    private static async Task<(string State, long Place)> UntilAsync(CoachUnderTest coach, string chat, Func<IReadOnlyList<Delivery>, bool> enough)
    {
        var heard = await coach.HearUntilAsync(item => item.EventType is "desk" && Sent(item.Data, chat) is { Count: > 0 } sent && enough(sent));
        var last = Sent(heard[^1].Data, chat)[^1];
        return (last.State, last.Place);
    }

    private static List<Delivery> Sent(JsonElement desk, string chat) =>
    [
        .. OnWhatsApp(desk, chat).GetProperty("sent").EnumerateArray().Select(sent => new Delivery(
            sent.GetProperty("state").GetString()!,
            sent.TryGetProperty("place", out var place) ? place.GetInt64() : 0,
            sent.TryGetProperty("text", out var text) ? text.GetString() : null,
            sent.TryGetProperty("code", out var code) ? code.GetInt32() : null)),
    ];

    private static JsonElement OnWhatsApp(JsonElement desk, string chat) => Chat(desk, chat).GetProperty("whatsApp");

    private static JsonElement Chat(JsonElement desk, string chat) =>
        desk.GetProperty("chats").EnumerateArray().Single(one => one.GetProperty("id").GetString() == chat);
}
