using System.Globalization;
using System.Net;
using System.Net.ServerSentEvents;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using YouthBot.Conversations;
using YouthBot.Handoff;
using YouthBot.Storage;
using YouthBot.Tests.Http;

namespace YouthBot.Tests.Desk;

/// <summary>The coaches' workspace over HTTP: the queue, the live feed and the commands.</summary>
public sealed class WorkspaceTests : IDisposable
{
    private const string Secret = "ik wil weg van school maar durf het niet te zeggen";

    private static readonly object Closed = new { result = "adviesgesprek", day = "school", reason = "school_voortgezet", followUp = "geen" };

    private readonly YouthBotFactory factory = new();

    public void Dispose() => factory.Dispose();

    [Fact]
    public async Task Nobody_without_a_session_comes_in()
    {
        var stranger = factory.CreateClient(new() { AllowAutoRedirect = false });
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.GetAsync("/desk/queue")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.GetAsync("/desk/feed")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.PostAsync("/desk/next", null)).StatusCode);
    }

    [Fact]
    public async Task Before_the_claim_colleagues_see_who_waits_and_why_and_not_a_word()
    {
        var anna = await CoachUnderTest.ArriveAsync(factory, "anna");
        var chat = await WaitingAsync();
        var queue = await anna.QueueAsync();
        var waiting = Assert.Single(queue.GetProperty("waiting").EnumerateArray());
        Assert.Equal("message", waiting.GetProperty("reason").GetString());
        Assert.Equal("longest", waiting.GetProperty("why").GetString());
        Assert.Matches(@"^\p{Lu}\p{L}+ \p{Lu}\p{L}+ \d\d$", waiting.GetProperty("handle").GetString());
        Assert.DoesNotContain("durf", queue.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("durf", await anna.Client.GetStringAsync("/desk"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await anna.Client.GetAsync($"/desk/chats/{chat.Id}")).StatusCode);
    }

    [Fact]
    public async Task Next_gives_the_first_in_line_and_a_retry_gives_the_same_one()
    {
        var anna = await CoachUnderTest.ArriveAsync(factory, "anna");
        var first = await WaitingAsync();
        await WaitingAsync();
        Assert.Equal(("done", first.Id, null), await anna.DoAsync("next", key: "click-1"));
        Assert.Equal(("done", first.Id, null), await anna.DoAsync("next", key: "click-1"));
        Assert.Equal(1, (await anna.QueueAsync()).GetProperty("waitingCount").GetInt32());
    }

    [Fact]
    public async Task Nobody_waits_or_there_is_no_room_is_said_so()
    {
        var anna = await CoachUnderTest.ArriveAsync(factory, "anna", capacity: 1);
        Assert.Equal("nobody-waits", (await anna.DoAsync("next")).Code);
        await WaitingAsync();
        await WaitingAsync();
        Assert.Equal("done", (await anna.DoAsync("next")).Code);
        Assert.Equal("at-capacity", (await anna.DoAsync("next")).Code);
    }

    [Fact]
    public async Task The_one_who_is_late_hears_who_was_faster()
    {
        var anna = await CoachUnderTest.ArriveAsync(factory, "anna");
        var ben = await CoachUnderTest.ArriveAsync(factory, "ben");
        var chat = await WaitingAsync();
        Assert.Equal("done", (await anna.DoAsync($"chats/{chat.Id}/claim")).Code);
        Assert.Equal(("taken", chat.Id, "Anna"), await ben.DoAsync($"chats/{chat.Id}/claim"));
        Assert.Equal(("taken", chat.Id, "Anna"), await ben.DoAsync($"chats/{chat.Id}/messages", new { text = "Hoi" }));
        Assert.Equal(HttpStatusCode.NotFound, (await ben.Client.GetAsync($"/desk/chats/{chat.Id}")).StatusCode);
    }

    [Fact]
    public async Task A_message_that_is_sent_again_is_said_once()
    {
        var (anna, chat) = await TalkingAsync();
        for (var i = 0; i < 3; i++)
            Assert.Equal("done", (await anna.DoAsync($"chats/{chat.Id}/messages", new { text = "Hoi, met Anna" }, "say-1")).Code);
        Assert.Single(await chat.ReadAsync(), said => Text(said) is "Hoi, met Anna");
    }

    [Fact]
    public async Task A_command_needs_its_key_and_the_token_of_the_page()
    {
        var (anna, chat) = await TalkingAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await anna.PostAsync($"chats/{chat.Id}/messages", new { text = "Hoi" }, key: null)).StatusCode);
        anna.Client.DefaultRequestHeaders.Remove("X-CSRF");
        Assert.Equal(HttpStatusCode.BadRequest, (await anna.PostAsync($"chats/{chat.Id}/messages", new { text = "Hoi" }, "say-1")).StatusCode);
        Assert.DoesNotContain(await chat.ReadAsync(), said => Text(said) is "Hoi");
    }

    [Fact]
    public async Task The_feed_brings_what_is_shared_and_what_is_said_and_after_a_break_only_what_was_missed()
    {
        var (anna, chat) = await TalkingAsync();
        var heard = await anna.HearUntilAsync(item => Says(item, "leest nu mee"));
        Assert.Contains(heard, item => item.EventType is "desk");
        Assert.Contains(heard, item => Says(item, Secret));
        Assert.DoesNotContain(heard, item => Says(item, "wat is leerplicht"));

        await chat.SayAsync("ben je er");
        await chat.SayAsync("hallo");
        var missed = await anna.HearUntilAsync(item => Says(item, "hallo"), heard[^1].EventId);
        Assert.Equal(["ben je er", "hallo"], Messages(missed));
    }

    [Fact]
    public async Task When_everything_is_shared_later_the_feed_brings_what_was_skipped()
    {
        var (anna, chat) = await TalkingAsync();
        var before = await anna.HearUntilAsync(item => Says(item, "leest nu mee"));
        await chat.AskAsync("Ja, deel alles");
        var after = await anna.HearUntilAsync(item => Says(item, "Ja, deel alles"), before[^1].EventId);
        Assert.Contains("wat is leerplicht", Messages(after));
    }

    [Fact]
    public async Task What_is_taken_back_is_named_and_comes_again_when_it_is_shared_again()
    {
        var (anna, chat) = await TalkingAsync();
        await chat.AskAsync("Ja, deel alles");
        var all = await OwnAsync();
        Assert.Equal(0, all.GetProperty("before").GetInt64());
        var heard = await anna.HearUntilAsync(item => Says(item, "Ja, deel alles"));
        Assert.Contains("wat is leerplicht", Messages(heard));
        Assert.Single(heard, item => item.EventType is "joined");

        await chat.AskAsync("alleen vanaf nu");
        var part = await OwnAsync();
        Assert.Equal(all.GetProperty("asked").GetInt64() - 1, part.GetProperty("before").GetInt64());
        heard = await anna.HearUntilAsync(item => Says(item, "alleen vanaf nu"), heard[^1].EventId);
        await chat.AskAsync("Ja, deel alles");
        heard = await anna.HearUntilAsync(item => Messages([item]) is ["Ja, deel alles"] && item.EventId!.EndsWith('*'), heard[^1].EventId);
        Assert.Contains("wat is leerplicht", Messages(heard));

        async Task<JsonElement> OwnAsync() => Assert.Single((await anna.QueueAsync()).GetProperty("chats").EnumerateArray());
    }

    [Fact]
    public async Task A_new_request_reaches_an_open_desk()
    {
        var anna = await CoachUnderTest.ArriveAsync(factory, "anna");
        var heard = anna.HearUntilAsync(item => item.EventType is "desk" && item.Data.GetProperty("waitingCount").GetInt32() == 1);
        await WaitingAsync();
        Assert.Contains(await heard, item => item.EventType is "desk" && item.Data.GetProperty("waitingCount").GetInt32() == 1);
    }

    [Fact]
    public async Task A_refused_transfer_goes_back_and_an_accepted_one_goes_over_without_a_second_greeting()
    {
        var (anna, chat) = await TalkingAsync();
        var ben = await CoachUnderTest.ArriveAsync(factory, "ben");
        object offer = new { to = "ben", note = "Kun jij dit overnemen? Ik heb zo een afspraak." };
        Assert.Equal("done", (await anna.DoAsync($"chats/{chat.Id}/transfer", offer)).Code);
        var offered = Assert.Single((await ben.QueueAsync()).GetProperty("offers").EnumerateArray());
        Assert.Equal("Anna", offered.GetProperty("from").GetString());
        Assert.Contains("afspraak", offered.GetProperty("note").GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await ben.Client.GetAsync($"/desk/chats/{chat.Id}")).StatusCode);

        Assert.Equal("done", (await ben.DoAsync($"chats/{chat.Id}/refuse")).Code);
        Assert.Single((await anna.QueueAsync()).GetProperty("chats").EnumerateArray());
        Assert.Equal("done", (await anna.DoAsync($"chats/{chat.Id}/transfer", offer)).Code);
        Assert.Equal("done", (await ben.DoAsync($"chats/{chat.Id}/accept")).Code);
        Assert.Empty((await anna.QueueAsync()).GetProperty("chats").EnumerateArray());
        Assert.Equal(HttpStatusCode.NotFound, (await anna.Client.GetAsync($"/desk/chats/{chat.Id}")).StatusCode);
        Assert.Single(await chat.ReadAsync(), said => Text(said).Contains("leest nu mee", StringComparison.Ordinal));
        Assert.Single(await chat.ReadAsync(), said => Text(said).Contains("neemt het over van Anna", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_transfer_goes_to_a_colleague_of_the_region_and_says_why()
    {
        var (anna, chat) = await TalkingAsync();
        await CoachUnderTest.ArriveAsync(factory, "carla", region: "zuid-holland-noord");
        Assert.Equal("unclear", (await anna.DoAsync($"chats/{chat.Id}/transfer", new { to = "carla", note = "Ga jij verder?" })).Code);
        Assert.Equal("unclear", (await anna.DoAsync($"chats/{chat.Id}/transfer", new { to = "anna", note = " " })).Code);
    }

    [Fact]
    public async Task A_transfer_goes_to_nobody_who_does_not_talk_with_young_people()
    {
        var (anna, chat) = await TalkingAsync();
        await CoachUnderTest.ArriveAsync(factory, "edith", capacity: 0);
        Assert.DoesNotContain("Edith", (await anna.QueueAsync()).GetProperty("colleagues").GetRawText(), StringComparison.Ordinal);
        Assert.Equal("unclear", (await anna.DoAsync($"chats/{chat.Id}/transfer", new { to = "edith", note = "Ga jij verder?" })).Code);
    }

    [Fact]
    public async Task For_a_coach_of_another_region_no_command_finds_it()
    {
        var (_, chat) = await TalkingAsync();
        var carla = await CoachUnderTest.ArriveAsync(factory, "carla", region: "zuid-holland-noord");
        var commands = new Dictionary<string, object>
        {
            ["claim"] = new { },
            ["accept"] = new { },
            ["messages"] = new { text = "Hoi" },
            ["release"] = new { },
            ["transfer"] = new { to = "anna", note = "Voor jou" },
            ["refuse"] = new { },
            ["return"] = new { },
            ["snooze"] = new { until = factory.Time.GetUtcNow().AddDays(1) },
            ["take-over"] = new { why = "Ik wil het lezen" },
            ["close"] = Closed,
            ["note"] = new { text = "Hoi" },
            ["tags"] = new { tags = new[] { "werk" } },
            ["contact"] = new { },
            ["typing"] = new { },
            ["seen"] = new { place = 1 },
        };
        foreach (var (action, body) in commands)
        {
            using var answer = await carla.PostAsync($"chats/{chat.Id}/{action}", body, key: "other-region");
            Assert.True(answer.StatusCode is HttpStatusCode.NotFound, $"{action}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task A_coach_is_there_as_long_as_their_page_says_so()
    {
        var anna = await CoachUnderTest.ArriveAsync(factory, "anna");
        await CoachUnderTest.ArriveAsync(factory, "ben");
        factory.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.False(await BenIsThereAsync());
        using var here = await (await CoachUnderTest.ArriveAsync(factory, "ben")).PostAsync("here", body: null, key: null);
        Assert.Equal(HttpStatusCode.NoContent, here.StatusCode);
        Assert.True(await BenIsThereAsync());

        async Task<bool> BenIsThereAsync()
        {
            // a region is read again after some seconds, or when something happened in it
            factory.Services.GetRequiredService<DeskLine>().Hint("landelijk");
            return Assert.Single((await anna.QueueAsync()).GetProperty("colleagues").EnumerateArray()).GetProperty("present").GetBoolean();
        }
    }

    [Fact]
    public async Task An_open_line_ends_with_the_session()
    {
        var anna = await CoachUnderTest.ArriveAsync(factory, "anna");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await foreach (var item in anna.HearAsync(cancellation: patience.Token))
        {
            if (item.EventType is not "desk") continue;
            factory.Time.Advance(TimeSpan.FromHours(13));
            factory.Services.GetRequiredService<DeskLine>().Hint("landelijk");
        }

        Assert.False(patience.IsCancellationRequested);
    }

    [Fact]
    public async Task Closing_demands_a_follow_up_or_none_and_codes_that_exist()
    {
        var (anna, chat) = await TalkingAsync();
        Assert.Equal("unclear", (await anna.DoAsync($"chats/{chat.Id}/close", new { result = "adviesgesprek", day = "school", reason = "overdracht" })).Code);
        Assert.Equal("unclear", (await anna.DoAsync(
            $"chats/{chat.Id}/close", new { result = "boete", day = "school", reason = "overdracht", followUp = "geen" })).Code);
        var yesterday = factory.Time.GetUtcNow().AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.Equal("past-moment", (await anna.DoAsync(
            $"chats/{chat.Id}/close", new { result = "adviesgesprek", day = "school", reason = "overdracht", followUp = yesterday })).Code);
        Assert.Equal("done", (await anna.DoAsync($"chats/{chat.Id}/close", Closed)).Code);
        Assert.Equal(HttpStatusCode.NotFound, (await anna.Client.GetAsync($"/desk/chats/{chat.Id}")).StatusCode);
    }

    [Fact]
    public async Task A_take_over_says_why_and_the_one_who_had_it_reads_no_more()
    {
        var (anna, chat) = await TalkingAsync();
        var ben = await CoachUnderTest.ArriveAsync(factory, "ben");
        Assert.Equal("Anna", Assert.Single((await ben.QueueAsync()).GetProperty("elsewhere").EnumerateArray()).GetProperty("coach").GetString());
        Assert.Equal("unclear", (await ben.DoAsync($"chats/{chat.Id}/take-over", new { why = "" })).Code);
        Assert.Equal("done", (await ben.DoAsync($"chats/{chat.Id}/take-over", new { why = "Anna is ziek naar huis." })).Code);
        Assert.Equal(HttpStatusCode.NotFound, (await anna.Client.GetAsync($"/desk/chats/{chat.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await ben.Client.GetAsync($"/desk/chats/{chat.Id}")).StatusCode);
    }

    [Fact]
    public async Task A_cry_for_help_reaches_the_coach_as_an_alert()
    {
        var (anna, chat) = await TalkingAsync();
        await chat.AskAsync("ik wil dood");
        var own = Assert.Single((await anna.QueueAsync()).GetProperty("chats").EnumerateArray());
        Assert.StartsWith("suicidality:", own.GetProperty("alert").GetProperty("code").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_young_person_erases_is_gone_from_the_desk()
    {
        var (anna, chat) = await TalkingAsync();
        await chat.AskAsync("wis");
        await chat.SayAsync("Ja, wis alles");
        var heard = await anna.HearUntilAsync(item => item.EventType is "desk" && item.Data.GetProperty("chats").GetArrayLength() == 0);
        Assert.NotEmpty(heard);
        Assert.Equal("gone", (await anna.DoAsync($"chats/{chat.Id}/messages", new { text = "Hoi" })).Code);
    }

    [Fact]
    public async Task A_note_is_written_once_goes_with_the_conversation_and_never_reaches_the_young_person()
    {
        var (anna, chat) = await TalkingAsync();
        var ben = await CoachUnderTest.ArriveAsync(factory, "ben");
        for (var i = 0; i < 2; i++) Assert.Equal("done", (await anna.DoAsync($"chats/{chat.Id}/note", new { text = "Belt liever." }, "note-1")).Code);
        Assert.Equal("gone", (await ben.DoAsync($"chats/{chat.Id}/note", new { text = "Van mij." })).Code);
        await ben.DoAsync($"chats/{chat.Id}/take-over", new { why = "Anna is ziek naar huis." });
        var note = Assert.Single(Assert.Single((await ben.QueueAsync()).GetProperty("chats").EnumerateArray()).GetProperty("notes").EnumerateArray());
        Assert.Equal(("Anna", "Belt liever."), (note.GetProperty("by").GetString(), note.GetProperty("text").GetString()));
        Assert.DoesNotContain(await chat.ReadAsync(), said => Text(said).Contains("Belt liever", StringComparison.Ordinal));
    }

    [Fact]
    public async Task At_the_end_a_day_is_kept_and_a_note_to_oneself_is_for_oneself()
    {
        var (anna, chat) = await TalkingAsync();
        var ben = await CoachUnderTest.ArriveAsync(factory, "ben");
        var day = factory.Time.GetUtcNow().AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        object end = new { result = "adviesgesprek", day = "school", reason = "overdracht", followUp = day, note = "Dit raakte me." };
        Assert.Equal("done", (await anna.DoAsync($"chats/{chat.Id}/close", end, "end-1")).Code);
        Assert.Equal("done", (await anna.DoAsync($"chats/{chat.Id}/close", end, "end-1")).Code);
        var follow = Assert.Single((await anna.QueueAsync()).GetProperty("followUps").EnumerateArray());
        Assert.Equal((chat.Id, day), (follow.GetProperty("id").GetString(), follow.GetProperty("due").GetString()));
        Assert.Empty((await ben.QueueAsync()).GetProperty("followUps").EnumerateArray());

        await chat.AskAsync("Laat bericht achter");
        await chat.AskAsync("ik ben er weer");
        Assert.Equal("familiar", (await anna.QueueAsync()).GetProperty("waiting")[0].GetProperty("why").GetString());
        await anna.DoAsync("next");
        var note = Assert.Single((await anna.QueueAsync()).GetProperty("chats")[0].GetProperty("notes").EnumerateArray());
        Assert.True(note.GetProperty("self").GetBoolean());
        await ben.DoAsync($"chats/{chat.Id}/take-over", new { why = "Anna is ziek naar huis." });
        Assert.Empty((await ben.QueueAsync()).GetProperty("chats")[0].GetProperty("notes").EnumerateArray());
        Assert.Equal("done", (await anna.DoAsync($"chats/{chat.Id}/followed-up")).Code);
        Assert.Empty((await anna.QueueAsync()).GetProperty("followUps").EnumerateArray());
    }

    [Fact]
    public async Task A_number_is_opened_on_purpose_by_who_has_the_conversation_and_that_is_written_down()
    {
        var anna = await CoachUnderTest.ArriveAsync(factory, "anna");
        var ben = await CoachUnderTest.ArriveAsync(factory, "ben");
        var chat = await factory.BegunChatAsync();
        foreach (var words in new[] { "Bel mij terug", "Bellen", "morgen", "0612345678" }) await chat.AskAsync(words);
        Assert.Equal("done", (await anna.DoAsync("next")).Code);
        var own = (await anna.QueueAsync()).GetProperty("chats")[0];
        Assert.True(own.GetProperty("callBack").GetProperty("hasNumber").GetBoolean(), own.GetRawText());
        Assert.DoesNotContain("0612345678", own.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await ben.PostAsync($"chats/{chat.Id}/contact", null, null)).StatusCode);
        Assert.Contains("12345678", await (await anna.PostAsync($"chats/{chat.Id}/contact", null, null)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var audit = await factory.Services.GetRequiredService<IAccountDatabase>().ReadAuditAsync(ConversationId.Parse(chat.Id), default);
        Assert.Contains(audit, row => row is { Account: "anna", What: "contact-read" });
        Assert.DoesNotContain(audit, row => row.Account is "ben");
    }

    private static string Text(JsonElement said) => said.TryGetProperty("text", out var text) ? text.GetString() ?? string.Empty : string.Empty;

    private static bool Says(SseItem<JsonElement> item, string text) =>
        item.EventType is "message" && Text(item.Data).Contains(text, StringComparison.Ordinal);

    private static string[] Messages(IEnumerable<SseItem<JsonElement>> heard) =>
        [.. heard.Where(item => item.EventType is "message").Select(item => Text(item.Data))];

    /// <summary>Somebody asked something, then left a message for a coach.</summary>
    private async Task<ChatUnderTest> WaitingAsync()
    {
        var chat = await factory.BegunChatAsync();
        await chat.AskAsync("wat is leerplicht");
        await chat.AskAsync("Laat bericht achter");
        await chat.AskAsync(Secret);
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
