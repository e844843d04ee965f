using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using YouthBot.CheckIns;
using YouthBot.Storage;
using YouthBot.WhatsAppStandIn;

namespace YouthBot.Tests.CheckIns;

/// <summary>A check-in from the campaign to the telephone and back.</summary>
[Collection(CheckInHost.Name)]
public sealed class CheckInTests(CheckInHost host)
{
    [Fact]
    public async Task A_check_in_goes_out_as_a_template_and_a_tap_is_an_answer()
    {
        var (leaver, phone) = await BeginAsync();
        Assert.Equal(1, await host.TickAsync());
        var question = (await phone.UntilAsync(1))[0];
        Assert.Equal(("template", "checkin_februari"), (question.Type, question.Text));
        Assert.Equal(["Sam", "Fatima", "Doorstroompunt Holland Rijnland"], question.Values);
        await host.UntilAsync(() => host.Read("SELECT state || ' ' || (delivered_at IS NOT NULL) FROM check_in WHERE leaver_id = @id", ("@id", leaver)), rows => rows is ["sent 1"]);

        await phone.TapAsync("ja");
        var reply = (await phone.UntilAsync(2))[1];
        Assert.StartsWith("Fijn om te horen!", reply.Text, StringComparison.Ordinal);
        Assert.Contains("Heb je je al aangemeld", reply.Text, StringComparison.Ordinal);
        Assert.Equal(["februari sent ja"], host.CheckIns(leaver));
        Assert.Equal(["chosen chosen"], host.Read("SELECT choice || ' ' || first_choice FROM leaver WHERE id = @id", ("@id", leaver)));
        Assert.Equal(0, await host.TickAsync());
    }

    [Fact]
    public async Task Who_wrote_today_gets_it_as_a_text_with_buttons_and_may_type_the_number()
    {
        var (leaver, phone) = await BeginAsync();
        await phone.AskAsync("wat is bbl");
        var before = phone.Received.Count;
        Assert.Equal(1, await host.TickAsync());
        var question = (await phone.UntilAsync(before + 1))[^1];
        Assert.Equal("button", question.Type);
        Assert.Equal(["Ja", "Een beetje", "Nog niet"], question.Labels);
        await phone.SayAsync("2");
        await phone.UntilAsync(before + 2);
        Assert.Equal(["februari sent beetje"], host.CheckIns(leaver));
        Assert.Equal(["doubt"], host.Read("SELECT reason FROM outreach WHERE leaver_id = @id", ("@id", leaver)));
    }

    [Fact]
    public async Task A_tap_without_a_number_and_without_what_it_answers_is_matched_by_itself()
    {
        var (leaver, phone) = await BeginAsync();
        await host.TickAsync();
        var question = (await phone.UntilAsync(1))[0];
        await WithoutNumberAsync(phone, leaver, "button", new JsonObject { ["payload"] = question.Choices[0].Id, ["text"] = "Ja" });
        await phone.UntilAsync(2);
        Assert.Equal(["februari sent ja"], host.CheckIns(leaver));
    }

    [Fact]
    public async Task Words_without_a_number_are_matched_by_the_message_that_they_answer_and_the_user_id_is_known_from_then_on()
    {
        var (leaver, phone) = await BeginAsync();
        await host.TickAsync();
        var question = (await phone.UntilAsync(1))[0];
        await host.UntilAsync(() => host.CheckIns(leaver), rows => rows is ["februari sent"]);
        await WithoutNumberAsync(phone, leaver, "text", Payload.Text("nee joh"), question.Id);
        await phone.UntilAsync(2);
        Assert.Equal(["februari sent nog-niet"], host.CheckIns(leaver));

        await WithoutNumberAsync(phone, leaver, "text", Payload.Text("wat is bbl"));
        await phone.UntilAsync(3);
        Assert.Equal(["phone", "user"], host.Read(
            "SELECT a.kind FROM whatsapp_alias a JOIN whatsapp_person p ON p.id = a.person_id JOIN leaver l ON l.conversation_id = p.conversation_id WHERE l.id = @id ORDER BY 1",
            ("@id", leaver)));
    }

    [Fact]
    public async Task Stop_ends_it_for_good_and_outlives_the_conversation()
    {
        var (leaver, phone) = await BeginAsync();
        await host.TickAsync();
        await phone.UntilAsync(1);
        await phone.SayAsync("stop");
        Assert.Contains("Ik stuur je niets meer", (await phone.UntilAsync(2))[1].Text, StringComparison.Ordinal);
        await phone.SayAsync("wis");
        await phone.UntilAsync(3);
        await phone.SayAsync("ja, wis alles");
        await phone.UntilAsync(4);
        Assert.Equal(["stopped -"], host.Read(
            "SELECT CASE WHEN stopped_at IS NULL THEN 'wants' ELSE 'stopped' END || ' ' || COALESCE(conversation_id, '-') FROM leaver WHERE id = @id", ("@id", leaver)));
        host.Plan(leaver, "maart");
        await host.TickAsync();
        Assert.Contains("maart skipped stopped", host.CheckIns(leaver));
        Assert.Equal(4, phone.Received.Count);
    }

    [Fact]
    public async Task What_is_against_it_after_it_was_queued_still_stops_it_at_the_wire()
    {
        var (leaver, phone) = await BeginAsync();
        // the first try fails for now, and before the next one a coach has spoken with them
        host.Meta.Plan(phone.Number!, Fault.Broken);
        await host.TickAsync();
        await host.UntilAsync(() => host.CheckIns(leaver), rows => rows is ["februari queued"] && host.Meta.RequestsTo(phone.Number!) == 1);
        host.Execute("UPDATE leaver SET spoken_at = @now WHERE id = @id", ("@now", host.Now.ToUnixTimeMilliseconds()), ("@id", leaver));
        await host.UntilAsync(() => host.CheckIns(leaver), rows => rows is ["februari planned spoke-recently"]);
        Assert.Empty(phone.Received);
        Assert.Equal(["dropped spoke-recently"], host.Read(
            "SELECT o.state || ' ' || o.reason FROM outbox o JOIN leaver l ON l.conversation_id = o.conversation_id WHERE l.id = @id", ("@id", leaver)));

        // the same check-in is tried anew when the week is over, and sent once
        host.Execute("UPDATE leaver SET spoken_at = NULL WHERE id = @id", ("@id", leaver));
        host.Execute("UPDATE check_in SET due_at = 0 WHERE leaver_id = @id", ("@id", leaver));
        await host.TickAsync();
        await phone.UntilAsync(1);
        Assert.Equal(["februari sent"], await host.UntilAsync(() => host.CheckIns(leaver), rows => rows is ["februari sent"]));
    }

    [Fact]
    public async Task Acute_danger_holds_it_until_a_coach_says_that_it_may_go_on()
    {
        var (leaver, phone) = await BeginAsync();
        await host.TickAsync();
        await phone.UntilAsync(1);
        await phone.SayAsync("ik wil niet meer leven, ik ga het nu doen");
        await phone.UntilAsync(2);
        host.Plan(leaver, "maart");
        host.Execute("UPDATE check_in SET sent_at = 0 WHERE leaver_id = @id AND step = 'februari'", ("@id", leaver));
        await host.TickAsync();
        Assert.Contains("maart planned after-acute", host.CheckIns(leaver));
    }

    [Fact]
    public async Task Who_cannot_be_reached_is_recorded_with_the_reason()
    {
        var (leaver, phone) = await BeginAsync();
        host.Meta.Plan(phone.Number!, Fault.Undeliverable);
        await host.TickAsync();
        await host.UntilAsync(() => host.CheckIns(leaver), rows => rows is ["februari failed whatsapp-131026"]);

        // nobody would hear of them otherwise: they are somebody for a call, once a season
        var database = host.Factory.Services.GetRequiredService<ICheckInDatabase>();
        foreach (var _ in Enumerable.Range(0, 2))
            await database.NoteSilentAsync(CheckInHost.Region, host.Now.AddMonths(-5), host.Now, host.Now, default);
        Assert.Equal(["unreachable"], host.Read("SELECT reason FROM outreach WHERE leaver_id = @id", ("@id", leaver)));
    }

    [Theory]
    [InlineData("decaan", "A", false, true)]
    [InlineData("coach decaan", "A", false, true)]
    [InlineData("coordinator", "A", false, false)]
    [InlineData("decaan", "B", false, false)]
    [InlineData("decaan", "A", true, false)]
    [InlineData(null, null, false, false)]
    public async Task Only_a_decaan_of_their_school_with_an_open_account_is_spoken_of(string? role, string? school, bool disabled, bool spoken)
    {
        var (_, phone) = await BeginAsync();
        host.Execute("DELETE FROM coach WHERE id = 'decaan'");
        if (role is not null)
            host.Execute(
                "INSERT INTO coach (id, login, first_name, role, school, capacity, disabled_at) VALUES ('decaan', 'decaan', 'Dirk', @role, @school, 0, @disabled)",
                ("@role", role), ("@school", school), ("@disabled", disabled ? 1 : null));
        await host.TickAsync();
        await phone.UntilAsync(1);
        await phone.TapAsync("ja");
        await phone.UntilAsync(2);
        await phone.SayAsync("ja, al aangemeld");
        Assert.Equal(spoken, (await phone.UntilAsync(3))[2].Text.Contains("Mag ik je decaan vertellen", StringComparison.Ordinal));
        host.Execute("DELETE FROM coach WHERE id = 'decaan'");
    }

    [Fact]
    public async Task However_long_its_words_are_a_template_goes_once()
    {
        var (leaver, phone) = await BeginAsync(new string('a', 900));
        await host.TickAsync();
        Assert.Equal("template", (await phone.UntilAsync(1))[0].Type);
        await host.UntilAsync(
            () => host.Read("SELECT o.state FROM outbox o JOIN leaver l ON l.conversation_id = o.conversation_id WHERE l.id = @id", ("@id", leaver)),
            rows => rows is ["sent"]);
        Assert.Single(phone.Received);
    }

    [Fact]
    public async Task Two_senders_at_once_send_each_one_once()
    {
        await BeginAsync();
        var people = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => host.LeaverAsync()));
        await host.Factory.Services.GetRequiredService<CheckInPlanner>().PlanAsync(default);
        var sent = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(host.TickAsync)));
        Assert.Equal(people.Length + 1, sent.Sum());
        foreach (var (leaver, phone) in people)
        {
            await phone.UntilAsync(1);
            await host.UntilAsync(() => host.CheckIns(leaver), rows => rows is ["februari sent"]);
            Assert.Single(phone.Received);
        }
    }

    [Fact]
    public async Task A_part_of_a_school_hears_it_later_and_its_row_says_so()
    {
        await BeginAsync();
        host.Execute("UPDATE campaign SET delay_share = 50, delay_days = 7 WHERE state = 'running'");
        foreach (var _ in Enumerable.Range(0, 19)) await host.LeaverAsync();
        await host.Factory.Services.GetRequiredService<CheckInPlanner>().PlanAsync(default);
        Assert.Equal(["0 2027-02-02 10", "1 2027-02-09 10"], host.Read(
            "SELECT delayed || ' ' || date(due_at / 1000, 'unixepoch') || ' ' || COUNT(*) FROM check_in WHERE state = 'planned' GROUP BY delayed, due_at ORDER BY 1"));
        host.Execute("DELETE FROM check_in WHERE state = 'planned'");
    }

    /// <summary>Somebody with a username: their number is not shown.</summary>
    private async Task WithoutNumberAsync(Phone phone, string leaver, string type, JsonNode content, string? answers = null)
    {
        phone.UserId = $"NL.{leaver}";
        var message = phone.Message(type, content);
        message.Remove("from");
        if (answers is not null) message["context"] = new JsonObject { ["id"] = answers };
        (await host.Meta.DeliverAsync(Payload.Of(StandIn.PhoneNumberId, [message]))).EnsureSuccessStatusCode();
    }

    private async Task<(string Leaver, Phone Phone)> BeginAsync(string name = "Sam")
    {
        // other tests' campaigns are over
        host.Execute("UPDATE campaign SET state = 'stopped' WHERE template <> 'zelf'");
        host.Execute("DELETE FROM check_in WHERE state = 'planned'");
        host.Campaign();
        host.Execute("UPDATE leaver SET expires_at = 0");
        return await host.LeaverAsync(name: name);
    }
}
