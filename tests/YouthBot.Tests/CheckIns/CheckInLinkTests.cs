using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using YouthBot.CheckIns;
using YouthBot.CheckIns.Import;
using YouthBot.Conversations;
using YouthBot.Handoff;
using YouthBot.Handoff.Ownership;
using YouthBot.Storage;
using YouthBot.Storage.Retention;
using YouthBot.Tests.Http;
using YouthBot.Tests.Moves;
using YouthBot.WhatsAppStandIn;

namespace YouthBot.Tests.CheckIns;

/// <summary>What somebody said before, and to whom, holds for their check-ins, also when nobody knew yet that they get any.</summary>
[Collection(CheckInHost.Name)]
public sealed class CheckInLinkTests(CheckInHost host) : IAsyncLifetime
{
    private const string School = "Link";

    private static readonly string[] StateOfLeaver = ["stopped_at", "held_at", "spoken_at", "paused_at", "conversation_id"];

    public Task InitializeAsync()
    {
        // other tests' people and campaigns are over
        host.Execute("UPDATE campaign SET state = 'stopped'");
        host.Execute("DELETE FROM check_in WHERE state IN ('planned', 'queued')");
        host.Execute("DELETE FROM leaver WHERE school = 'Link'");
        host.Execute("UPDATE leaver SET expires_at = 0");
        return Task.CompletedTask;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Stop_in_a_chat_before_the_first_check_in_outlives_that_chat()
    {
        host.Campaign();
        var (leaver, phone) = await host.LeaverAsync(school: School);
        await phone.AskAsync("stop");
        Assert.Equal("stopped_at conversation_id", State(leaver));
        host.Execute("UPDATE conversation SET expires_at = 0 WHERE id = (SELECT conversation_id FROM leaver WHERE id = @id)", ("@id", leaver));
        await host.Factory.Services.GetRequiredService<RetentionSweep>().SweepAsync(default);
        host.Execute("UPDATE leaver SET expires_at = @at WHERE id = @id", ("@at", host.Now.AddYears(1).ToUnixTimeMilliseconds()), ("@id", leaver));
        Assert.Equal("stopped_at", State(leaver));
        var before = phone.Received.Count;
        await host.TickAsync();
        Assert.Equal(["februari skipped stopped"], host.CheckIns(leaver));
        Assert.Equal(before, phone.Received.Count);
    }

    [Fact]
    public async Task Danger_in_a_chat_holds_whoever_is_brought_after_it_also_when_they_want_no_coach()
    {
        host.Campaign();
        var phone = host.Meta.NewPhone();
        await phone.AskAsync("geen coach");
        await phone.AskAsync("ik wil niet meer leven, ik ga het nu doen");
        await ImportAsync(phone);
        var leaver = Leaver();
        Assert.Equal("held_at conversation_id", State(leaver));
        await host.TickAsync();
        Assert.Equal(["februari planned after-acute"], host.CheckIns(leaver));

        // a coach says that it may go on: a next list does not bring it back
        Assert.True(await host.Factory.Services.GetRequiredService<IOutreachDatabase>().ReleaseAsync(
            Guid.ParseExact(leaver, "N"), new HashSet<string> { CheckInHost.Region }, default));
        host.Execute("DELETE FROM leaver WHERE id = @id", ("@id", leaver));
        await ImportAsync(phone);
        Assert.Equal("conversation_id", State(Leaver()));
    }

    [Fact]
    public async Task A_coach_who_spoke_before_the_list_came_keeps_the_check_in_away_for_a_week()
    {
        host.Campaign();
        var phone = host.Meta.NewPhone();
        await phone.AskAsync("bericht achterlaten");
        await phone.AskAsync("ik wil graag met iemand praten");
        var conversation = ConversationId.Parse(Assert.Single(host.Read(
            "SELECT conversation_id FROM whatsapp_person ORDER BY rowid DESC LIMIT 1")));
        await DeskAsync(conversation, new HandoffCommand.Claim(CheckInHost.Fatima));
        await DeskAsync(conversation, new HandoffCommand.Speak(CheckInHost.Fatima.Id, "Hoi, hoe gaat het?"));
        await DeskAsync(conversation, new HandoffCommand.ReturnToBot(CheckInHost.Fatima.Id));
        await ImportAsync(phone);
        Assert.Equal("spoken_at conversation_id", State(Leaver()));
        await host.TickAsync();
        Assert.Equal(["februari planned spoke-recently"], host.CheckIns(Leaver()));
    }

    [Fact]
    public async Task What_holds_for_one_row_of_a_number_holds_for_the_others_from_the_first_message()
    {
        var phone = host.Meta.NewPhone();
        var (before, _) = await host.LeaverAsync(school: School, year: "2025-2026", phone: phone);
        var (now, _) = await host.LeaverAsync(school: School, phone: phone);
        host.Execute("UPDATE leaver SET held_at = 5, spoken_at = 7 WHERE id = @id", ("@id", before));
        Assert.Equal(string.Empty, State(now));
        await phone.AskAsync("hoi");
        Assert.Equal("held_at spoken_at conversation_id", State(now));
        Assert.Equal("held_at spoken_at conversation_id", State(before));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Danger_on_the_web_comes_along_to_WhatsApp(bool knownThere)
    {
        var (leaver, phone) = await host.LeaverAsync(school: School);
        if (knownThere) await phone.AskAsync("hoi");
        var (chat, _) = await ChatOfThisDevice.BeginAsync(host.Factory);
        await chat.AskAsync("ik woon in leiden");
        await chat.AskAsync("geen coach");
        await chat.AskAsync("ik wil niet meer leven, ik ga het nu doen");
        var web = new WebSide(host.Factory, chat);
        var before = phone.Received.Count;
        await phone.SayAsync(await web.OfferAsync());
        var asks = (await phone.UntilAsync(before + 1))[^1].Text;
        Assert.Equal("moved", await web.TapAsync(int.Parse(asks.Split('*')[1], CultureInfo.InvariantCulture)));
        Assert.Equal("held_at conversation_id", State(leaver));
        Assert.Equal([knownThere ? "another" : chat.Id], host.Read(
            "SELECT CASE conversation_id WHEN @chat THEN @chat ELSE 'another' END FROM leaver WHERE id = @id", ("@chat", chat.Id), ("@id", leaver)));
    }

    [Fact]
    public async Task Who_is_not_in_the_list_any_more_gets_nothing_from_that_moment_and_is_planned_for_nothing()
    {
        host.Campaign();
        var (leaver, phone) = await host.LeaverAsync(school: School);
        await host.Factory.Services.GetRequiredService<CheckInPlanner>().PlanAsync(default);
        Assert.Equal(["februari planned"], host.CheckIns(leaver));
        await ImportAsync(host.Meta.NewPhone(), missing: leaver);
        Assert.Equal("paused_at", State(leaver));
        await host.TickAsync();
        Assert.Equal(["februari skipped no-consent"], host.CheckIns(leaver));
        Assert.Empty(phone.Received);

        host.Execute("DELETE FROM check_in WHERE leaver_id = @id", ("@id", leaver));
        await host.TickAsync();
        Assert.Empty(host.CheckIns(leaver));

        await ImportAsync(phone, known: leaver);
        Assert.Equal(string.Empty, State(leaver));
        await host.TickAsync();
        await phone.UntilAsync(1);
    }

    [Fact]
    public async Task A_stop_is_kept_when_its_row_is_forgotten_and_holds_when_a_third_list_brings_the_number_back()
    {
        var (leaver, phone) = await host.LeaverAsync(school: School);
        await phone.AskAsync("stop");
        // what other tests let go of
        host.Execute("DELETE FROM leaver WHERE expires_at <= @now AND id <> @id", ("@now", host.Now.ToUnixTimeMilliseconds()), ("@id", leaver));
        host.Execute("DELETE FROM stopped_phone");
        var leavers = host.Factory.Services.GetRequiredService<Leavers>();
        host.Execute("UPDATE leaver SET expires_at = @now WHERE id = @id", ("@now", host.Now.ToUnixTimeMilliseconds()), ("@id", leaver));
        await leavers.SweepAsync(default);
        Assert.Empty(host.Read("SELECT id FROM leaver WHERE id = @id", ("@id", leaver)));
        Assert.Equal(["2027-10-31 23:00:00"], host.Read("SELECT datetime(kept_until / 1000, 'unixepoch') FROM stopped_phone"));

        // the chat in which it was said is gone too
        host.Execute("DELETE FROM whatsapp_alias");
        await ImportAsync(phone);
        Assert.Equal("stopped_at", State(Leaver()));
        Assert.Empty(host.Read("SELECT kept_until FROM stopped_phone"));

        // and nothing is kept longer than anybody is
        host.Execute("INSERT INTO stopped_phone (hash, kept_until) VALUES (x'01', @now)", ("@now", host.Now.ToUnixTimeMilliseconds()));
        await leavers.SweepAsync(default);
        Assert.Empty(host.Read("SELECT kept_until FROM stopped_phone"));
    }

    [Fact]
    public async Task Who_erases_the_chat_hears_that_a_check_in_may_come_and_how_to_end_that()
    {
        var (leaver, phone) = await host.LeaverAsync(school: School);
        await phone.AskAsync("wis");
        await phone.SayAsync("Ja, wis alles");
        var farewell = await FarewellAsync(phone);
        Assert.EndsWith("berichtje krijgen over je keuze voor na de zomer; typ “stop” als je dat niet wilt.", farewell, StringComparison.Ordinal);
        await phone.AskAsync("stop");
        await host.UntilAsync(() => [State(leaver)], rows => rows is ["stopped_at conversation_id"]);

        await phone.AskAsync("wis");
        var before = phone.Received.Count;
        await phone.SayAsync("Ja, wis alles");
        Assert.DoesNotContain("berichtje", (await phone.UntilAsync(before + 1))[^1].Text, StringComparison.Ordinal);
    }

    private static async Task<string> FarewellAsync(Phone phone)
    {
        for (var count = phone.Received.Count; ; count++)
        {
            var found = phone.Received.FirstOrDefault(message => message.Text.StartsWith("Dit gesprek is gewist", StringComparison.Ordinal));
            if (found is not null) return found.Text;
            await phone.UntilAsync(count + 1);
        }
    }

    /// <summary>What is so of somebody.</summary>
    private string State(string leaver)
    {
        var columns = string.Join(" || ", StateOfLeaver.Select(column => $"CASE WHEN {column} IS NULL THEN '' ELSE '{column} ' END"));
        return host.Read($"SELECT TRIM({columns}) FROM leaver WHERE id = @id", ("@id", leaver)).Single();
    }

    private string Leaver() => host.Read("SELECT id FROM leaver WHERE school = 'Link' ORDER BY imported_at DESC, rowid DESC LIMIT 1").Single();

    /// <summary>A list of the school with one number in it.</summary>
    private async Task ImportAsync(Phone phone, string? known = null, string? missing = null)
    {
        var contact = new LeaverContact("Noor", $"+{phone.Number}", "4B", "Leiden", new DateOnly(2026, 10, 1), LeaverContact.ByPupil);
        var rows = await host.Factory.Services.GetRequiredService<ILeaverDatabase>().ReadKnownAsync(CheckInHost.Region, CheckInHost.Year, default);
        var plan = new ImportPlan(
            new ImportTarget(CheckInHost.Region, School, "decaan"),
            [new PlannedLeaver(contact, rows.SingleOrDefault(row => row.Id.ToString("N") == known))],
            [],
            [.. rows.Where(row => row.Id.ToString("N") == missing)]);
        Assert.True(await host.Factory.Services.GetRequiredService<Leavers>().ImportAsync(plan, default));
    }

    private async Task DeskAsync(ConversationId conversation, HandoffCommand command) => Assert.Equal(
        Handover.Done,
        await host.Factory.Services.GetRequiredService<Mailbox>().CommandAsync(conversation, Guid.CreateVersion7().ToString("N"), command, default));
}
