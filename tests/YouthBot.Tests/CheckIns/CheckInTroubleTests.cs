using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using YouthBot.CheckIns;
using YouthBot.Content;
using YouthBot.Conversations;
using YouthBot.Handoff;
using YouthBot.Handoff.CheckIns;
using YouthBot.Storage;
using YouthBot.Storage.Rows;
using YouthBot.WhatsAppStandIn;

namespace YouthBot.Tests.CheckIns;

/// <summary>No check-in hangs for ever, no answer goes to a question that nobody got, and what a coach and a decaan see goes along with what is said.</summary>
[Collection(CheckInHost.Name)]
public sealed class CheckInTroubleTests(CheckInHost host)
{
    [Fact]
    public async Task An_answer_goes_to_the_question_on_the_screen_and_not_to_one_that_the_wire_held_back()
    {
        var (leaver, phone) = await BeginAsync();
        await host.TickAsync();
        await phone.UntilAsync(1);
        await host.UntilAsync(() => host.CheckIns(leaver), rows => rows is ["februari sent"]);

        host.Plan(leaver, "maart");
        host.Execute("UPDATE check_in SET sent_at = 1 WHERE leaver_id = @id AND step = 'februari'", ("@id", leaver));
        host.Meta.Plan(phone.Number!, Fault.Broken);
        await host.TickAsync();
        await host.UntilAsync(() => host.CheckIns(leaver), rows => rows.Contains("maart queued") && host.Meta.RequestsTo(phone.Number!) == 2);
        host.Execute("UPDATE leaver SET spoken_at = @now WHERE id = @id", ("@now", host.Now.ToUnixTimeMilliseconds()), ("@id", leaver));
        await host.UntilAsync(() => host.CheckIns(leaver), rows => rows.Contains("maart planned spoke-recently"));

        await phone.SayAsync("2");
        await phone.UntilAsync(2);
        Assert.Contains("februari sent beetje", host.CheckIns(leaver));
        Assert.Contains("maart planned spoke-recently", host.CheckIns(leaver));
    }

    [Fact]
    public async Task What_was_on_its_way_in_a_chat_that_is_erased_is_planned_for_another_day()
    {
        var (leaver, phone) = await BeginAsync();
        await phone.AskAsync("hoi");
        await host.Factory.Services.GetRequiredService<CheckInPlanner>().PlanAsync(default);
        host.Execute("UPDATE check_in SET state = 'queued', queued_at = 1, message_id = 'x' WHERE leaver_id = @id", ("@id", leaver));
        var conversation = ConversationId.Parse(host.Read("SELECT conversation_id FROM leaver WHERE id = @id", ("@id", leaver)).Single());
        await host.Factory.Services.GetRequiredService<ConversationStore>().EraseAsync(conversation, default);
        Assert.Equal(["februari planned"], host.CheckIns(leaver));
        var before = phone.Received.Count;
        Assert.Equal(0, await host.TickAsync());
        host.Execute("UPDATE check_in SET due_at = 0 WHERE leaver_id = @id", ("@id", leaver));
        Assert.Equal(1, await host.TickAsync());
        await phone.UntilAsync(before + 1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_check_in_that_fails_in_the_turn_or_cannot_be_read_is_put_off_and_the_person_hears_nothing(bool readable)
    {
        var (leaver, phone) = await BeginAsync();
        await host.Factory.Services.GetRequiredService<CheckInPlanner>().PlanAsync(default);
        var campaign = host.Read("SELECT campaign_id FROM check_in WHERE leaver_id = @id", ("@id", leaver)).Single();
        var due = (await host.Factory.Services.GetRequiredService<ICheckInDatabase>().ReadDueAsync(
            campaign, host.Now, DateTimeOffset.MinValue.AddYears(1969), 1000, default)).Single(row => row.Key.Leaver == leaver);
        var step = host.Factory.Services.GetRequiredService<LiveContent>().Current.CheckIns["schooljaar"].Find("februari")!;
        var (result, conversation) = await host.Factory.Services.GetRequiredService<CheckInStore>().QueueAsync(
            due,
            CheckInHost.Region,
            StandIn.PhoneNumberId,
            (1000, 1000),
            contact => new CheckInSignal(
                due.Key, readable ? step with { Options = null! } : null!, contact.FirstName, null, null, null, HasDecaan: true, host.Now.AddDays(3)),
            default);
        Assert.Equal(QueueResult.Queued, result);
        host.Factory.Services.GetRequiredService<ConversationWorker>().Wake(conversation);
        await host.UntilAsync(() => host.CheckIns(leaver), rows => rows is ["februari planned trouble"]);
        Assert.Empty(host.Read("SELECT id FROM message WHERE conversation_id = @id", ("@id", conversation.ToString())));
        Assert.Equal(0, await host.TickAsync());
        Assert.Empty(phone.Received);
    }

    [Fact]
    public async Task The_follow_up_list_goes_along_with_what_is_said()
    {
        var (leaver, phone) = await BeginAsync();
        await host.TickAsync();
        await phone.UntilAsync(1);
        host.Execute(
            """
            INSERT INTO outreach (id, region, leaver_id, campaign_id, step, reason, at)
            SELECT @item, 'zuid-holland-noord', leaver_id, campaign_id, step, 'no-answer', 1 FROM check_in WHERE leaver_id = @id
            """,
            ("@item", Guid.CreateVersion7().ToString("N")), ("@id", leaver));
        await phone.TapAsync("beetje");
        await phone.UntilAsync(2);
        Assert.Equal(["doubt open", "no-answer antwoordde_zelf"], Items(leaver));

        await phone.AskAsync("nu niets");
        await phone.AskAsync("ik heb me inmiddels aangemeld");
        Assert.Equal(["doubt keuze_bekend_zelf", "no-answer antwoordde_zelf"], Items(leaver));

        await phone.AskAsync("toch niet");
        await phone.AskAsync("nu niets");
        Assert.Equal(["doubt open", "no-answer antwoordde_zelf"], Items(leaver));
        host.Execute("UPDATE outreach SET coach = 'fatima', done_at = 5, outcome = 'gesproken' WHERE leaver_id = @id AND reason = 'doubt'", ("@id", leaver));
        await phone.AskAsync("toch niet");
        Assert.Equal(["doubt open", "no-answer antwoordde_zelf"], Items(leaver));

        await phone.AskAsync("geen coach");
        Assert.Equal(["doubt wil_geen_coach", "no-answer antwoordde_zelf"], Items(leaver));
    }

    [Fact]
    public async Task The_decaan_is_told_what_was_so_when_the_pupil_said_yes_and_nothing_after_a_no()
    {
        var (leaver, phone) = await BeginAsync();
        host.Execute(
            """
            INSERT OR REPLACE INTO coach (id, login, first_name, role, school, capacity)
            SELECT decaan, 'trouble', 'Dirk', 'decaan', school, 0 FROM leaver WHERE id = @id
            """,
            ("@id", leaver));
        await host.TickAsync();
        await phone.UntilAsync(1);
        await phone.TapAsync("ja");
        await phone.UntilAsync(2);
        await phone.AskAsync("Ja, al aangemeld");
        Assert.Equal(["-"], Told(leaver));
        await phone.AskAsync("Ja, vertel het");
        Assert.Equal(["applied"], Told(leaver));

        // what a coach writes down is not the pupil's word
        host.Execute("UPDATE leaver SET choice = 'doubt' WHERE id = @id", ("@id", leaver));
        Assert.Equal(["applied"], Told(leaver));

        await phone.AskAsync("toch niet");
        await phone.AskAsync("Een coach");
        await phone.AskAsync("Nee, liever niet");
        Assert.Equal(["-"], Told(leaver));
        host.Execute("DELETE FROM coach WHERE login = 'trouble'");
    }

    [Fact]
    public async Task Who_asks_for_a_message_again_and_again_has_one_key()
    {
        var requests = host.Factory.Services.GetRequiredService<CheckInRequests>();
        var conversation = Conversation.Begin(ConversationId.New(host.Now), "whatsapp", CheckInHost.Region);
        var before = Keys();
        var first = await requests.OfAsync(conversation, TimeSpan.FromDays(14), default);
        var second = await requests.OfAsync(conversation, TimeSpan.FromDays(14), default);
        Assert.Equal(first!.Leaver, second!.Leaver);
        Assert.Equal(before + 1, Keys());
        var other = await requests.OfAsync(Conversation.Begin(ConversationId.New(host.Now), "whatsapp", CheckInHost.Region), TimeSpan.FromDays(14), default);
        Assert.NotEqual(first.Leaver, other!.Leaver);
    }

    private IReadOnlyList<string> Items(string leaver) => host.Read(
        "SELECT reason || ' ' || CASE WHEN done_at IS NULL THEN 'open' ELSE outcome END FROM outreach WHERE leaver_id = @id AND reason <> 'help' ORDER BY reason",
        ("@id", leaver));

    private IReadOnlyList<string> Told(string leaver) => host.Read("SELECT told_choice FROM leaver WHERE id = @id", ("@id", leaver));

    private long Keys()
    {
        using var connection = new SqliteConnection($"Data Source={host.Factory.Data.File("keys.db")};Pooling=False");
        connection.Open();
        using var count = connection.CreateCommand();
        count.CommandText = "SELECT COUNT(*) FROM conversation_key";
        return (long)count.ExecuteScalar()!;
    }

    private async Task<(string Leaver, Phone Phone)> BeginAsync()
    {
        // other tests' campaigns are over
        host.Execute("UPDATE campaign SET state = 'stopped'");
        host.Execute("DELETE FROM check_in WHERE state IN ('planned', 'queued')");
        host.Campaign();
        host.Execute("UPDATE leaver SET expires_at = 0");
        return await host.LeaverAsync();
    }
}
