using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using YouthBot.Conversations;
using YouthBot.Desk.Archive;
using YouthBot.Handoff;
using YouthBot.Storage;
using YouthBot.Tests.Http;

namespace YouthBot.Tests.Desk;

/// <summary>A coach finds what they closed: their own conversations, and of each what was theirs to read.</summary>
public sealed class ArchiveTests : IDisposable
{
    private const string Secret = "ik wil weg van school maar durf het niet te zeggen";

    private readonly YouthBotFactory factory = new();

    public void Dispose() => factory.Dispose();

    [Fact]
    public async Task It_is_found_by_name_label_outcome_day_and_words_by_who_closed_it()
    {
        var (anna, chat, handle) = await ClosedAsync();
        var ben = await CoachUnderTest.ArriveAsync(factory, "ben");
        var today = DateOnly.FromDateTime(ArchiveQuestion.Local(factory.Time.GetUtcNow()));
        (string Field, string Value)[] fits =
        [
            ("bijnaam", handle[..6].ToUpperInvariant()), ("tekst", "DURF het niet"), ("label", "werk"), ("resultaat", "adviesgesprek"),
            ("van", Day(today)), ("tot", Day(today)),
        ];
        (string Field, string Value)[] doesNot =
        [
            ("bijnaam", "Zzz"), ("tekst", "wat is leerplicht"), ("tekst", "later nog iets"), ("label", "geld"), ("resultaat", "geen"),
            ("van", Day(today.AddDays(1))), ("tot", Day(today.AddDays(-1))),
        ];
        foreach (var field in fits) Assert.Contains(handle, await FindAsync(anna, field), StringComparison.Ordinal);
        foreach (var field in doesNot) Assert.Contains("Niets gevonden", await FindAsync(anna, field), StringComparison.Ordinal);
        Assert.Contains(handle, await anna.Client.GetStringAsync("/desk/archief"), StringComparison.Ordinal);
        Assert.DoesNotContain(handle, await FindAsync(ben, ("bijnaam", "")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await ben.Client.GetAsync($"/desk/archief/{chat.Id}")).StatusCode);
        var found = (await AuditAsync(chat)).Where(row => row.What is "conversation-found");
        Assert.Equal("anna", Assert.Single(found).Account);
    }

    [Fact]
    public async Task Opened_it_shows_what_was_shared_until_the_end_and_that_is_written_down()
    {
        var (anna, chat, handle) = await ClosedAsync();
        var before = (await AuditAsync(chat)).Count(row => row.What is "conversation-read");
        var page = WebUtility.HtmlDecode(await anna.Client.GetStringAsync($"/desk/archief/{chat.Id}"));
        foreach (var part in new[] { handle, Secret, "Coach Anna", "Eén adviesgesprek", "Werk" }) Assert.Contains(part, page, StringComparison.Ordinal);
        Assert.DoesNotContain("wat is leerplicht", page, StringComparison.Ordinal);
        Assert.DoesNotContain("later nog iets", page, StringComparison.Ordinal);
        Assert.Equal(before + 1, (await AuditAsync(chat)).Count(row => row is { Account: "anna", What: "conversation-read" }));
    }

    [Fact]
    public async Task A_talk_that_the_young_person_stops_or_that_goes_back_to_the_bot_is_found_too()
    {
        var (anna, chat, handle) = await TalkingAsync();
        await chat.AskAsync("terug naar chatbot");
        Assert.Contains($"{handle}</a>", await FindAsync(anna, ("resultaat", "jongere_stopte")), StringComparison.Ordinal);
        Assert.Contains("De jongere stopte", await anna.Client.GetStringAsync($"/desk/archief/{chat.Id}"), StringComparison.Ordinal);
        Assert.Contains("Niets gevonden", await FindAsync(anna, ("resultaat", "terug_naar_bot")), StringComparison.Ordinal);

        await chat.AskAsync("Laat bericht achter");
        await chat.AskAsync("toch nog iets");
        await anna.DoAsync("next");
        Assert.Equal("done", (await anna.DoAsync($"chats/{chat.Id}/return")).Code);
        Assert.Contains($"{handle}</a>", await FindAsync(anna, ("resultaat", "terug_naar_bot")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_young_person_erases_is_gone_from_here_too()
    {
        var (anna, chat, handle) = await ClosedAsync();
        await factory.Services.GetRequiredService<Mailbox>().EraseAsync(ConversationId.Parse(chat.Id), default);
        Assert.Equal(HttpStatusCode.NotFound, (await anna.Client.GetAsync($"/desk/archief/{chat.Id}")).StatusCode);
        Assert.DoesNotContain(handle, await anna.Client.GetStringAsync("/desk/archief"), StringComparison.Ordinal);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static async Task<string> FindAsync(CoachUnderTest coach, (string Field, string Value) asked)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create(asked.Field, asked.Value)]);
        var response = await coach.Client.PostAsync("/desk/archief", form);
        response.EnsureSuccessStatusCode();
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
    }

    private Task<IReadOnlyList<YouthBot.Storage.Rows.AuditRow>> AuditAsync(ChatUnderTest chat) =>
        factory.Services.GetRequiredService<IAccountDatabase>().ReadAuditAsync(ConversationId.Parse(chat.Id), default);

    /// <summary>A question before the coach, a talk with them, and something after it.</summary>
    private async Task<(CoachUnderTest Anna, ChatUnderTest Chat, string Handle)> ClosedAsync()
    {
        var (anna, chat, handle) = await TalkingAsync();
        object end = new { result = "adviesgesprek", day = "school", reason = "overdracht", followUp = "geen" };
        Assert.Equal("done", (await anna.DoAsync($"chats/{chat.Id}/close", end)).Code);
        await chat.AskAsync("later nog iets");
        return (anna, chat, handle);
    }

    /// <summary>The same, while the coach has it.</summary>
    private async Task<(CoachUnderTest Anna, ChatUnderTest Chat, string Handle)> TalkingAsync()
    {
        var anna = await CoachUnderTest.ArriveAsync(factory, "anna");
        var chat = await factory.BegunChatAsync();
        await chat.AskAsync("wat is leerplicht");
        await chat.AskAsync("Laat bericht achter");
        await chat.AskAsync(Secret);
        await anna.DoAsync("next");
        await anna.DoAsync($"chats/{chat.Id}/messages", new { text = "Dank je dat je dit vertelt." });
        await anna.DoAsync($"chats/{chat.Id}/tags", new { tags = new[] { "werk" } });
        var handle = (await anna.QueueAsync()).GetProperty("chats")[0].GetProperty("handle").GetString()!;
        return (anna, chat, handle);
    }
}
