using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using YouthBot.Handoff.Ownership;
using YouthBot.Storage;

namespace YouthBot.Tests.Channels.Connector;

/// <summary>A talk by the Bot Connector: the same brain behind another door.</summary>
[Collection(ConnectorHost.Name)]
public sealed class TalkTests(ConnectorHost host)
{
    [Fact]
    public async Task Who_comes_in_is_greeted_once_and_answered_at_the_channels_own_address()
    {
        var talk = host.NewTalk();
        Assert.Equal(HttpStatusCode.Accepted, (await talk.OpenAsync()).StatusCode);
        await talk.OpenAsync();
        await talk.SayAsync("wat is leerplicht", until: 2);
        var (welcome, answer) = (talk.Messages[0], talk.Messages[1]);
        Assert.Contains("chatbot van", welcome.Text, StringComparison.Ordinal);
        Assert.Null(welcome.ReplyTo);
        Assert.Contains("Leerplicht betekent", answer.Text, StringComparison.Ordinal);
        Assert.Equal($"{talk.Id}|3", answer.ReplyTo);
        Assert.Equal(
            ("webchat", "28:bot", talk.User, talk.Id, $"{talk.Id}|3", "markdown", "answer"),
            (Text(answer, "channelId"), Text(answer, "from", "id"), Text(answer, "recipient", "id"), Text(answer, "conversation", "id"),
                Text(answer, "replyToId"), Text(answer, "textFormat"), Text(answer, "channelData", "youthbot", "kind")));
        Assert.All(["id", "timestamp", "serviceUrl", "relatesTo"], name => Assert.False(answer.Activity.ContainsKey(name), name));
        Assert.Contains("Praat met een mens", answer.Labels);
        Assert.StartsWith("token-", answer.Token, StringComparison.Ordinal);
        // written a moment after it is out
        await host.OutboxAsync((await talk.ConversationAsync())!.Value, rows => rows is ["sent", "sent"]);
    }

    [Fact]
    public async Task A_first_message_is_greeted_and_answered_and_the_same_one_again_is_nothing_new()
    {
        var talk = host.NewTalk();
        var message = talk.Activity("message", "wat is leerplicht");
        await talk.PostAsync(message);
        Assert.Equal(HttpStatusCode.Accepted, (await talk.PostAsync(message)).StatusCode);
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => talk.PostAsync(message)));
        await talk.SayAsync("dank je", until: 3);
        Assert.Contains("Graag gedaan", talk.Messages[2].Text, StringComparison.Ordinal);
        Assert.Equal(3, talk.Messages.Count);
    }

    [Fact]
    public async Task Answers_in_the_response_are_on_disk_the_same_when_asked_again_and_never_sent()
    {
        var talk = host.NewTalk();
        var first = await talk.AskAsync("wat is leerplicht", id: "een");
        Assert.Equal(["chatbot van", "Leerplicht betekent"], first.Select(answer => Found(answer, "chatbot van", "Leerplicht betekent")));
        Assert.Equal("een", first[1].GetProperty("replyToId").GetString());
        Assert.Equal(talk.Id, first[1].GetProperty("conversation").GetProperty("id").GetString());
        var again = await talk.AskAsync("wat is leerplicht", id: "een");
        Assert.Equal(first.Select(answer => answer.GetRawText()), again.Select(answer => answer.GetRawText()));

        Assert.Contains("Graag gedaan", TextOf(await talk.AskAsync("dank je")), StringComparison.Ordinal);
        var conversation = (await talk.ConversationAsync())!.Value;
        Assert.Equal(["sent", "sent", "sent"], host.Outbox(conversation));
        Assert.Equal(["5"], host.Read("SELECT COUNT(*) || '' FROM message WHERE conversation_id = @id AND seq IS NOT NULL", conversation));
        Assert.Empty(talk.Received);
    }

    [Fact]
    public async Task Answers_in_the_response_also_greet_who_comes_in_and_are_asked_for_by_many_at_once()
    {
        var talk = host.NewTalk();
        var update = talk.Activity("conversationUpdate");
        update["membersAdded"] = new JsonArray(new JsonObject { ["id"] = talk.User });
        Assert.Contains("chatbot van", TextOf(await talk.AskAsync(update)), StringComparison.Ordinal);
        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => talk.AskAsync("wat is leerplicht", id: "dubbel")));
        Assert.All(all, answers => Assert.Contains("Leerplicht betekent", TextOf(answers), StringComparison.Ordinal));
        Assert.Equal(2, host.Outbox((await talk.ConversationAsync())!.Value).Count);
    }

    [Fact]
    public async Task A_cry_for_help_comes_before_everything()
    {
        var talk = host.NewTalk();
        await talk.AskAsync("stop");
        var answer = (await talk.AskAsync("ik wil niet meer leven"))[0];
        Assert.Contains("113", answer.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("safety", answer.GetProperty("channelData").GetProperty("youthbot").GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Stop_ends_what_runs()
    {
        var talk = host.NewTalk();
        await talk.AskAsync("toekomstgesprek");
        Assert.Contains("Oké, we stoppen", TextOf(await talk.AskAsync("stop")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erased_means_that_nothing_is_left_the_response_says_so_and_an_old_activity_begins_nothing()
    {
        var talk = host.NewTalk();
        await talk.AskAsync("wat is leerplicht", id: "oud");
        await talk.AskAsync("wis");
        var conversation = (await talk.ConversationAsync())!.Value;
        Assert.Contains("gewist", TextOf(await talk.AskAsync("Ja, wis alles")), StringComparison.Ordinal);
        Assert.Null(await talk.ConversationAsync());
        Assert.Empty(host.Read("SELECT 'x' FROM message WHERE conversation_id = @id", conversation));
        Assert.Empty(await talk.AskAsync("wat is leerplicht", id: "oud"));
        Assert.Null(await talk.ConversationAsync());
        Assert.Contains("chatbot van", (await talk.AskAsync("hoi"))[0].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erased_is_said_at_the_channels_address_too()
    {
        var talk = host.NewTalk();
        await talk.SayAsync("wis", until: 2);
        Assert.Contains("gewist", (await talk.SayAsync("Ja, wis alles", until: 3))[2].Text, StringComparison.Ordinal);
        Assert.Null(await talk.ConversationAsync());
    }

    [Theory]
    [InlineData("event")]
    [InlineData("messageReaction")]
    [InlineData("typing")]
    [InlineData("installationUpdate")]
    [InlineData("endOfConversation")]
    [InlineData("iets van later")]
    public async Task What_is_nothing_to_answer_is_taken_and_nothing_follows(string type)
    {
        var talk = host.NewTalk();
        await talk.AskAsync("hoi");
        var activity = talk.Activity(type);
        // our own events come from inside only
        activity["name"] = "youthbot.timer";
        Assert.Equal(HttpStatusCode.Accepted, (await talk.PostAsync(activity)).StatusCode);
        Assert.Empty(await talk.AskAsync(talk.Activity(type)));
        var conversation = (await talk.ConversationAsync())!.Value;
        Assert.Equal(["2"], host.Read("SELECT COUNT(*) || '' FROM inbox WHERE conversation_id = @id", conversation));
        Assert.Empty(talk.Received);
    }

    [Fact]
    public async Task A_group_hears_nothing_and_a_program_that_asks_something_hears_that_it_is_unknown()
    {
        var talk = host.NewTalk("msteams");
        var message = talk.Activity("message", "wat is leerplicht");
        message["conversation"]!["isGroup"] = true;
        Assert.Empty(await talk.AskAsync(message));
        Assert.Null(await talk.ConversationAsync());
        Assert.Equal(HttpStatusCode.NotImplemented, (await talk.PostAsync(talk.Activity("invoke"))).StatusCode);
    }

    [Fact]
    public async Task Words_that_were_changed_are_heard()
    {
        var talk = host.NewTalk();
        await talk.AskAsync("hoi", id: "m1");
        var changed = await talk.AskAsync(talk.Activity("messageUpdate", "ik wil dood", id: "m1"));
        Assert.Contains("113", TextOf([changed[0]]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_was_taken_back_is_gone_here_too()
    {
        var talk = host.NewTalk();
        await talk.AskAsync("mijn geheim over school", id: "m1");
        var takenBack = await talk.AskAsync(talk.Activity("messageDelete", id: "m1"));
        Assert.Contains("hier ook gewist", TextOf(takenBack), StringComparison.Ordinal);
        var store = host.Factory.Services.GetRequiredService<ConversationStore>();
        var said = await store.ReadFeedAsync((await talk.ConversationAsync())!.Value, 0, 100, default);
        Assert.DoesNotContain(said, message => message.Activity.Text?.Contains("geheim", StringComparison.Ordinal) is true);
        Assert.Empty(await talk.AskAsync(talk.Activity("messageDelete", id: "m2")));
    }

    [Fact]
    public async Task A_picture_is_not_fetched_and_the_HTML_of_Teams_is_none()
    {
        var talk = host.NewTalk("msteams");
        await talk.AskAsync("hoi");
        var picture = talk.Activity("message", "");
        picture["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "image/png",
            ["contentUrl"] = $"{host.Microsoft.ServiceUrl}v3/conversations/geheim/activities",
            ["name"] = "geheim.png",
        });
        Assert.Contains("helpwanted.nl", TextOf(await talk.AskAsync(picture)), StringComparison.Ordinal);
        Assert.Equal(0, host.Microsoft.Asked("geheim"));

        var rich = talk.Activity("message", "wat is leerplicht");
        rich["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = "<p>wat is leerplicht</p>" });
        Assert.Contains("Leerplicht betekent", TextOf(await talk.AskAsync(rich)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("type", "type")]
    [InlineData("channelId", "channelId")]
    [InlineData("conversation", "conversation.id")]
    [InlineData("from", "from.id")]
    public async Task What_an_activity_must_have_is_named(string property, string named)
    {
        var talk = host.NewTalk();
        var activity = talk.Activity("message", "hoi");
        activity.Remove(property);
        var response = await talk.PostAsync(activity);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains($"u0027{named}\\u0027", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json", "dit is geen JSON met een geheim", HttpStatusCode.BadRequest)]
    [InlineData("application/json", "{\"type\":5}", HttpStatusCode.BadRequest)]
    [InlineData("text/plain", "{}", HttpStatusCode.UnsupportedMediaType)]
    public async Task What_is_no_activity_is_refused_and_not_repeated(string type, string body, HttpStatusCode expected)
    {
        var client = host.Factory.ClientWith(host.Microsoft.Endorsed.Sign(host.NewTalk().Claims()));
        var response = await client.PostAsync("/api/messages", new StringContent(body, Encoding.UTF8, type));
        Assert.Equal(expected, response.StatusCode);
        Assert.DoesNotContain("geheim", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", host.Factory.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_much_is_refused()
    {
        var talk = host.NewTalk();
        Assert.Equal(
            HttpStatusCode.RequestEntityTooLarge, (await talk.PostAsync(talk.Activity("message", new string('x', 300_000)))).StatusCode);
    }

    [Fact]
    public async Task A_coach_speaks_here_and_after_a_question_that_was_answered_in_its_response_too()
    {
        var talk = host.NewTalk();
        await talk.AskAsync("Laat bericht achter");
        await talk.AskAsync("mijn school wil me wegsturen en ik weet niet wat ik moet doen");
        await talk.CommandAsync("claim", new HandoffCommand.Claim(ConnectorHost.Anna));
        await talk.CommandAsync("say", new HandoffCommand.Speak(ConnectorHost.Anna.Id, "Hoi, ik ben er"));
        var messages = await talk.UntilAsync(2);
        Assert.Equal("Hoi, ik ben er", messages[1].Text);
        Assert.Equal("Anna", Text(messages[1], "from", "name"));
        // the coach has the word: the bot says nothing
        Assert.Empty(await talk.AskAsync("wat is leerplicht"));
        // a channel of programs also hears what became of the request
        Assert.Contains(talk.Received, sent => Text(sent, "name") == "handoff.status" && Text(sent, "value", "state") == "accepted");
    }

    [Fact]
    public async Task A_channel_of_people_hears_no_events()
    {
        var talk = host.NewTalk("msteams");
        await talk.SayAsync("Laat bericht achter", until: 2);
        await talk.SayAsync("mijn school wil me wegsturen en ik weet niet wat ik moet doen", until: 3);
        await talk.CommandAsync("claim", new HandoffCommand.Claim(ConnectorHost.Anna));
        await talk.UntilAsync(4);
        Assert.Equal(talk.Messages.Count, talk.Received.Count);
    }

    [Fact]
    public async Task Nothing_that_a_channel_knows_of_a_person_stands_anywhere()
    {
        var talk = host.NewTalk();
        await talk.SayAsync("mijn geheim is dat ik spijbel", until: 2);
        await talk.AskAsync("en nog een geheim");
        var token = host.Microsoft.Endorsed.Sign(talk.Claims());
        (await talk.PostAsync(talk.Activity("message", "hoi"), token)).EnsureSuccessStatusCode();
        foreach (var secret in new[]
        {
            "Fatima", "8a1f-aad-object", "een-tenant", talk.User, talk.Id, "spijbel", "nog een geheim", host.Microsoft.ServiceUrl,
            BotService.Secret, talk.Messages[0].Token!, token,
        })
        {
            Assert.DoesNotContain(secret, host.Factory.Log, StringComparison.Ordinal);
            Assert.False(host.Factory.Data.Contains(Encoding.UTF8.GetBytes(secret)), secret);
        }
    }

    private static string? TextOf(IReadOnlyList<JsonElement> answers) => Assert.Single(answers).GetProperty("text").GetString();

    private static string? Text(BotService.Sent sent, params string[] path) =>
        path.Aggregate((JsonNode?)sent.Activity, (node, name) => node?[name])?.GetValue<string>();

    private static string Found(JsonElement answer, params string[] pieces) =>
        pieces.First(piece => answer.GetProperty("text").GetString()!.Contains(piece, StringComparison.Ordinal));
}
