using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using YouthBot.Conversations;
using YouthBot.Desk.Archive;
using YouthBot.Dialogs.Language;
using YouthBot.Handoff;
using YouthBot.Tests.Http;

namespace YouthBot.Tests.Desk;

/// <summary>What stands on a desk beside the talk: who is away, who wants a call, who was set aside, labels and plans.</summary>
public sealed class DeskListsTests : IDisposable
{
    private static readonly object Closed = new { result = "adviesgesprek", day = "school", reason = "school_voortgezet", followUp = "geen" };

    private readonly YouthBotFactory factory = new();

    public void Dispose() => factory.Dispose();

    [Fact]
    public async Task Who_is_away_gets_nobody_new_and_keeps_what_is_theirs()
    {
        var (anna, chat) = await TalkingAsync();
        var ben = await CoachUnderTest.ArriveAsync(factory, "ben");
        await WaitingAsync();
        Assert.Equal("done", (await anna.DoAsync("away", new { away = true })).Code);
        Assert.Equal("you-are-away", (await anna.DoAsync("next")).Code);
        await ben.DoAsync("away", new { away = true });
        var offered = await anna.DoAsync($"chats/{chat.Id}/transfer", new { to = "ben", note = "Ga jij verder?" });
        Assert.Equal(("colleague-away", chat.Id, "Ben"), offered);
        Assert.Equal("done", (await anna.DoAsync($"chats/{chat.Id}/messages", new { text = "Ik ben zo terug" })).Code);
        var colleagues = (await ben.QueueAsync()).GetProperty("colleagues").EnumerateArray();
        Assert.True(colleagues.Single(one => one.GetProperty("id").GetString() is "anna").GetProperty("away").GetBoolean());
        var own = await anna.QueueAsync();
        Assert.Single(own.GetProperty("chats").EnumerateArray());
        Assert.True(own.TryGetProperty("awaySince", out _));

        Assert.Equal("done", (await anna.DoAsync("away", new { away = false })).Code);
        Assert.False((await anna.QueueAsync()).TryGetProperty("awaySince", out _));
        Assert.Equal("done", (await anna.DoAsync("next")).Code);
        Assert.Equal("unclear", (await anna.DoAsync("away")).Code);
    }

    [Fact]
    public async Task A_turn_counts_nobody_who_is_away()
    {
        var anna = await CoachUnderTest.ArriveAsync(factory, "anna");
        var chat = Conversation.Begin(ConversationId.New(factory.Time.GetUtcNow()), "directline", "landelijk");
        await anna.DoAsync("away", new { away = true });
        Assert.Equal(0, await CoachesAsync());
        await anna.DoAsync("away", new { away = false });
        Assert.Equal(1, await CoachesAsync());

        async Task<int> CoachesAsync()
        {
            // what a turn knows of the desk is a second old at most
            factory.Time.Advance(TimeSpan.FromSeconds(2));
            return (await factory.Services.GetRequiredService<DeskBoard>().OfAsync(chat, command: null, default))!.Coaches;
        }
    }

    [Fact]
    public async Task Who_wants_to_be_called_stands_in_a_list_is_planned_taken_and_done_with_an_outcome()
    {
        var anna = await CoachUnderTest.ArriveAsync(factory, "anna");
        var ben = await CoachUnderTest.ArriveAsync(factory, "ben");
        var chat = await factory.BegunChatAsync();
        foreach (var words in new[] { "Bel mij terug", "Afspreken", "bij de bieb", "morgen om vier uur, bij de achterdeur" }) await chat.AskAsync(words);

        var asked = await CallBackAsync(anna);
        var tomorrow = DutchTime.Say(DateOnly.FromDateTime(ArchiveQuestion.Local(factory.Time.GetUtcNow())).AddDays(1));
        Assert.Equal(("meeting", tomorrow), (asked.GetProperty("reach").GetProperty("channel").GetString(), Moment(asked)));
        Assert.DoesNotContain("bieb", asked.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("achterdeur", asked.GetRawText(), StringComparison.Ordinal);

        Assert.Equal("done", (await anna.DoAsync($"chats/{chat.Id}/snooze", new { until = factory.Time.GetUtcNow().AddHours(20) })).Code);
        Assert.True((await CallBackAsync(ben)).TryGetProperty("until", out _));
        Assert.Empty((await ben.QueueAsync()).GetProperty("snoozed").EnumerateArray());
        Assert.Equal("nobody-waits", (await ben.DoAsync("next")).Code);

        Assert.Equal("done", (await anna.DoAsync($"chats/{chat.Id}/claim")).Code);
        Assert.Contains("bieb", (await CallBackAsync(anna)).GetRawText(), StringComparison.Ordinal);
        Assert.Contains("achterdeur", Moment(await CallBackAsync(anna)), StringComparison.Ordinal);
        Assert.Equal("Anna", (await CallBackAsync(ben)).GetProperty("coach").GetString());
        Assert.Equal("done", (await anna.DoAsync($"chats/{chat.Id}/close", Closed)).Code);
        Assert.Empty((await anna.QueueAsync()).GetProperty("callBacks").EnumerateArray());

        static async Task<JsonElement> CallBackAsync(CoachUnderTest coach) =>
            Assert.Single((await coach.QueueAsync()).GetProperty("callBacks").EnumerateArray());

        static string? Moment(JsonElement request) => request.GetProperty("reach").GetProperty("moment").GetString();
    }

    [Fact]
    public async Task Who_is_set_aside_comes_back_at_the_moment_that_was_chosen()
    {
        var (anna, chat) = await TalkingAsync();
        Assert.Equal("unclear", (await anna.DoAsync($"chats/{chat.Id}/snooze")).Code);
        object before = new { until = factory.Time.GetUtcNow().AddMinutes(-1) };
        Assert.Equal("past-moment", (await anna.DoAsync($"chats/{chat.Id}/snooze", before)).Code);
        object later = new { until = factory.Time.GetUtcNow().AddHours(1) };
        for (var i = 0; i < 2; i++) Assert.Equal("done", (await anna.DoAsync($"chats/{chat.Id}/snooze", later, "later-1")).Code);
        var desk = await anna.QueueAsync();
        Assert.Equal(chat.Id, Assert.Single(desk.GetProperty("snoozed").EnumerateArray()).GetProperty("id").GetString());
        Assert.Empty(desk.GetProperty("chats").EnumerateArray());
        Assert.Equal("nobody-waits", (await anna.DoAsync("next")).Code);
        var said = await chat.ReadAsync();
        Assert.Single(said, line => Text(line).StartsWith("Anna stopt nu even. Je staat ", StringComparison.Ordinal));
        Assert.DoesNotContain(said, line => Text(line).Contains("op je oude plek", StringComparison.Ordinal));

        // the bot speaks again, and a client knows it
        var states = said.Where(line => line.TryGetProperty("name", out var name) && name.GetString() is "handoff.status");
        Assert.Equal("failed", states.Last().GetProperty("value").GetProperty("state").GetString());

        factory.Time.Advance(TimeSpan.FromHours(1));
        Assert.Equal(("done", chat.Id, null), await anna.DoAsync("next"));
    }

    [Fact]
    public async Task Labels_are_of_the_editors_list_and_stay_with_the_conversation()
    {
        var (anna, chat) = await TalkingAsync();
        var ben = await CoachUnderTest.ArriveAsync(factory, "ben");
        Assert.Equal("unclear", (await anna.DoAsync($"chats/{chat.Id}/tags", new { tags = new[] { "lui" } })).Code);
        Assert.Equal("gone", (await ben.DoAsync($"chats/{chat.Id}/tags", new { tags = new[] { "werk" } })).Code);
        Assert.Equal("done", (await anna.DoAsync($"chats/{chat.Id}/tags", new { tags = new[] { "werk", "geld" } })).Code);
        Assert.Equal("done", (await anna.DoAsync($"chats/{chat.Id}/tags", new { tags = new[] { "geld", "plan-maken" } })).Code);
        await ben.DoAsync($"chats/{chat.Id}/take-over", new { why = "Anna is ziek naar huis." });
        var tags = (await ben.QueueAsync()).GetProperty("chats")[0].GetProperty("tags").EnumerateArray();
        Assert.Equal(["geld", "plan-maken"], tags.Select(tag => tag.GetString()));
    }

    [Fact]
    public async Task A_plan_is_seen_while_it_is_shared_and_its_link_never()
    {
        factory.Settings["Limits:ConversationBurst"] = "1000";
        var anna = await CoachUnderTest.ArriveAsync(factory, "anna");
        var plan = await PlanUnderTest.MakeAsync(factory);
        await plan.Chat.AskAsync("Laat bericht achter");
        await plan.Chat.AskAsync("wil je meekijken naar mijn plan?");
        await plan.Chat.AskAsync("Ja, deel alles");
        await anna.DoAsync("next");
        Assert.False((await OwnAsync()).TryGetProperty("plan", out _));

        await plan.Chat.SayAsync("deel mijn plan");
        var shared = (await OwnAsync()).GetProperty("plan").EnumerateArray().Select(part => part.GetProperty("text").GetString());
        Assert.Contains("een open dag zoeken", shared);
        // everything that was said is shared, and the message that brought the link among it
        var said = await anna.Client.GetStringAsync($"/desk/chats/{plan.Chat.Id}");
        Assert.Contains("deel mijn plan", said, StringComparison.Ordinal);
        Assert.DoesNotContain(plan.Secret, said, StringComparison.Ordinal);
        Assert.DoesNotContain(plan.Secret, (await anna.QueueAsync()).GetRawText(), StringComparison.Ordinal);

        await plan.Chat.SayAsync("niet meer delen");
        Assert.False((await OwnAsync()).TryGetProperty("plan", out _));

        async Task<JsonElement> OwnAsync()
        {
            // what comes after it was taken, so what was said before was heard
            Assert.Equal("done", (await anna.DoAsync($"chats/{plan.Chat.Id}/messages", new { text = "Dank je" })).Code);
            return Assert.Single((await anna.QueueAsync()).GetProperty("chats").EnumerateArray());
        }
    }

    private static string Text(JsonElement said) => said.TryGetProperty("text", out var text) ? text.GetString() ?? string.Empty : string.Empty;

    /// <summary>Somebody left a message for a coach.</summary>
    private async Task<ChatUnderTest> WaitingAsync()
    {
        var chat = await factory.BegunChatAsync();
        await chat.AskAsync("Laat bericht achter");
        await chat.AskAsync("ik wil stoppen met mijn opleiding");
        return chat;
    }

    private async Task<(CoachUnderTest Anna, ChatUnderTest Chat)> TalkingAsync()
    {
        var anna = await CoachUnderTest.ArriveAsync(factory, "anna");
        var chat = await WaitingAsync();
        Assert.Equal("done", (await anna.DoAsync("next")).Code);
        return (anna, chat);
    }
}
