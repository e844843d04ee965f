using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using YouthBot.Conversations;
using YouthBot.Handoff.Ownership;
using YouthBot.WhatsAppStandIn;

namespace YouthBot.Tests.Channels.WhatsApp;

/// <summary>A talk by WhatsApp, over HTTP on both sides: the same brain behind another door.</summary>
[Collection(WhatsAppHost.Name)]
public sealed class TalkTests(WhatsAppHost host)
{
    [Fact]
    public async Task The_first_message_is_greeted_by_a_bot_that_says_so_and_answered()
    {
        var phone = host.Meta.NewPhone();
        var answer = await phone.AskAsync("wat is leerplicht");
        Assert.Contains("chatbot van", phone.Received[0].Text, StringComparison.Ordinal);
        Assert.Equal("list", phone.Received[0].Type);
        Assert.Equal(["Stoppen op je 16e?", "Wat als ik 18 word?", "Werken, geen school?", "Praat met een mens"], phone.Received[0].Labels);
        Assert.Equal("button", answer.Type);
        Assert.Equal(["Meer weten", "Praat met een mens", "👎 Helpt niet"], answer.Labels);
        Assert.DoesNotContain("](", answer.Text, StringComparison.Ordinal);

        await phone.TapAsync("Meer weten");
        Assert.NotEqual(answer.Text, (await phone.UntilAsync(3))[2].Text);
    }

    [Fact]
    public async Task While_the_bot_answers_the_message_is_read_and_while_a_coach_does_the_bot_says_nothing_of_it()
    {
        var phone = host.Meta.NewPhone();
        var asked = await phone.SayAsync("Laat bericht achter");
        await phone.UntilAsync(2);
        await host.Meta.UntilAsync(_ => host.Meta.Read.Contains(asked));

        await phone.AskAsync("mijn school wil me wegsturen");
        var conversation = (await host.ConversationAsync(phone))!.Value;
        await host.Factory.Services.GetRequiredService<Mailbox>().CommandAsync(
            conversation, "claim", new HandoffCommand.Claim(WhatsAppHost.Anna), default);
        var toCoach = await phone.SayAsync("hallo");
        var after = host.Meta.NewPhone();
        var next = await after.SayAsync("hoi");
        await host.Meta.UntilAsync(_ => host.Meta.Read.Contains(next));
        Assert.DoesNotContain(toCoach, host.Meta.Read);
    }

    [Fact]
    public async Task A_number_brings_its_region_and_what_it_lacks_is_taken_from_what_all_share()
    {
        var phone = host.Meta.NewPhone();
        await host.Meta.DeliverAsync(Payload.Of(WhatsAppHost.OfRegion, [phone.Message("text", Payload.Text("hoi"))]));
        await phone.UntilAsync(2);
        var conversation = (await host.ConversationAsync(phone, WhatsAppHost.OfRegion))!.Value;
        Assert.Equal([WhatsAppHost.Region], host.Read("SELECT region FROM conversation WHERE id = @id", conversation));
    }

    [Theory]
    [InlineData("audio", "spraakberichten kan ik niet horen")]
    [InlineData("image", "helpwanted.nl")]
    [InlineData("sticker", "een sticker")]
    [InlineData("location", "Je stuurde een plek")]
    [InlineData("contacts", "Je stuurde een contact")]
    [InlineData("document", "bestanden kan ik niet openen")]
    [InlineData("unsupported", "komt bij mij niet aan")]
    public async Task What_is_no_text_gets_a_kind_reply_of_its_own(string type, string expected)
    {
        var phone = host.Meta.NewPhone();
        await phone.SendAsync(type, type is "contacts" ? new JsonArray() : Payload.Media("x/y"));
        Assert.Contains(expected, (await phone.UntilAsync(2))[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_voice_note_in_a_guided_talk_keeps_its_question()
    {
        var phone = host.Meta.NewPhone();
        var question = (await phone.AskAsync("toekomstgesprek")).Text;
        await phone.SendAsync("audio", Payload.Media("audio/ogg"));
        Assert.EndsWith(question[^20..], (await phone.UntilAsync(3))[2].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thumb_is_a_yes_to_the_last_question_and_nothing_to_an_older_one()
    {
        var phone = host.Meta.NewPhone();
        var question = await phone.AskAsync("wis");
        await phone.AskAsync("nee");
        await phone.ReactAsync("👍", question);
        await phone.AskAsync("wis");
        Assert.NotNull(await host.ConversationAsync(phone));
        await host.OutboxAsync(phone, rows => rows.Count == 4 && rows[3] == "sent");
        await phone.ReactAsync("👍");
        Assert.Contains("gewist", (await phone.UntilAsync(5))[4].Text, StringComparison.Ordinal);
        Assert.Null(await host.ConversationAsync(phone));
    }

    [Fact]
    public async Task Erased_means_that_nothing_of_it_is_left_and_an_old_delivery_does_not_begin_it_again()
    {
        var phone = host.Meta.NewPhone();
        var message = phone.Message("text", Payload.Text("wat is leerplicht"));
        await host.Meta.DeliverAsync(Payload.Of(StandIn.PhoneNumberId, [message]));
        await phone.UntilAsync(2);
        await phone.AskAsync("wis");
        var conversation = (await host.ConversationAsync(phone))!.Value;
        await phone.TapAsync("Ja, wis alles");
        Assert.Contains("gewist", (await phone.UntilAsync(4))[3].Text, StringComparison.Ordinal);
        Assert.Null(await host.ConversationAsync(phone));
        Assert.Empty(host.Read("SELECT state FROM whatsapp_send WHERE conversation_id = @id", conversation));

        await host.Meta.DeliverAsync(Payload.Of(StandIn.PhoneNumberId, [message.DeepClone().AsObject()]));
        Assert.Null(await host.ConversationAsync(phone));
        await phone.SayAsync("hoi");
        Assert.Contains("chatbot van", (await phone.UntilAsync(5))[4].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_was_taken_back_is_gone_here_too()
    {
        var phone = host.Meta.NewPhone();
        await phone.AskAsync("hoi");
        var id = await phone.SayAsync("mijn geheim over school");
        await phone.UntilAsync(3);
        await phone.SendAsync("revoke", new JsonObject { ["original_message_id"] = id });
        Assert.Contains("hier ook gewist", (await phone.UntilAsync(4))[3].Text, StringComparison.Ordinal);
        var conversation = (await host.ConversationAsync(phone))!.Value;
        var said = await host.Factory.Services.GetRequiredService<YouthBot.Storage.ConversationStore>().ReadFeedAsync(conversation, 0, 100, default);
        Assert.DoesNotContain(said, message => message.Activity.Text?.Contains("geheim", StringComparison.Ordinal) is true);
    }

    [Fact]
    public async Task Stop_ends_what_we_begin_ourselves_a_question_does_not_undo_it_and_start_does()
    {
        var phone = host.Meta.NewPhone();
        Assert.Contains("Typ “start”", (await phone.AskAsync("STOP")).Text, StringComparison.Ordinal);
        Assert.Single(await host.ReadAsync(phone, "SELECT 'x' FROM conversation WHERE id = @id AND stopped_at IS NOT NULL"));
        Assert.Equal("button", (await phone.AskAsync("wat is leerplicht")).Type);
        await phone.AskAsync("opnieuw");
        await phone.AskAsync("dit moet stoppen");
        Assert.Single(await host.ReadAsync(phone, "SELECT 'x' FROM conversation WHERE id = @id AND stopped_at IS NOT NULL"));
        Assert.Contains("weer uit mezelf appen", (await phone.AskAsync("start")).Text, StringComparison.Ordinal);
        Assert.Empty(await host.ReadAsync(phone, "SELECT 'x' FROM conversation WHERE id = @id AND stopped_at IS NOT NULL"));
    }

    [Fact]
    public async Task Nobody_is_known_by_a_number_and_no_number_or_id_of_WhatsApp_stands_anywhere()
    {
        var phone = host.Meta.NewPhone("31687651234", "NL.77665544332211");
        var id = await phone.SayAsync("wat is leerplicht");
        await phone.UntilAsync(2);
        foreach (var secret in new[] { "31687651234", "NL.77665544332211", id["wamid.".Length..] })
        {
            Assert.False(host.Factory.Data.Contains(Encoding.UTF8.GetBytes(secret)), secret);
            Assert.DoesNotContain(secret, host.Factory.Log, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_person_keeps_their_talk_when_a_name_is_missing_or_changes()
    {
        var phone = host.Meta.NewPhone();
        await phone.AskAsync("ik ben 17");
        var conversation = await host.ConversationAsync(phone);
        phone.UserId = $"NL.{phone.Number}";
        await phone.AskAsync("hoi");
        phone.Number = null;
        await phone.SayAsync("hoi");
        phone.Number = $"{phone.UserId[3..^1]}{(phone.UserId[^1] == '1' ? 2 : 1)}";
        await phone.SayAsync("hoi");
        var user = phone.UserId;
        phone.UserId = null;
        await phone.SayAsync("hoi");
        Assert.Equal(conversation, await host.ConversationAsync(phone));
        phone.UserId = user;
        Assert.Equal(conversation, await host.ConversationAsync(phone));
        Assert.Equal(
            ["phone", "user"],
            await host.ReadAsync(phone, "SELECT kind FROM whatsapp_alias a JOIN whatsapp_person p ON p.id = a.person_id WHERE p.conversation_id = @id ORDER BY kind"));
    }

    [Fact]
    public async Task A_number_that_was_given_to_somebody_else_does_not_bring_the_talk_along()
    {
        var before = host.Meta.NewPhone(userId: "NL.before");
        before.Number = "31611111111";
        await before.SayAsync("hoi");
        var after = host.Meta.NewPhone("31611111111", "NL.after");
        await after.SayAsync("hoi");
        Assert.NotEqual(await host.ConversationAsync(before), await host.ConversationAsync(after));
        after.UserId = null;
        await after.SayAsync("hoi");
        after.UserId = "NL.after";
        Assert.Equal(3, (await host.ReadAsync(after, "SELECT external_id FROM inbox WHERE conversation_id = @id")).Count);
    }

    /// <summary>The user id belongs to the number, and changes with it: the report may name only one of the two.</summary>
    [Theory]
    [InlineData(null, null)]
    [InlineData("NL.old", "NL.new")]
    public async Task Somebody_who_changes_their_number_is_still_who_they_are(string? before, string? after)
    {
        var phone = host.Meta.NewPhone(number: $"3168{(before is null ? 1 : 2)}888888", userId: before);
        await phone.AskAsync("hoi");
        var conversation = await host.ConversationAsync(phone);
        var number = $"3169{(before is null ? 1 : 2)}999999";
        await phone.SendAsync("system", new JsonObject { ["type"] = "user_changed_number", ["wa_id"] = number });
        Assert.Null(await host.ConversationAsync(phone));
        (phone.Number, phone.UserId) = (number, after);
        await phone.SayAsync("hoi");
        await phone.UntilAsync(1);
        Assert.Equal(conversation, await host.ConversationAsync(phone));
        Assert.Equal(
            after is null ? ["phone"] : ["phone", "user"],
            await host.ReadAsync(phone, "SELECT kind FROM whatsapp_alias a JOIN whatsapp_person p ON p.id = a.person_id WHERE p.conversation_id = @id ORDER BY kind"));
    }

    [Fact]
    public async Task Somebody_whose_user_id_changes_is_not_written_to_by_a_number_that_may_be_another_ones()
    {
        var phone = host.Meta.NewPhone("31673333333", "NL.update.old");
        await phone.AskAsync("hoi");
        var conversation = await host.ConversationAsync(phone);
        await phone.SendAsync("system", new JsonObject { ["type"] = "user_id_update", ["user_id"] = "NL.update.new" });
        (phone.Number, phone.UserId) = (null, "NL.update.new");
        await phone.SayAsync("hoi");
        Assert.Equal("NL.update.new", (await phone.UntilAsync(1))[0].To);
        Assert.Equal(conversation, await host.ConversationAsync(phone));
    }

    [Fact]
    public async Task A_message_that_was_taken_back_before_it_came_is_neither_kept_nor_answered()
    {
        var phone = host.Meta.NewPhone();
        await phone.AskAsync("hoi");
        var message = phone.Message("text", Payload.Text("mijn geheim over school"));
        await phone.SendAsync("revoke", new JsonObject { ["original_message_id"] = (string)message["id"]! });
        Assert.Contains("hier ook gewist", (await phone.UntilAsync(3))[2].Text, StringComparison.Ordinal);
        await host.Meta.DeliverAsync(Payload.Of(StandIn.PhoneNumberId, [message]));
        Assert.Contains("Graag gedaan", (await phone.AskAsync("dank je")).Text, StringComparison.Ordinal);
        Assert.Equal(2, (await host.ReadAsync(phone, "SELECT 'x' FROM inbox WHERE conversation_id = @id AND message_id IS NOT NULL")).Count);
    }

    [Fact]
    public async Task An_edited_message_is_answered_as_it_is_now()
    {
        var phone = host.Meta.NewPhone();
        var id = await phone.SayAsync("wat is leerplihct en hoe lang duurt de sinterklaas");
        await phone.UntilAsync(2);
        await phone.SendAsync("edit", new JsonObject
        {
            ["original_message_id"] = id,
            ["message"] = new JsonObject { ["type"] = "text", ["text"] = Payload.Text("wat is leerplicht") },
        });
        Assert.Contains("leerplicht", (await phone.UntilAsync(3))[2].Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("button", phone.Received[2].Type);
    }

    [Fact]
    public async Task A_burst_that_comes_out_of_order_is_read_in_the_order_in_which_it_was_written()
    {
        var phone = host.Meta.NewPhone();
        var now = host.Factory.Time.GetUtcNow();
        await host.Meta.DeliverAsync(Payload.Of(
            StandIn.PhoneNumberId,
            [
                phone.Message("text", Payload.Text("meer leven"), now.AddSeconds(-1)),
                phone.Message("text", Payload.Text("ik wil"), now.AddSeconds(-3)),
                phone.Message("text", Payload.Text("niet"), now.AddSeconds(-2)),
            ]));
        Assert.Contains("113", (await phone.UntilAsync(2))[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_coach_sees_when_a_message_was_sent_that_came_days_late()
    {
        var phone = host.Meta.NewPhone();
        await phone.AskAsync("hoi");
        var sent = DateTimeOffset.FromUnixTimeSeconds(host.Factory.Time.GetUtcNow().AddDays(-3).ToUnixTimeSeconds());
        await phone.SendAsync("text", Payload.Text("dit kwam drie dagen te laat"), sent);
        var conversation = (await host.ConversationAsync(phone))!.Value;
        var said = await host.Factory.Services.GetRequiredService<YouthBot.Storage.ConversationStore>().ReadFeedAsync(conversation, 0, 100, default);
        var shown = said.Select(one => YouthBot.Desk.Workspace.DeskFeed.MessageOf(conversation, one)).OfType<YouthBot.Desk.Workspace.Wire.ChatMessage>()
            .Where(message => message.From is "youth").ToDictionary(message => message.Text, message => message.SentAt);
        Assert.Equal(sent, shown["dit kwam drie dagen te laat"]);
        Assert.Null(shown["hoi"]);
    }

    [Fact]
    public async Task An_old_yes_that_comes_late_answers_nothing_that_was_asked_since()
    {
        var phone = host.Meta.NewPhone();
        var yesterday = host.Factory.Time.GetUtcNow().AddDays(-1);
        await phone.AskAsync("hoi");
        await phone.AskAsync("wis");
        await phone.SendAsync("text", Payload.Text("Ja, wis alles"), yesterday);
        await phone.UntilAsync(4);
        Assert.NotNull(await host.ConversationAsync(phone));
        Assert.DoesNotContain("gewist", phone.Received[3].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_start_that_comes_late_does_not_undo_a_stop()
    {
        var phone = host.Meta.NewPhone();
        var yesterday = host.Factory.Time.GetUtcNow().AddDays(-1);
        await phone.AskAsync("stop");
        await phone.SendAsync("text", Payload.Text("start"), yesterday);
        await phone.UntilAsync(3);
        Assert.Single(await host.ReadAsync(phone, "SELECT 'x' FROM conversation WHERE id = @id AND stopped_at IS NOT NULL"));
        Assert.DoesNotContain("uit mezelf appen", phone.Received[2].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Short_messages_after_each_other_are_one_turn_and_a_command_stands_alone()
    {
        var phone = host.Meta.NewPhone();
        await SayAllAsync(phone, "wat is", "leer", "plicht?");
        await phone.UntilAsync(2);
        Assert.Equal(
            ["1"], await host.ReadAsync(phone, "SELECT COUNT(DISTINCT handled_at) || '' FROM inbox WHERE conversation_id = @id AND held_until IS NOT NULL"));
        await SayAllAsync(phone, "nog iets", "stop");
        Assert.Contains("Oké, we stoppen", (await phone.UntilAsync(4))[3].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cry_for_help_is_heard_in_pieces()
    {
        var phone = host.Meta.NewPhone();
        await SayAllAsync(phone, "ik wil", "niet meer leven");
        Assert.Contains("113", (await phone.UntilAsync(2))[1].Text, StringComparison.Ordinal);
    }

    private Task SayAllAsync(Phone phone, params string[] texts) => host.Meta.DeliverAsync(
        Payload.Of(StandIn.PhoneNumberId, texts.Select(text => phone.Message("text", Payload.Text(text)))));
}
