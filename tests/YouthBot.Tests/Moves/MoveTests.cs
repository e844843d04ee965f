using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using YouthBot.Conversations;
using YouthBot.Handoff;
using YouthBot.Handoff.Ownership;
using YouthBot.Storage;
using YouthBot.Storage.Rows;
using YouthBot.Tests.Channels.WhatsApp;
using YouthBot.Tests.Http;
using YouthBot.WhatsAppStandIn;

namespace YouthBot.Tests.Moves;

/// <summary>“Verder in WhatsApp”: from the web to a telephone, over HTTP on both sides.</summary>
[Collection(WhatsAppHost.Name)]
public sealed partial class MoveTests(WhatsAppHost host)
{
    [Fact]
    public async Task Everything_goes_on_there_and_the_web_is_closed()
    {
        var (chat, again) = await ChatOfThisDevice.BeginAsync(host.Factory);
        await chat.AskAsync("ik ben 16, wat is leerplicht");
        var plan = await PlanUnderTest.MakeAsync(host.Factory, chat);
        var (web, phone) = (new WebSide(host.Factory, chat), host.Meta.NewPhone());
        var before = (await chat.ReadAsync()).Count;

        var asks = await AskedAsync(web, phone);
        Assert.Contains("chatbot van", asks.Text, StringComparison.Ordinal);
        Assert.Single(phone.Received);
        Assert.Equal("moved", await web.TapAsync(NumberIn(asks)));

        var moved = (await phone.UntilAsync(2))[1];
        Assert.StartsWith("Gelukt, we gaan hier verder.", moved.Text, StringComparison.Ordinal);
        Assert.Contains("iets met tekenen", (await phone.AskAsync("mijn plan")).Text, StringComparison.Ordinal);
        Assert.Contains("16", (await phone.AskAsync("mijn gegevens")).Text, StringComparison.Ordinal);
        Assert.Equal(4, phone.Received.Count);

        // the conversation is the same one, and the person's on WhatsApp: what is to be sent to them one day knows where
        Assert.Equal(chat.Id, (await host.ConversationAsync(phone))!.Value.ToString());
        Assert.Equal(
            ["1"], await host.ReadAsync(phone, "SELECT COUNT(*) || '' FROM conversation c JOIN whatsapp_person p ON p.id = c.user_id WHERE c.id = @id"));

        // nothing opens it on the web any more, and nothing can be done to it from there
        Assert.Equal(HttpStatusCode.NotFound, (await chat.Client.GetAsync($"{chat.Path}/activities?watermark={before}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await chat.PostAsync(new { type = "message", text = "ben je er nog" })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await chat.Client.GetAsync(chat.Path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await chat.Client.PostAsync("/v3/directline/tokens/refresh", null)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await web.StatusAsync(HttpMethod.Delete, "/chat"));
        Assert.Equal(HttpStatusCode.NotFound, await web.StatusAsync(HttpMethod.Post, "/chat/move"));
        Assert.Equal(HttpStatusCode.NotFound, await web.StatusAsync(HttpMethod.Post, "/chat/move/answer", new { number = 10 }));
        Assert.Equal(HttpStatusCode.NotFound, (await plan.SendAsync(HttpMethod.Post)).StatusCode);
        await Assert.ThrowsAnyAsync<Exception>(again);
    }

    [Fact]
    public async Task Who_watches_the_web_is_told_where_it_goes_on()
    {
        var web = await BegunAsync();
        var begun = await System.Net.Http.Json.HttpContentJsonExtensions.ReadFromJsonAsync<System.Text.Json.JsonElement>((await web.Chat.BeginAsync()).Content);
        var stream = new UriBuilder(begun.GetProperty("streamUrl").GetString()!) { Scheme = "ws" }.Uri;
        using var socket = await host.Factory.Server.CreateWebSocketClient().ConnectAsync(stream, default);
        var phone = host.Meta.NewPhone();
        await web.TapAsync(NumberIn(await AskedAsync(web, phone)));

        var heard = string.Empty;
        var buffer = new byte[16 * 1024];
        while (!heard.Contains("endOfConversation", StringComparison.Ordinal))
            heard += System.Text.Encoding.UTF8.GetString(buffer, 0, (await socket.ReceiveAsync(buffer.AsMemory(), default)).Count);
        Assert.Contains("gaat verder in WhatsApp", heard, StringComparison.Ordinal);
        Assert.DoesNotContain("gewist", heard, StringComparison.Ordinal);
        Assert.DoesNotContain("Gelukt", heard, StringComparison.Ordinal);
        await socket.CloseAsync(System.Net.WebSockets.WebSocketCloseStatus.NormalClosure, null, default);
    }

    /// <summary>Whoever writes something around the code says it to us: it may be a cry for help.</summary>
    [Fact]
    public async Task Words_around_a_code_are_heard_and_the_code_works()
    {
        var (web, phone) = (await BegunAsync(), host.Meta.NewPhone());
        await phone.SayAsync($"ik wil niet meer leven {await web.OfferAsync()} help");
        var said = await phone.UntilAsync(2);
        Assert.Contains("113", said[1].Text, StringComparison.Ordinal);
        Assert.Equal("moved", await web.TapAsync(NumberIn(said[0])));
    }

    [Fact]
    public async Task Words_around_a_code_reach_the_coach_without_it()
    {
        var (web, phone) = (await BegunAsync(), host.Meta.NewPhone());
        await phone.AskAsync("Laat bericht achter");
        await phone.AskAsync("mijn school wil me wegsturen");
        var conversation = (await host.ConversationAsync(phone))!.Value;
        await host.Factory.Services.GetRequiredService<Mailbox>().CommandAsync(
            conversation, "claim", new HandoffCommand.Claim(WhatsAppHost.Anna), default);
        await phone.UntilAsync(4);
        var code = await web.OfferAsync();
        await phone.SayAsync($"Anna, ik ben het: {code}");
        NumberIn((await phone.UntilAsync(5))[4]);
        await phone.SayAsync($"{code[^32..]} 🆘");
        var desk = host.Factory.Services.GetRequiredService<DeskStore>();
        var read = await host.Factory.UntilAsync(
            conversation.ToString(),
            async () => (await desk.ReadForCoachAsync(conversation, WhatsAppHost.Anna.Id, 0, 100, default))!.Said,
            said => said.Any(one => one.Activity.Text?.StartsWith("Anna, ik ben het", StringComparison.Ordinal) is true)
                && said.Any(one => one.Activity.Text?.Contains("🆘", StringComparison.Ordinal) is true));
        Assert.DoesNotContain(read, one => one.Activity.Text?.Contains(code[^32..], StringComparison.Ordinal) is true);
    }

    [Fact]
    public async Task A_wrong_number_ends_it()
    {
        var (web, phone) = (await BegunAsync(), host.Meta.NewPhone());
        var code = await web.OfferAsync();
        await phone.SayAsync(code);
        var right = NumberIn((await phone.UntilAsync(1))[0]);
        var (state, choices) = await web.ReadAsync();
        Assert.Equal(("asked", 3), (state, choices.Distinct().Count()));
        Assert.Contains(right, choices);

        Assert.Equal("ended", await web.TapAsync(choices.First(choice => choice != right)));
        Assert.Equal("ended", await web.TapAsync(right));
        Assert.Equal("ended", (await web.ReadAsync()).State);
        var told = await phone.UntilAsync(3);
        Assert.Contains("niets verplaatst", told[1].Text, StringComparison.Ordinal);
        Assert.Contains("chatbot van", told[2].Text, StringComparison.Ordinal);
        Assert.Contains("leerplicht", Text(await web.Chat.AskAsync("wat is leerplicht")), StringComparison.OrdinalIgnoreCase);

        await phone.SayAsync(code);
        Assert.Contains("doet het niet meer", (await phone.UntilAsync(4))[3].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_is_not_me_ends_it_too()
    {
        var (web, phone) = (await BegunAsync(), host.Meta.NewPhone());
        await AskedAsync(web, phone);
        Assert.Equal("ended", await web.TapAsync(null));
        Assert.Contains("niets verplaatst", (await phone.UntilAsync(3))[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_works_for_ten_minutes_and_so_does_its_number()
    {
        var (web, phone) = (await BegunAsync(), host.Meta.NewPhone());
        var code = await web.OfferAsync();
        host.Factory.Time.Advance(TimeSpan.FromMinutes(10));
        await phone.SayAsync(code);
        Assert.Contains("doet het niet meer", (await phone.UntilAsync(2))[0].Text, StringComparison.Ordinal);
        Assert.Equal("none", (await web.ReadAsync()).State);

        await phone.SayAsync(await web.OfferAsync());
        var number = NumberIn((await phone.UntilAsync(3))[2]);
        host.Factory.Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal("ended", await web.TapAsync(number));
    }

    [Fact]
    public async Task A_code_works_for_the_first_who_sends_it_and_only_the_last_code_works()
    {
        var (web, first, second) = (await BegunAsync(), host.Meta.NewPhone(), host.Meta.NewPhone());
        var replaced = await web.OfferAsync();
        var code = await web.OfferAsync();
        await second.SayAsync(replaced);
        Assert.Contains("doet het niet meer", (await second.UntilAsync(2))[0].Text, StringComparison.Ordinal);

        await first.SayAsync(code);
        var number = NumberIn((await first.UntilAsync(1))[0]);
        await second.SayAsync(code);
        Assert.Contains("doet het niet meer", (await second.UntilAsync(3))[2].Text, StringComparison.Ordinal);

        // who sends it twice is shown the same number
        await first.SayAsync(code);
        Assert.Equal(number, NumberIn((await first.UntilAsync(2))[1]));
        Assert.Equal("moved", await web.TapAsync(number));
        await first.UntilAsync(3);
        await first.SayAsync(code);
        Assert.Contains("doet het niet meer", (await first.UntilAsync(4))[3].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guessed_code_opens_nothing_and_stands_in_no_feed()
    {
        var phone = host.Meta.NewPhone();
        await phone.SayAsync($"Mijn code: {Convert.ToHexString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16))}");
        Assert.Contains("doet het niet meer", (await phone.UntilAsync(2))[0].Text, StringComparison.Ordinal);
        Assert.Equal(["0"], await host.ReadAsync(phone, "SELECT COUNT(*) || '' FROM inbox WHERE conversation_id = @id AND message_id IS NOT NULL"));
    }

    [Fact]
    public async Task Only_the_hash_of_a_code_is_stored_and_a_client_cannot_make_a_step()
    {
        var web = await BegunAsync();
        var code = CodeIn(await web.OfferAsync());
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(host.Factory.Data.File("youthbot.db"))!, "youthbot.db*"))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            Assert.DoesNotContain(code, System.Text.Encoding.Latin1.GetString(bytes.ToArray()), StringComparison.OrdinalIgnoreCase);
        }

        await web.Chat.PostAsync(new { type = "event", name = "youthbot.move", value = new { step = "moved" }, channelId = "move" });
        await web.Chat.PostAsync(new { type = "event", name = "youthbot.move", value = new { step = "code", hash = "AAAA" } });
        Assert.DoesNotContain("Gelukt", Text(await web.Chat.AskAsync("wat is leerplicht")), StringComparison.Ordinal);
        Assert.DoesNotContain(await web.Chat.ReadAsync(), said => Text(said).Contains("Gelukt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_waits_for_a_human_goes_on_waiting_and_hears_it_there()
    {
        var web = await BegunAsync();
        await AskForHumanAsync(web.Chat);
        var since = host.Read("SELECT requested_at || '' FROM handoff WHERE conversation_id = @id", Id(web));
        var phone = await MovedAsync(web);
        Assert.Contains("vraag om een mens staat nog", phone.Received[1].Text, StringComparison.Ordinal);
        Assert.Equal(since, await host.ReadAsync(phone, "SELECT requested_at || '' FROM handoff WHERE conversation_id = @id"));

        await CommandAsync(Id(web), "claim", new HandoffCommand.Claim(WhatsAppHost.Anna));
        await CommandAsync(Id(web), "say", new HandoffCommand.Speak(WhatsAppHost.Anna.Id, "Hoi, met Anna"));
        Assert.Equal("Hoi, met Anna", (await phone.UntilAsync(4))[3].Text);
    }

    [Fact]
    public async Task A_coach_who_has_it_keeps_it_and_both_go_on_there()
    {
        var web = await WithCoachAsync();
        var phone = await MovedAsync(web);
        Assert.Contains("Anna praat hier met je verder", phone.Received[1].Text, StringComparison.Ordinal);
        await CommandAsync(Id(web), "say", new HandoffCommand.Speak(WhatsAppHost.Anna.Id, "Daar ben je"));
        Assert.Equal("Daar ben je", (await phone.UntilAsync(3))[2].Text);
        await phone.SayAsync("ja hier ben ik");
        var desk = host.Factory.Services.GetRequiredService<DeskStore>();
        await host.Factory.UntilAsync(
            web.Chat.Id,
            async () => (await desk.ReadForCoachAsync(Id(web), WhatsAppHost.Anna.Id, 0, 100, default))!.Said,
            said => said.Any(one => one.Activity.Text is "ja hier ben ik") && said.Any(one => one.Activity.Text is "mijn school wil me wegsturen"));
    }

    [Fact]
    public async Task What_is_asked_in_the_same_moment_is_answered_once_and_what_was_said_before_is_not_said_again()
    {
        var web = await BegunAsync();
        await web.Chat.AskAsync("wat is leerplicht");
        var phone = host.Meta.NewPhone();
        var number = NumberIn(await AskedAsync(web, phone));
        await web.Chat.SayAsync("blabla xyzzy");
        Assert.Equal("moved", await web.TapAsync(number));
        await phone.SayAsync("dank je");
        await host.Meta.UntilAsync(sent => sent.Any(message => message.To == phone.Name && message.Text.Contains("Graag gedaan", StringComparison.Ordinal)));

        var store = host.Factory.Services.GetRequiredService<ConversationStore>();
        var said = await store.ReadFeedAsync(Id(web), 0, 100, default);
        Assert.Single(said, one => one.Activity.Text?.StartsWith("Dat weet ik niet zeker", StringComparison.Ordinal) is true);
        // on the web before the move, or on WhatsApp after it: not on both
        var here = host.Read("SELECT id || '' FROM outbox WHERE conversation_id = @id", Id(web)).Count;
        Assert.Equal(here + 1, phone.Received.Count);
        Assert.DoesNotContain(phone.Received, message => message.Text.Contains("Bron:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_has_a_conversation_there_keeps_it_and_is_asked_about_the_plan()
    {
        var phone = host.Meta.NewPhone();
        await phone.AskAsync("ik ben 17, wat is leerplicht");
        var there = (await host.ConversationAsync(phone))!.Value;
        var web = await BegunAsync();
        await PlanUnderTest.MakeAsync(host.Factory, web.Chat);

        await phone.SayAsync(await web.OfferAsync());
        Assert.Equal("moved", await web.TapAsync(NumberIn((await phone.UntilAsync(3))[2])));
        var asks = (await phone.UntilAsync(4))[3];
        Assert.Contains("Wil je het hier bewaren?", asks.Text, StringComparison.Ordinal);
        Assert.Equal(["Ja, bewaar het hier", "Nee, hoeft niet"], asks.Labels);
        Assert.Equal(there, await host.ConversationAsync(phone));
        Assert.Equal(["1"], host.Read("SELECT (erased_at IS NOT NULL) || '' FROM conversation WHERE id = @id", Id(web)));
        Assert.Equal(["0"], host.Read("SELECT COUNT(*) || '' FROM message WHERE conversation_id = @id", Id(web)));

        // until they say so it is not theirs, and another question does not lose it
        Assert.DoesNotContain("tekenen", (await phone.AskAsync("wat is kwalificatieplicht")).Text, StringComparison.Ordinal);
        Assert.Contains("Wil je het hier bewaren?", (await phone.AskAsync("mijn plan")).Text, StringComparison.Ordinal);
        await phone.TapAsync("Ja, bewaar het hier");
        await phone.UntilAsync(7);
        Assert.Contains("iets met tekenen", (await phone.AskAsync("mijn plan")).Text, StringComparison.Ordinal);
        Assert.Contains("17", (await phone.AskAsync("mijn gegevens")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_that_is_not_wanted_is_gone_and_the_own_one_stays()
    {
        var phone = host.Meta.NewPhone();
        await phone.AskAsync("hoi");
        foreach (var plan in new[] { true, false })
        {
            var web = await BegunAsync();
            await PlanUnderTest.MakeAsync(host.Factory, web.Chat);
            var sent = phone.Received.Count;
            await phone.SayAsync(await web.OfferAsync());
            await web.TapAsync(NumberIn((await phone.UntilAsync(sent + 1))[sent]));
            var asks = (await phone.UntilAsync(sent + 2))[sent + 1];
            Assert.Equal(!plan, asks.Text.Contains("Hier heb je er ook een", StringComparison.Ordinal));
            await phone.AskAsync(plan ? "ja" : "nee");
        }

        Assert.Contains("dat plan is weg", phone.Received[^1].Text, StringComparison.Ordinal);
        Assert.Contains("iets met tekenen", (await phone.AskAsync("mijn plan")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_open_request_comes_along_and_what_was_said_does_not(bool withCoach)
    {
        var phone = host.Meta.NewPhone();
        await phone.AskAsync("ik heb thuis gedoe");
        var web = withCoach ? await WithCoachAsync() : await BegunAsync();
        if (!withCoach) await AskForHumanAsync(web.Chat);
        var since = host.Read("SELECT requested_at || '' FROM handoff WHERE conversation_id = @id", Id(web));
        host.Factory.Time.Advance(TimeSpan.FromMinutes(5));
        var sent = phone.Received.Count;
        await phone.SayAsync(await web.OfferAsync());
        await web.TapAsync(NumberIn((await phone.UntilAsync(sent + 1))[sent]));
        Assert.Contains("vraag om een mens staat nog", (await phone.UntilAsync(sent + 2))[sent + 1].Text, StringComparison.Ordinal);

        var there = (await host.ConversationAsync(phone))!.Value;
        Assert.Equal(since, host.Read("SELECT requested_at || '' FROM handoff WHERE conversation_id = @id", there));
        Assert.Equal(
            withCoach ? ["anna"] : [], host.Read("SELECT previous_coach FROM handoff WHERE conversation_id = @id AND previous_coach IS NOT NULL", there));
        await CommandAsync(there, $"claim-{there}", new HandoffCommand.Claim(WhatsAppHost.Anna));
        await phone.SayAsync("fijn dat je er bent");
        var desk = host.Factory.Services.GetRequiredService<DeskStore>();
        var said = await host.Factory.UntilAsync(
            there.ToString(),
            async () => (await desk.ReadForCoachAsync(there, WhatsAppHost.Anna.Id, 0, 100, default))!.Said,
            said => said.Any(one => one.Activity.Text is "fijn dat je er bent"));
        Assert.DoesNotContain(said, one => one.Activity.Text is "ik heb thuis gedoe" or "mijn school wil me wegsturen");
    }

    [Fact]
    public async Task It_happens_whole_or_not_at_all()
    {
        var (web, phone) = (await BegunAsync(), host.Meta.NewPhone());
        var number = NumberIn(await AskedAsync(web, phone));
        var database = host.Factory.Services.GetRequiredService<IMoveDatabase>();
        var offer = (await database.ReadAsync(Id(web), default))!;
        var sides = (await database.ReadSidesAsync(offer, default))!;
        var row = new MoveRow(
            Id(web), offer.Phone!.Value, number, sides.Version, sides.Person,
            new UnseenRow(Id(web), "move", "x", [1], host.Factory.Time.GetUtcNow()), host.Factory.Time.GetUtcNow());

        // worked out for another state, or for what is not so any more
        Assert.False(await database.MoveAsync(row with { Version = sides.Version + 1, Aliases = sides.Aliases }, default));
        Assert.False(await database.MoveAsync(row, default));
        Assert.False(await database.MoveAsync(row with { Number = number + 1, Aliases = sides.Aliases }, default));

        // it breaks in the middle: a name of the person would be lost
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.MoveAsync(row with { Aliases = [] }, default));
        Assert.Equal(["directline"], host.Read("SELECT channel FROM conversation WHERE id = @id", Id(web)));
        Assert.Equal(["bot"], host.Read("SELECT owner FROM conversation WHERE id = @id", offer.Phone.Value));
        Assert.Equal("asked", (await web.ReadAsync()).State);
        Assert.Equal("moved", await web.TapAsync(number));
        await phone.UntilAsync(2);
    }

    [Fact]
    public async Task Where_the_region_has_no_number_there_is_no_such_way()
    {
        var web = new WebSide(host.Factory, await host.Factory.BegunChatAsync(new { region = "friesland-noord" }));
        Assert.Equal(HttpStatusCode.NotFound, await web.StatusAsync(HttpMethod.Post, "/chat/move"));
    }

    private static ConversationId Id(WebSide web) => ConversationId.Parse(web.Chat.Id);

    private static string Text(System.Text.Json.JsonElement said) =>
        said.TryGetProperty("text", out var text) ? text.GetString() ?? string.Empty : string.Empty;

    private static int NumberIn(SentMessage message) => int.Parse(Number().Match(message.Text).Groups["number"].Value, CultureInfo.InvariantCulture);

    private static string CodeIn(string text) => Code().Match(text).Value;

    private static async Task<SentMessage> AskedAsync(WebSide web, Phone phone)
    {
        await phone.SayAsync(await web.OfferAsync());
        return (await phone.UntilAsync(1))[0];
    }

    private async Task<WebSide> BegunAsync() => new(host.Factory, await host.Factory.BegunChatAsync());

    private static Task AskForHumanAsync(ChatUnderTest chat) => SayAllAsync(chat, "Laat bericht achter", "mijn school wil me wegsturen");

    private static async Task SayAllAsync(ChatUnderTest chat, params string[] texts)
    {
        foreach (var text in texts) await chat.AskAsync(text);
    }

    private async Task<WebSide> WithCoachAsync()
    {
        var web = await BegunAsync();
        await AskForHumanAsync(web.Chat);
        await CommandAsync(Id(web), $"claim-{web.Chat.Id}", new HandoffCommand.Claim(WhatsAppHost.Anna));
        return web;
    }

    private async Task<Phone> MovedAsync(WebSide web)
    {
        var phone = host.Meta.NewPhone();
        Assert.Equal("moved", await web.TapAsync(NumberIn(await AskedAsync(web, phone))));
        await phone.UntilAsync(2);
        return phone;
    }

    private async Task CommandAsync(ConversationId conversation, string key, HandoffCommand command) => Assert.Equal(
        Handover.Done, await host.Factory.Services.GetRequiredService<Mailbox>().CommandAsync(conversation, key, command, default));

    [GeneratedRegex(@"\*(?<number>\d\d)\*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex("[0-9a-f]{32}", RegexOptions.None, 1000)]
    private static partial Regex Code();
}
