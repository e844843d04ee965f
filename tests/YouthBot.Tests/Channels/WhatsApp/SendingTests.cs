using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using YouthBot.Conversations;
using YouthBot.Handoff;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Sending;
using YouthBot.Storage;
using YouthBot.WhatsAppStandIn;

namespace YouthBot.Tests.Channels.WhatsApp;

/// <summary>How messages go out when the other side breaks, and when the window is closed.</summary>
[Collection(WhatsAppHost.Name)]
public sealed class SendingTests(WhatsAppHost host)
{
    [Theory]
    [InlineData(Fault.TooMany, 1)]
    [InlineData(Fault.Broken, 1)]
    [InlineData(Fault.Away, 1)]
    [InlineData(Fault.PairRate, 4)]
    public async Task What_was_surely_not_sent_is_sent_later_and_what_comes_after_it_waits(Fault fault, int seconds)
    {
        var phone = await GreetedAsync();
        host.Meta.Plan(phone.Name, fault);
        using (host.Factory.Time.Stop())
        {
            await AskAsync(phone);
            await host.OutboxAsync(phone, rows => rows[^1].StartsWith("pending whatsapp-", StringComparison.Ordinal));
            await phone.SayAsync("dank je");
            Assert.Single(phone.Received);
        }

        host.Factory.Time.Advance(TimeSpan.FromSeconds(seconds));
        var said = await phone.UntilAsync(3);
        Assert.Contains("Leerplicht", said[1].Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Graag gedaan", said[2].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Fault.TakenInSilence)]
    [InlineData(Fault.LostInSilence)]
    [InlineData(Fault.UnknownError)]
    public async Task What_got_no_answer_is_in_doubt_and_never_sent_again(Fault fault)
    {
        host.Meta.Reports = false;
        using var again = new Reporting(host.Meta);
        var phone = await GreetedAsync();
        host.Meta.Plan(phone.Name, fault);
        await phone.SayAsync("wat is leerplicht");
        await host.OutboxAsync(phone, rows => rows[^1] == "sent unknown");
        host.Factory.Time.Advance(TimeSpan.FromMinutes(30));
        await phone.SayAsync("dank je");
        await host.OutboxAsync(phone, rows => rows.Count == 3 && rows[2] == "sent");
        Assert.Equal(3, host.Meta.RequestsTo(phone.Name));
        Assert.Contains("unknown whether they arrived", await ReadyAsync(), StringComparison.Ordinal);

        if (fault is not Fault.TakenInSilence) return;
        await host.Meta.ReportAsync(phone.Received[1], "delivered");
        Assert.Equal(["accepted", "delivered", "accepted"], await host.SendsAsync(phone));
        Assert.Equal("sent", (await host.OutboxAsync(phone))[1]);
    }

    [Fact]
    public async Task A_state_only_moves_forward_and_a_failure_after_the_sending_shows()
    {
        host.Meta.Reports = false;
        using var again = new Reporting(host.Meta);
        var phone = await GreetedAsync();
        await host.OutboxAsync(phone, rows => rows[0] == "sent");
        foreach (var (report, code, state) in new (string, int?, string)[]
        {
            ("delivered", null, "delivered"), ("sent", null, "delivered"), ("failed", 131026, "delivered"), ("read", null, "read"), ("delivered", null, "read"),
        })
        {
            await host.Meta.ReportAsync(phone.Received[0], report, code);
            Assert.Equal([state], await host.SendsAsync(phone));
        }

        await phone.SayAsync("wat is leerplicht");
        var answer = (await phone.UntilAsync(2))[1];
        await host.OutboxAsync(phone, rows => rows.Count == 2 && rows[1] == "sent");
        await host.Meta.ReportAsync(answer, "failed", 131026);
        await host.Meta.ReportAsync(answer, "sent");
        Assert.Equal(["read", "failed 131026"], await host.SendsAsync(phone));
        Assert.Equal("failed whatsapp-131026", (await host.OutboxAsync(phone))[1]);
        // whoever has the chat later sees that this answer of the bot never came
        var reach = (await host.Store.ReadReachAsync((await host.ConversationAsync(phone))!.Value, default))!.Value.Reach;
        Assert.Equal(("failed", 131026), (Assert.Single(reach.Sent).State, reach.Sent[0].Code));
        Assert.Contains("not sent (131026)", await ReadyAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_of_the_token_waits_for_the_administrator_and_is_seen()
    {
        var phone = await GreetedAsync();
        host.Meta.Plan(phone.Name, Fault.TokenExpired);
        await phone.SayAsync("wat is leerplicht");
        await host.OutboxAsync(phone, rows => rows[^1] == "pending whatsapp-190");
        Assert.Contains("refuses this number or its token (190)", await ReadyAsync(), StringComparison.Ordinal);
        host.Factory.Time.Advance(TimeSpan.FromMinutes(1));
        await phone.UntilAsync(2);
        await host.OutboxAsync(phone, rows => rows[^1] == "sent");
        Assert.DoesNotContain("(190)", await ReadyAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_coach_who_answers_after_a_day_is_announced_once_and_read_when_the_person_answers()
    {
        var (phone, say) = await WithCoachAsync();
        host.Factory.Time.Advance(TimeSpan.FromHours(25));
        await say("Ik heb gebeld met je school over je schorsing");
        await say("Morgen praten we verder");
        var invited = (await phone.UntilAsync(Before + 1))[^1];
        Assert.Equal(("template", "antwoord_klaar"), (invited.Type, invited.Text));
        await host.OutboxAsync(phone, rows => rows.Count(row => row == "parked window") == 2);
        Assert.Equal(Before + 1, phone.Received.Count);

        await phone.TapAsync("Lees het antwoord");
        Assert.Equal(
            ["Ik heb gebeld met je school over je schorsing", "Morgen praten we verder"],
            (await phone.UntilAsync(Before + 3)).Skip(Before + 1).Select(message => message.Text));
        Assert.Equal(Before + 3, phone.Received.Count);
    }

    [Fact]
    public async Task The_window_may_be_closed_before_we_think_so()
    {
        var (phone, say) = await WithCoachAsync();
        host.Meta.Plan(phone.Name, Fault.WindowClosed);
        await say("Ik ben er weer");
        Assert.Equal("template", (await phone.UntilAsync(Before + 1))[^1].Type);
        await phone.SayAsync("hoi");
        Assert.Equal("Ik ben er weer", (await phone.UntilAsync(Before + 2))[^1].Text);

        host.Meta.Plan(phone.Name, Fault.WindowClosedLater);
        await say("Nog iets");
        Assert.Equal("template", (await phone.UntilAsync(Before + 4))[^1].Type);
    }

    /// <summary>Meta repeats a report; the message has another id by then.</summary>
    [Fact]
    public async Task A_failure_that_is_reported_again_says_nothing_of_what_was_sent_since()
    {
        var (phone, say) = await WithCoachAsync();
        host.Meta.Plan(phone.Name, Fault.WindowClosedRepeated);
        await say("Ik ben er weer");
        var failed = (await phone.UntilAsync(Before + 1))[^1];
        await phone.UntilAsync(Before + 2);
        await phone.SayAsync("hoi");
        Assert.Equal("Ik ben er weer", (await phone.UntilAsync(Before + 3))[^1].Text);
        await host.OutboxAsync(phone, rows => rows[^1] == "sent");

        await host.Meta.ReportAsync(failed, "failed", 131047);
        await phone.SayAsync("ben je daar");
        await host.OutboxAsync(phone, rows => rows.All(row => row is "sent"));
        Assert.Equal(Before + 3, phone.Received.Count);
    }

    [Fact]
    public async Task A_window_that_somebody_opened_since_stays_open()
    {
        host.Meta.Reports = false;
        using var again = new Reporting(host.Meta);
        var (phone, say) = await WithCoachAsync();
        await say("Ik ben er weer");
        var failed = (await phone.UntilAsync(Before + 1))[^1];
        await host.OutboxAsync(phone, rows => rows[^1] == "sent");
        host.Factory.Time.Advance(TimeSpan.FromMinutes(1));
        await phone.SayAsync("hoi");
        await host.Meta.ReportAsync(failed, "failed", 131047);
        Assert.Equal(("text", "Ik ben er weer"), ((await phone.UntilAsync(Before + 2))[^1].Type, phone.Received[^1].Text));
    }

    [Fact]
    public async Task An_invitation_that_cannot_leave_now_is_tried_again_with_more_patience_each_time()
    {
        var (phone, say) = await WithCoachAsync();
        host.Factory.Time.Advance(TimeSpan.FromHours(25));
        host.Meta.Plan(phone.Name, Fault.TooMany, Fault.TooMany);
        using (host.Factory.Time.Stop())
        {
            await say("Morgen praten we verder");
            await TriedAsync("1");
            host.Factory.Time.Advance(TimeSpan.FromSeconds(1));
            await TriedAsync("2");
            host.Factory.Time.Advance(TimeSpan.FromSeconds(1));
            Assert.Equal(Before, phone.Received.Count);
        }

        host.Factory.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("template", (await phone.UntilAsync(Before + 1))[^1].Type);

        Task TriedAsync(string times) => host.ReadAsync(
            phone, "SELECT attempts || '' FROM outbox WHERE conversation_id = @id ORDER BY id DESC LIMIT 1", rows => rows is [var tried] && tried == times);
    }

    [Theory]
    [InlineData(Fault.Undeliverable)]
    [InlineData(Fault.FailedLater)]
    public async Task An_invitation_that_never_arrives_shows_at_the_desk_and_the_next_answer_is_announced(Fault fault)
    {
        var (phone, say) = await WithCoachAsync();
        host.Factory.Time.Advance(TimeSpan.FromHours(25));
        host.Meta.Plan(phone.Name, fault);
        await say("Morgen praten we verder");
        await host.SendsAsync(phone, sends => sends[^1] == "failed 131026");
        var conversation = (await host.ConversationAsync(phone))!.Value;
        var waiting = (await host.Store.ReadReachAsync(conversation, default))!.Value.Reach.Sent[0];
        Assert.Equal(("parked", DeliveryState.Failed, 131026), (waiting.State, waiting.Invitation, waiting.InvitationCode));

        var sent = phone.Received.Count;
        await say("Ben je er nog?");
        Assert.Equal("template", (await phone.UntilAsync(sent + 1))[^1].Type);
    }

    [Fact]
    public async Task A_thumb_up_at_the_invitation_opens_what_waits()
    {
        var (phone, say) = await WithCoachAsync();
        host.Factory.Time.Advance(TimeSpan.FromHours(25));
        await say("Morgen praten we verder");
        await phone.UntilAsync(Before + 1);
        await host.SendsAsync(phone, sends => sends[^1] is "accepted" or "sent" or "delivered" or "read");
        var said = (await host.ReadAsync(phone, "SELECT id FROM message WHERE conversation_id = @id AND seq IS NOT NULL")).Count;
        await phone.ReactAsync("👍");
        Assert.Equal("Morgen praten we verder", (await phone.UntilAsync(Before + 2))[^1].Text);
        await host.OutboxAsync(phone, rows => rows[^1] == "sent");
        Assert.Equal(said + 1, (await host.ReadAsync(phone, "SELECT id FROM message WHERE conversation_id = @id AND seq IS NOT NULL")).Count);
    }

    [Fact]
    public async Task What_was_written_before_the_invitation_or_taken_back_after_it_does_not_announce_it_again()
    {
        var (phone, say) = await WithCoachAsync();
        var old = await phone.SayAsync("nog iets van gisteren");
        host.Factory.Time.Advance(TimeSpan.FromHours(25));
        await say("Morgen praten we verder");
        await phone.UntilAsync(Before + 1);
        await host.OutboxAsync(phone, rows => rows[^1] == "parked window");
        await phone.SendAsync("text", Payload.Text("dit kwam drie dagen te laat"), host.Factory.Time.GetUtcNow().AddDays(-3));
        await phone.SendAsync("revoke", new System.Text.Json.Nodes.JsonObject { ["original_message_id"] = old });
        Assert.Equal("parked window", (await host.OutboxAsync(phone))[^1]);
        await phone.SayAsync("hoi");
        Assert.Equal("Morgen praten we verder", (await phone.UntilAsync(Before + 2))[^1].Text);
        Assert.Single(phone.Received, message => message.Type == "template");
    }

    [Fact]
    public async Task A_part_that_failed_is_the_reason_whatever_becomes_of_the_others()
    {
        host.Meta.Reports = false;
        using var again = new Reporting(host.Meta);
        var (phone, say) = await WithCoachAsync();
        await say(string.Join("\n\n", Enumerable.Range(1, 40).Select(i => $"Alinea {i}: {new string('x', 200)}")));
        var parts = (await phone.UntilAsync(Before + 3)).Skip(Before).ToArray();
        await host.OutboxAsync(phone, rows => rows[^1] == "sent");
        await host.Meta.ReportAsync(parts[1], "failed", 131026);
        await host.Meta.ReportAsync(parts[0], "delivered");
        await host.Meta.ReportAsync(parts[2], "read");
        Assert.Equal("failed whatsapp-131026", (await host.OutboxAsync(phone))[^1]);
    }

    [Fact]
    public async Task What_waits_for_somebody_whose_key_is_gone_is_erased_and_not_tried_for_ever()
    {
        var (phone, say) = await WithCoachAsync();
        var conversation = (await host.ConversationAsync(phone))!.Value;
        host.Meta.Plan(phone.Name, Fault.TooMany);
        using var stopped = host.Factory.Time.Stop();
        await say("Ik ben er weer");
        await host.OutboxAsync(phone, rows => rows[^1].StartsWith("pending whatsapp-", StringComparison.Ordinal));
        await host.Factory.Services.GetRequiredService<YouthBot.Storage.Encryption.ConversationKeys>().ForgetAsync(conversation, default);
        host.Factory.Time.Advance(TimeSpan.FromSeconds(2));
        await WhatsAppHost.UntilAsync(() => Task.FromResult(host.Read("SELECT state FROM outbox WHERE conversation_id = @id", conversation)), rows => rows.Count == 0);
    }

    /// <summary>A number that turns out to be another one's takes away the only name that somebody was known by.</summary>
    [Fact]
    public async Task Who_is_known_by_no_name_any_more_is_not_written_to_and_the_desk_sees_why()
    {
        var phone = await GreetedAsync();
        host.Meta.Plan(phone.Name, Fault.TooMany);
        using var stopped = host.Factory.Time.Stop();
        await AskAsync(phone);
        await host.OutboxAsync(phone, rows => rows[^1].StartsWith("pending whatsapp-", StringComparison.Ordinal));
        var conversation = (await host.ConversationAsync(phone))!.Value;

        var other = host.Meta.NewPhone(userId: "NL.takes-over");
        await AskAsync(other);
        await other.UntilAsync(1);
        other.Number = phone.Number;
        await AskAsync(other);
        // two for the other, and what the first one was greeted with
        await other.UntilAsync(3);

        host.Factory.Time.Advance(TimeSpan.FromSeconds(2));
        await WhatsAppHost.UntilAsync(
            () => Task.FromResult(host.Read("SELECT state || ' ' || reason FROM outbox WHERE conversation_id = @id ORDER BY id DESC LIMIT 1", conversation)),
            rows => rows is ["failed whatsapp-131026"]);
        Assert.Empty(host.Meta.Problems);
    }

    /// <summary>Between the writing down and the outcome anything may break, also the writing down of that.</summary>
    [Fact]
    public async Task A_part_of_which_nobody_wrote_down_what_became_of_it_is_in_doubt()
    {
        var phone = await GreetedAsync();
        host.Meta.Plan(phone.Name, Fault.TooMany);
        using var stopped = host.Factory.Time.Stop();
        await AskAsync(phone);
        await host.OutboxAsync(phone, rows => rows[^1] == "pending whatsapp-130429");
        var conversation = (await host.ConversationAsync(phone))!.Value;
        var (outbox, message) = (host.Read("SELECT MAX(id) || '' FROM outbox WHERE conversation_id = @id", conversation)[0],
            host.Read("SELECT message_id FROM outbox WHERE conversation_id = @id ORDER BY id DESC LIMIT 1", conversation)[0]);
        var part = new YouthBot.Storage.Rows.WhatsAppPartRow(
            long.Parse(outbox, System.Globalization.CultureInfo.InvariantCulture), conversation, Guid.ParseExact(message, "N"), 0, IsLast: true, Invites: false);
        await host.Store.BeginAsync(part, gate: null, default);
        await host.Store.SettleAsync(part with { Part = 1 }, default);
        Assert.Equal("sent unknown", (await host.OutboxAsync(phone))[^1]);
        Assert.Equal("unknown", (await host.SendsAsync(phone))[^1]);
    }

    [Fact]
    public async Task A_number_that_is_gone_from_the_settings_is_seen()
    {
        var number = new YouthBot.Channels.WhatsApp.WhatsAppTrouble(
            host.Store, host.Factory.Services.GetRequiredService<YouthBot.Channels.WhatsApp.WhatsAppNumbers>(), host.Factory.Time);
        Assert.True(number.IsUnknown("333"));
        Assert.False(number.IsUnknown("333"));
        Assert.Contains(await number.ReadAsync(default), line => line.StartsWith("333: this number is no longer in the settings", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_said_stop_is_not_announced_anything()
    {
        var (phone, say) = await WithCoachAsync("stop");
        host.Factory.Time.Advance(TimeSpan.FromHours(25));
        var sent = phone.Received.Count;
        await say("Ben je er nog?");
        await host.OutboxAsync(phone, rows => rows.Contains("parked window"));
        Assert.Equal(sent, phone.Received.Count);
    }

    [Fact]
    public async Task An_answer_of_the_bot_to_a_message_of_days_ago_is_not_sent()
    {
        var phone = await GreetedAsync();
        await phone.SendAsync("text", Payload.Text("wat is leerplicht"), host.Factory.Time.GetUtcNow().AddDays(-3));
        await phone.UntilAsync(2);
        await phone.SayAsync("dank je");
        await phone.UntilAsync(3);

        var old = host.Meta.NewPhone();
        await old.SendAsync("text", Payload.Text("wat is leerplicht"), host.Factory.Time.GetUtcNow().AddDays(-3));
        await host.OutboxAsync(old, rows => rows.Count(row => row == "dropped window") == 2);
        Assert.Empty(old.Received);
    }

    [Fact]
    public async Task A_notice_of_the_desk_is_no_reason_to_write_first()
    {
        var (phone, _) = await WithCoachAsync();
        host.Factory.Time.Advance(TimeSpan.FromHours(25));
        await CommandAsync((await host.ConversationAsync(phone))!.Value, "return", new HandoffCommand.ReturnToBot(Anna.Id));
        await host.OutboxAsync(phone, rows => rows.Contains("parked window"));
        Assert.Equal(Before, phone.Received.Count);
        await phone.SayAsync("hoi");
        Assert.Contains("Anna", (await phone.UntilAsync(Before + 2))[Before].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_text_arrives_in_order()
    {
        var (phone, say) = await WithCoachAsync();
        var text = string.Join("\n\n", Enumerable.Range(1, 40).Select(i => $"Alinea {i}: {new string('x', 200)}"));
        host.Meta.Plan(phone.Name, Fault.None, Fault.TooMany);
        using (host.Factory.Time.Stop())
        {
            await say(text);
            await host.OutboxAsync(phone, rows => rows[^1] == "pending whatsapp-130429");
        }

        host.Factory.Time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(text, string.Join("\n\n", (await phone.UntilAsync(Before + 3)).Skip(Before).Select(message => message.Text)));
    }

    /// <summary>From its end on, the stand-in reports again.</summary>
    private sealed class Reporting(StandIn meta) : IDisposable
    {
        public void Dispose() => meta.Reports = true;
    }

    /// <summary>Asks something while the clock stands: it is answered when no more of it can be expected.</summary>
    private async Task AskAsync(Phone phone)
    {
        await phone.SayAsync("wat is leerplicht");
        host.Factory.Time.Advance(TimeSpan.FromMilliseconds(200));
    }

    private static Coach Anna => WhatsAppHost.Anna;

    /// <summary>So much has been said before a coach speaks: the first words, two replies about the message to leave, and who has come.</summary>
    private const int Before = 4;

    private async Task<Phone> GreetedAsync()
    {
        var phone = host.Meta.NewPhone();
        await phone.SendAsync("button", new System.Text.Json.Nodes.JsonObject { ["payload"] = "yb:open", ["text"] = "x" });
        await phone.UntilAsync(1);
        return phone;
    }

    private async Task<(Phone Phone, Func<string, Task> Say)> WithCoachAsync(string? first = null)
    {
        var phone = host.Meta.NewPhone();
        if (first is not null) await phone.AskAsync(first);
        await phone.AskAsync("Laat bericht achter");
        await phone.AskAsync("mijn school wil me wegsturen en ik weet niet wat ik moet doen");
        var conversation = (await host.ConversationAsync(phone))!.Value;
        await CommandAsync(conversation, $"claim-{conversation}", new HandoffCommand.Claim(Anna));
        await phone.UntilAsync(first is null ? Before : Before + 1);
        var said = 0;
        return (phone, text => CommandAsync(conversation, $"say-{++said}", new HandoffCommand.Speak(Anna.Id, text)));
    }

    private async Task CommandAsync(ConversationId conversation, string key, HandoffCommand command) => Assert.Equal(
        Handover.Done, await host.Factory.Services.GetRequiredService<Mailbox>().CommandAsync(conversation, key, command, default));

    private async Task<string> ReadyAsync() =>
        JsonDocument.Parse(await host.Meta.Bot!.GetStringAsync("/health/ready")).RootElement.GetProperty("whatsApp").ToString();
}
