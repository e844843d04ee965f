using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using YouthBot.Conversations;
using YouthBot.Handoff;
using YouthBot.Handoff.Closing;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Turns;
using YouthBot.Storage;
using YouthBot.Storage.Rows;
using YouthBot.Tests.Http;

namespace YouthBot.Tests.Desk;

/// <summary>Coaches and a young person in the same conversation: the whole host, with the desk's commands in its mailbox.</summary>
public sealed class DeskTests : IDisposable
{
    private readonly YouthBotFactory factory = new();

    public void Dispose() => factory.Dispose();

    [Fact]
    public async Task Of_fifty_coaches_who_claim_at_once_one_gets_it_and_the_others_hear_who()
    {
        var coaches = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => CoachAsync($"coach-{i}")));
        var chat = await WaitingAsync();
        var told = await Task.WhenAll(coaches.Select(coach => DoAsync(chat, $"claim-{coach.Id}", new HandoffCommand.Claim(coach))));
        var winner = coaches[Array.IndexOf(told, Handover.Done)].Id;
        Assert.Equal(49, told.Count(outcome => outcome == $"taken:{winner}"));
        Assert.Single(await chat.ReadAsync(), said => Text(said).Contains("leest nu mee", StringComparison.Ordinal));
        Assert.Single(await chat.ReadAsync(), said => said.GetProperty("type").GetString() is "event" && said.GetProperty("name").GetString() is "handoff.status");
    }

    [Fact]
    public async Task A_double_click_and_a_retry_say_it_once()
    {
        var (chat, anna) = await TalkingAsync();
        var told = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => DoAsync(chat, "say-1", new HandoffCommand.Speak(anna.Id, "Hoi, met Anna"))));
        Assert.All(told, outcome => Assert.Equal(Handover.Done, outcome));
        var said = Assert.Single(await chat.ReadAsync(), said => Text(said) is "Hoi, met Anna");
        Assert.Equal("Anna", said.GetProperty("from").GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_coach_reads_what_was_shared_and_a_colleague_reads_nothing()
    {
        var (chat, anna) = await TalkingAsync();
        var desk = factory.Services.GetRequiredService<DeskStore>();
        var id = ConversationId.Parse(chat.Id);
        var before = (await desk.ReadForCoachAsync(id, anna.Id, after: 0, limit: 100, default))!;
        Assert.DoesNotContain(before.Said, said => said.Activity.Text is "wat is leerplicht");
        Assert.Contains(before.Said, said => said.Activity.Text is "mijn school wil me wegsturen en ik weet niet wat ik moet doen");
        Assert.Null(await desk.ReadForCoachAsync(id, "ben", after: 0, limit: 100, default));

        await chat.AskAsync("Ja, deel alles");
        var after = (await desk.ReadForCoachAsync(id, anna.Id, after: 0, limit: 100, default))!;
        Assert.Contains(after.Said, said => said.Activity.Text is "wat is leerplicht");

        await DoAsync(chat, "close", new HandoffCommand.Close(anna.Id, new Outcome("adviesgesprek", "school", "school_voortgezet")));
        Assert.Null(await desk.ReadForCoachAsync(id, anna.Id, after: 0, limit: 100, default));
    }

    [Fact]
    public async Task From_the_claim_on_the_bot_is_silent_and_after_the_end_it_answers_again()
    {
        var (chat, anna) = await TalkingAsync();
        var unanswered = await chat.SayAsync("wat is een startkwalificatie");
        await DoAsync(chat, "say-1", new HandoffCommand.Speak(anna.Id, "Dat leg ik je uit"));
        Assert.DoesNotContain(await chat.ReadAsync(), said => said.TryGetProperty("replyToId", out var to) && to.GetString() == unanswered);
        Assert.Equal(Handover.Done, await DoAsync(chat, "back", new HandoffCommand.ReturnToBot(anna.Id)));
        Assert.Equal("not-yours", await DoAsync(chat, "say-2", new HandoffCommand.Speak(anna.Id, "En nog iets")));
        Assert.Contains("diploma", Text(await chat.AskAsync("wat is een startkwalificatie")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_coach_never_has_more_than_they_can_have()
    {
        var anna = await CoachAsync("anna", capacity: 1);
        var chats = await Task.WhenAll(WaitingAsync(), WaitingAsync(), WaitingAsync());
        var told = await Task.WhenAll(chats.Select((chat, i) => DoAsync(chat, $"claim-{i}", new HandoffCommand.Claim(anna))));
        Assert.Equal(["at-capacity", "at-capacity", "done"], told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Next_gives_the_one_with_most_haste_and_a_double_click_the_same_one()
    {
        var anna = await CoachAsync("anna");
        var first = await WaitingAsync();
        var danger = await WaitingAsync();
        await danger.AskAsync("ik wil niet meer leven");
        var queue = factory.Services.GetRequiredService<DeskQueue>();
        var clicks = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => queue.ClaimNextAsync(anna, "click-1", away: false, default)));
        Assert.All(clicks, claimed => Assert.Equal(Claimed(danger), claimed));
        Assert.Equal(Claimed(first), await queue.ClaimNextAsync(anna, "click-2", away: false, default));
        Assert.IsType<NextClaim.Nobody>(await queue.ClaimNextAsync(anna, "click-3", away: false, default));

        // a click from before somebody went away still says whom it got
        Assert.Equal(Claimed(first), await queue.ClaimNextAsync(anna, "click-2", away: true, default));
        Assert.IsType<NextClaim.Away>(await queue.ClaimNextAsync(anna, "click-4", away: true, default));
    }

    [Fact]
    public async Task Coaches_who_press_next_at_once_get_different_people()
    {
        var coaches = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => CoachAsync($"coach-{i}", capacity: 1)));
        var chats = await Task.WhenAll(WaitingAsync(), WaitingAsync(), WaitingAsync());
        var queue = factory.Services.GetRequiredService<DeskQueue>();
        var got = await Task.WhenAll(coaches.Select(coach => queue.ClaimNextAsync(coach, $"next-{coach.Id}", away: false, default)));
        Assert.Equal(
            chats.Select(chat => chat.Id).Order(StringComparer.Ordinal),
            got.OfType<NextClaim.Claimed>().Select(claimed => claimed.Conversation.ToString()).Order(StringComparer.Ordinal));
    }

    /// <summary>As after a crash between taking the click in and its turn: meanwhile somebody with more haste came first in line.</summary>
    [Fact]
    public async Task A_click_that_waits_for_its_turn_gets_nobody_else()
    {
        var anna = await CoachAsync("anna");
        var first = await WaitingAsync();
        var danger = await WaitingAsync();
        await factory.Services.GetRequiredService<DeskStore>().AcceptAsync(
            ConversationId.Parse(first.Id), "click-1", DeskSignal.Of(new HandoffCommand.Claim(anna)), default);
        await danger.AskAsync("ik wil niet meer leven");
        var queue = factory.Services.GetRequiredService<DeskQueue>();
        Assert.Equal(Claimed(first), await queue.ClaimNextAsync(anna, "click-1", away: false, default));
        Assert.Equal(1, await factory.Services.GetRequiredService<IDeskDatabase>().CountOwnedAsync("coach:anna", default, default));
    }

    [Fact]
    public async Task A_client_cannot_do_what_only_the_desk_can()
    {
        var anna = await CoachAsync("anna");
        var chat = await WaitingAsync();
        var claim = DeskSignal.Of(new HandoffCommand.Claim(anna));
        await chat.PostAsync(new { type = "event", name = claim.Name, value = claim.Value, channelId = DeskSignal.Door });
        Assert.NotEmpty(Text(await chat.AskAsync("wat is leerplicht")));
    }

    [Fact]
    public async Task A_coach_who_stays_silent_gives_the_person_back_to_the_queue()
    {
        var (chat, anna) = await TalkingAsync();
        await DoAsync(chat, "say-1", new HandoffCommand.Speak(anna.Id, "Hoi"));
        await chat.SayAsync("ben je er nog");
        // what comes after it was taken, so what was just said was heard
        await DoAsync(chat, "offer", new HandoffCommand.OfferTo(anna.Id, "ben", "Ik moet weg."));
        factory.Time.Advance(TimeSpan.FromMinutes(11));
        await LookAfterAsync();

        // nobody is at the desk any more, so nobody is promised a place in line
        await chat.SaidAsync(said => said.Any(line => Text(line).Contains("Je vraag blijft staan.", StringComparison.Ordinal)));
    }

    /// <summary>What the turn of the give-back comes to when something of ours is broken in it.</summary>
    [Fact]
    public async Task A_give_back_that_failed_is_tried_again()
    {
        var (chat, anna) = await TalkingAsync();
        await DoAsync(chat, "say-1", new HandoffCommand.Speak(anna.Id, "Hoi"));
        await chat.SayAsync("ben je er nog");
        await DoAsync(chat, "offer", new HandoffCommand.OfferTo(anna.Id, "ben", "Ik moet weg."));
        var since = Assert.Single(await factory.Services.GetRequiredService<IDeskDatabase>().ReadQueueAsync("landelijk", default)).AwaitingSince!.Value;
        factory.Time.Advance(since.AddMinutes(11) - factory.Time.GetUtcNow());
        await factory.SqlAsync(
            $"""
            INSERT INTO inbox (channel, conversation_id, external_id, accepted_at, handled_at, outcome)
            VALUES ('desk', '{chat.Id}', 'clock:anna:{since.ToUnixTimeMilliseconds()}:11', 0, 0, 'failed')
            """);
        await LookAfterAsync();
        Assert.Equal(1L, await factory.SqlAsync("SELECT COUNT(*) FROM inbox WHERE external_id LIKE 'clock:%'"));
        factory.Time.Advance(TimeSpan.FromMinutes(1));
        await LookAfterAsync();
        await chat.SaidAsync(said => said.Any(line => Text(line).Contains("Je vraag blijft staan.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Where_no_opening_hours_are_known_a_coach_who_is_there_is_there()
    {
        await CoachAsync("anna");
        var chat = await factory.BegunChatAsync();
        Assert.Contains("Je bent de eerste in de rij.", Text(await chat.AskAsync("mens")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_waits_when_the_desk_closes_hears_it_once()
    {
        const string region = "zuid-holland-noord";
        factory.Time.Advance(new DateTimeOffset(2026, 11, 30, 16, 45, 0, TimeSpan.FromHours(1)) - factory.Time.GetUtcNow());
        await CoachAsync("anna", region: region);
        var chat = await factory.BegunChatAsync(new { region });
        Assert.Contains("Je bent de eerste in de rij.", Text(await chat.AskAsync("mens")), StringComparison.Ordinal);
        await LookAfterAsync();
        factory.Time.Advance(TimeSpan.FromMinutes(16));
        for (var i = 0; i < 3; i++) await LookAfterAsync();
        await chat.AskAsync("wat is leerplicht");
        Assert.Single(await chat.ReadAsync(), line => Text(line).Contains("De coaches zijn klaar voor vandaag.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Before_the_claim_colleagues_see_no_word_of_it()
    {
        await CoachAsync("anna");
        var chat = await WaitingAsync();
        var entry = Assert.Single(await factory.Services.GetRequiredService<IDeskDatabase>().ReadQueueAsync("landelijk", default));
        Assert.Equal(chat.Id, entry.Conversation.ToString());
        Assert.Equal(HandoffReason.Message, entry.Reason);
        Assert.DoesNotContain("wegsturen", JsonSerializer.Serialize(new { entry.Handle, entry.Region, entry.Reason }), StringComparison.Ordinal);
    }

    private static NextClaim.Claimed Claimed(ChatUnderTest chat) => new(ConversationId.Parse(chat.Id));

    private static string Text(JsonElement said) => said.TryGetProperty("text", out var text) ? text.GetString() ?? string.Empty : string.Empty;

    /// <summary>The desk clock does what is due.</summary>
    private Task LookAfterAsync() => factory.Services.GetServices<IHostedService>().OfType<DeskTimer>().Single().DoDueAsync(default);

    private async Task<Coach> CoachAsync(string id, int capacity = 3, string region = "landelijk")
    {
        var coach = new Coach(id, char.ToUpperInvariant(id[0]) + id[1..], [region], capacity);
        var desk = factory.Services.GetRequiredService<IDeskDatabase>();
        await desk.SaveCoachAsync(new CoachRow(coach, $"https://login.example|{id}", "coach"), default);
        await desk.SeeAsync(id, factory.Time.GetUtcNow(), default);
        return coach;
    }

    /// <summary>Somebody asked something, then left a message for a coach.</summary>
    private async Task<ChatUnderTest> WaitingAsync()
    {
        var chat = await factory.BegunChatAsync();
        await chat.AskAsync("wat is leerplicht");
        await chat.AskAsync("Laat bericht achter");
        await chat.AskAsync("mijn school wil me wegsturen en ik weet niet wat ik moet doen");
        return chat;
    }

    private async Task<(ChatUnderTest Chat, Coach Anna)> TalkingAsync()
    {
        var anna = await CoachAsync("anna");
        var chat = await WaitingAsync();
        Assert.Equal(Handover.Done, await DoAsync(chat, "claim", new HandoffCommand.Claim(anna)));
        return (chat, anna);
    }

    private Task<string?> DoAsync(ChatUnderTest chat, string key, HandoffCommand command) =>
        factory.Services.GetRequiredService<Mailbox>().CommandAsync(ConversationId.Parse(chat.Id), key, command, default);
}
