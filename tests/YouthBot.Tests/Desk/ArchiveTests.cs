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

    private static readonly object End = new { result = "adviesgesprek", day = "school", reason = "overdracht", followUp = "geen" };

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

    /// <summary>The person moves on to the coaches of another region: what they write down is not for the coach of before.</summary>
    [Fact]
    public async Task Notes_and_labels_are_of_one_talk_and_who_has_another_one_reads_neither()
    {
        var (anna, chat, _) = await TalkingAsync();
        Assert.Equal("done", (await anna.DoAsync($"chats/{chat.Id}/note", new { text = "Anna schrijft iets op." })).Code);
        Assert.Equal("done", (await anna.DoAsync($"chats/{chat.Id}/close", End)).Code);
        await chat.AskAsync("ik woon in Leiden");
        var ben = await CoachUnderTest.ArriveAsync(factory, "ben", region: "zuid-holland-noord");
        await AskAgainAsync(chat);
        Assert.Equal("done", (await ben.DoAsync("next")).Code);
        Assert.Empty(await NotesAsync(ben));
        Assert.Empty((await ben.QueueAsync()).GetProperty("chats")[0].GetProperty("tags").EnumerateArray());

        Assert.Equal("done", (await ben.DoAsync($"chats/{chat.Id}/note", new { text = "Ben schrijft iets op." })).Code);
        Assert.Equal("done", (await ben.DoAsync($"chats/{chat.Id}/tags", new { tags = new[] { "geld" } })).Code);
        Assert.Equal("done", (await ben.DoAsync($"chats/{chat.Id}/close", End)).Code);
        foreach (var (coach, name, label, other) in new[] { (anna, "Anna", "Werk", "Ben"), (ben, "Ben", "Geld", "Anna") })
        {
            var page = WebUtility.HtmlDecode(await coach.Client.GetStringAsync($"/desk/archief/{chat.Id}"));
            Assert.Contains($"{name} schrijft iets op.", page, StringComparison.Ordinal);
            Assert.Contains($"<dd>{label}</dd>", page, StringComparison.Ordinal);
            Assert.DoesNotContain($"{other} schrijft", page, StringComparison.Ordinal);
        }

        Assert.Contains("Niets gevonden", await FindAsync(anna, ("label", "geld")), StringComparison.Ordinal);
        Assert.Contains($"/desk/archief/{chat.Id}", await FindAsync(ben, ("label", "geld")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_takes_a_talk_over_reads_its_notes_also_afterwards_but_never_what_somebody_wrote_for_themselves()
    {
        var (anna, chat, _) = await TalkingAsync();
        await anna.DoAsync($"chats/{chat.Id}/note", new { text = "Belt liever." });
        object end = new { result = "adviesgesprek", day = "school", reason = "overdracht", followUp = "geen", note = "Dit raakte me." };
        await anna.DoAsync($"chats/{chat.Id}/close", end);
        await AskAgainAsync(chat);
        await anna.DoAsync("next");
        await anna.DoAsync($"chats/{chat.Id}/note", new { text = "Wil naar de bouw." });
        Assert.Equal(["Belt liever.", "Dit raakte me.", "Wil naar de bouw."], await NotesAsync(anna));

        var ben = await CoachUnderTest.ArriveAsync(factory, "ben");
        await ben.DoAsync($"chats/{chat.Id}/take-over", new { why = "Anna is ziek naar huis." });
        Assert.Equal(["Wil naar de bouw."], await NotesAsync(ben));
        await ben.DoAsync($"chats/{chat.Id}/close", End);
        var page = WebUtility.HtmlDecode(await ben.Client.GetStringAsync($"/desk/archief/{chat.Id}"));
        Assert.Contains("Wil naar de bouw.", page, StringComparison.Ordinal);
        foreach (var before in new[] { "Belt liever.", "Dit raakte me." }) Assert.DoesNotContain(before, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_got_it_stands_in_the_audit_log_also_after_it_was_erased_and_why_somebody_took_over_does_not()
    {
        var (_, chat, _) = await TalkingAsync();
        var ben = await CoachUnderTest.ArriveAsync(factory, "ben");
        Assert.Equal("done", (await ben.DoAsync($"chats/{chat.Id}/take-over", new { why = "Anna is ziek naar huis." })).Code);
        await factory.Services.GetRequiredService<Mailbox>().EraseAsync(ConversationId.Parse(chat.Id), default);
        Assert.Equal(
            [("anna", "claimed"), ("ben", "taken-over")],
            (await AuditAsync(chat)).Where(row => row.What is "claimed" or "taken-over").Select(row => (row.Account, row.What)));
        var all = await factory.Services.GetRequiredService<IAccountDatabase>().ReadAuditAsync(conversation: null, default);
        Assert.Contains(all, row => row is { Account: "anna", What: "commanded", Conversation: null });
        Assert.DoesNotContain(all, row => row.ToString().Contains("ziek", StringComparison.Ordinal));
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

    /// <summary>What the coach of the only conversation on their desk reads there.</summary>
    private static async Task<IEnumerable<string?>> NotesAsync(CoachUnderTest coach) =>
        (await coach.QueueAsync()).GetProperty("chats")[0].GetProperty("notes").EnumerateArray().Select(note => note.GetProperty("text").GetString());

    private static async Task AskAgainAsync(ChatUnderTest chat)
    {
        await chat.AskAsync("Laat bericht achter");
        await chat.AskAsync("ik ben er weer met iets anders");
    }

    /// <summary>A question before the coach, a talk with them, and something after it.</summary>
    private async Task<(CoachUnderTest Anna, ChatUnderTest Chat, string Handle)> ClosedAsync()
    {
        var (anna, chat, handle) = await TalkingAsync();
        Assert.Equal("done", (await anna.DoAsync($"chats/{chat.Id}/close", End)).Code);
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
