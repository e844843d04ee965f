using System.Text;
using System.Text.Json.Nodes;
using YouthBot.Channels.WhatsApp.Wire;
using YouthBot.Handoff.Sending;
using YouthBot.WhatsAppStandIn;

namespace YouthBot.Tests.Channels.WhatsApp;

/// <summary>What stands in a webhook, piece by piece.</summary>
public class WebhookReaderTests
{
    private static readonly DateTimeOffset At = DateTimeOffset.FromUnixTimeSeconds(1_749_416_383);

    public static TheoryData<string, string?, object> Contents() => new()
    {
        { "text", """{"body":"hoi"}""", new InboundContent.Words("hoi") },
        { "interactive", """{"type":"button_reply","button_reply":{"id":"Meer weten","title":"Meer weten"}}""", new InboundContent.Choice("Meer weten", "Meer weten") },
        { "interactive", """{"type":"list_reply","list_reply":{"id":"een vraag","title":"Vraag","description":"x"}}""", new InboundContent.Choice("een vraag", "Vraag") },
        { "interactive", null, new InboundContent.Media(MediaKind.Unknown) },
        { "interactive", """{"type":"nfm_reply"}""", new InboundContent.Media(MediaKind.Unknown) },
        { "button", """{"payload":"yb:open","text":"Lees het antwoord"}""", new InboundContent.TemplateButton("yb:open", "Lees het antwoord") },
        { "button", """{"text":"Ja"}""", new InboundContent.TemplateButton(null, "Ja") },
        { "reaction", """{"message_id":"wamid.1","emoji":"👍"}""", new InboundContent.Reaction("wamid.1", "👍") },
        { "reaction", """{"message_id":"wamid.1"}""", new InboundContent.Reaction("wamid.1", string.Empty) },
        { "image", """{"id":"1","caption":"kijk"}""", new InboundContent.Media(MediaKind.Picture, "kijk") },
        { "video", """{"id":"1"}""", new InboundContent.Media(MediaKind.Picture) },
        { "audio", """{"id":"1","voice":true}""", new InboundContent.Media(MediaKind.Voice) },
        { "sticker", """{"id":"1"}""", new InboundContent.Media(MediaKind.Sticker) },
        { "document", """{"id":"1","filename":"brief.pdf"}""", new InboundContent.Media(MediaKind.File) },
        { "location", """{"latitude":52.1,"longitude":5.1}""", new InboundContent.Media(MediaKind.Location) },
        { "contacts", "[]", new InboundContent.Media(MediaKind.Contacts) },
        { "order", "{}", new InboundContent.Media(MediaKind.Unknown) },
        { "unsupported", """{"type":"poll_creation"}""", new InboundContent.Media(MediaKind.Unknown) },
        { "something_of_2027", "{}", new InboundContent.Media(MediaKind.Unknown) },
        { "edit", """{"original_message_id":"wamid.1","message":{"type":"text","text":{"body":"anders"}}}""", new InboundContent.Words("anders") },
        { "edit", """{"original_message_id":"wamid.1"}""", new InboundContent.Media(MediaKind.Unknown) },
        { "revoke", """{"original_message_id":"wamid.1"}""", new InboundContent.Deleted("wamid.1") },
    };

    [Theory, MemberData(nameof(Contents))]
    public void Every_kind_of_message_is_read(string type, string? content, object expected)
    {
        var said = Assert.IsType<Delivery.Said>(Assert.Single(Read(Message("wamid.2", type, content)).Deliveries));
        Assert.Equal(expected, said.Content);
        Assert.Equal((new Sender("31612345678", "NL.1"), "wamid.2", At), (said.From, said.MessageId, said.At));
    }

    [Fact]
    public void Every_entry_change_message_and_status_counts()
    {
        var payload = Payload.Of("1", [Message("a", "text", """{"body":"een"}"""), Message("b", "text", """{"body":"twee"}""")]);
        var changes = payload["entry"]![0]!["changes"]!.AsArray();
        changes.Add(Change(Payload.Of("2", [Message("c", "text", """{"body":"drie"}""")], [Payload.Status("d", "read", "31", At, "ref")])));
        changes.Add(JsonNode.Parse("""{"field":"account_update","value":{}}"""));
        payload["entry"]!.AsArray().Add(Payload.Of("1", [Message("e", "text", """{"body":"vier"}""")])["entry"]![0]!.DeepClone());
        var reading = WebhookReader.Read(Payload.Bytes(payload));
        Assert.Empty(reading.Malformed);
        Assert.Equal(["a", "b", "c", "d", "e"], reading.Deliveries.Select(IdOf));
        Assert.Equal(new Delivery.Status("2", "d", "ref", DeliveryState.Read, null), reading.Deliveries[3]);
    }

    [Theory]
    [InlineData("""{"wa_id":"31612345678","user_id":"NL.1"}""", "31612345678", "NL.1")]
    [InlineData("""{"user_id":"NL.1","profile":{"name":"Jan","username":"jan"}}""", null, "NL.1")]
    [InlineData("""{"wa_id":"31612345678"}""", "31612345678", null)]
    public void Who_it_is_may_stand_among_the_contacts_only(string contact, string? phone, string? user)
    {
        var message = Payload.Message("a", null, null, At, "text", Payload.Text("hoi"));
        var reading = WebhookReader.Read(Payload.Bytes(Payload.Of("1", [message], contacts: [JsonNode.Parse(contact)!.AsObject()])));
        Assert.Equal(new Sender(phone, user), Assert.IsType<Delivery.Said>(Assert.Single(reading.Deliveries)).From);
    }

    [Fact]
    public void A_new_number_renames_and_other_news_of_the_system_is_nothing()
    {
        var reading = Read(
            Message("a", "system", """{"type":"user_changed_number","wa_id":"31687654321","body":"…"}"""),
            Message("b", "system", """{"type":"customer_identity_changed"}"""));
        Assert.Equal(
            [new Delivery.Renamed("1", new Sender("31612345678", "NL.1"), new Sender("31687654321", null))], reading.Deliveries);
        Assert.Empty(reading.Malformed);
    }

    [Theory]
    [InlineData("""{"from":"31612345678","timestamp":"1","type":"text","text":{"body":"zonder id"}}""")]
    [InlineData("""{"id":"x","timestamp":"1","type":"text","text":{"body":"van niemand"}}""")]
    [InlineData("""{"id":"x","from":"31612345678","type":"text","text":{"body":7}}""")]
    [InlineData("""{"id":"x","from":"31612345678","type":"text"}""")]
    [InlineData("""{"id":{},"from":[],"type":null}""")]
    [InlineData("\"een tekst\"")]
    [InlineData("null")]
    public void A_message_that_is_none_is_put_aside_and_the_ones_beside_it_are_read(string broken)
    {
        var payload = Payload.Of("1", [Message("a", "text", """{"body":"een"}""")]);
        var messages = payload["entry"]![0]!["changes"]![0]!["value"]!["messages"]!.AsArray();
        messages.Insert(0, JsonNode.Parse(broken));
        messages.Add(Message("b", "text", """{"body":"twee"}"""));
        var reading = WebhookReader.Read(Payload.Bytes(payload));
        Assert.Equal(["a", "b"], reading.Deliveries.Select(IdOf));
        Assert.Single(reading.Malformed);
    }

    [Theory]
    [InlineData("geen json")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"object":"whatsapp_business_account"}""")]
    [InlineData("""{"object":"whatsapp_business_account","entry":{}}""")]
    [InlineData("""{"object":"whatsapp_business_account","entry":[{"changes":[{"field":"messages","value":{"messages":[]}}]}]}""")]
    public void A_body_that_is_none_is_put_aside_whole(string body)
    {
        var reading = WebhookReader.Read(Encoding.UTF8.GetBytes(body));
        Assert.Empty(reading.Deliveries);
        Assert.Single(reading.Malformed);
    }

    [Fact]
    public void How_deep_one_message_goes_does_not_cost_the_one_beside_it()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 5000)) + string.Concat(Enumerable.Repeat("]", 5000));
        var json = Encoding.UTF8.GetString(Payload.Bytes(Payload.Of(
            "1", [Message("a", "text", """{"body":"een"}"""), Message("b", "text", """{"body":"twee","x":"DEEP"}""")])));
        var reading = WebhookReader.Read(Encoding.UTF8.GetBytes(json.Replace("\"DEEP\"", deep, StringComparison.Ordinal)));
        Assert.Equal(["a", "b"], reading.Deliveries.Select(IdOf));
    }

    [Fact]
    public void What_is_put_aside_says_whose_number_it_is_for()
    {
        var payload = Payload.Of("1", [Message("a", "text", null)]);
        Assert.Equal("1", Assert.Single(WebhookReader.Read(Payload.Bytes(payload)).Malformed).PhoneNumberId);
        Assert.Null(Assert.Single(WebhookReader.Read("geen json"u8.ToArray()).Malformed).PhoneNumberId);
    }

    [Fact]
    public void What_another_product_of_Meta_delivers_is_nothing()
    {
        var reading = WebhookReader.Read("""{"object":"page","entry":[{"changes":[]}]}"""u8.ToArray());
        Assert.Empty(reading.Deliveries);
        Assert.Empty(reading.Malformed);
    }

    [Fact]
    public void Half_an_emoji_does_not_cost_the_message()
    {
        var json = Encoding.UTF8.GetString(Payload.Bytes(Payload.Of("1", [Message("a", "text", """{"body":"hoi HIER"}""")]))).Replace("HIER", @"\ud83d", StringComparison.Ordinal);
        var said = Assert.IsType<Delivery.Said>(Assert.Single(WebhookReader.Read(Encoding.UTF8.GetBytes(json)).Deliveries));
        Assert.Equal(new InboundContent.Words("hoi \uFFFD"), said.Content);
    }

    [Fact]
    public void A_time_that_cannot_be_read_does_not_cost_the_message()
    {
        var message = Message("a", "text", """{"body":"hoi"}""");
        message["timestamp"] = "gisteren";
        Assert.Null(Assert.IsType<Delivery.Said>(Assert.Single(Read(message).Deliveries)).At);
    }

    private static JsonObject Message(string id, string type, string? content) =>
        Payload.Message(id, "31612345678", "NL.1", At, type, content is null ? null : JsonNode.Parse(content));

    private static WebhookReading Read(params JsonObject[] messages) => WebhookReader.Read(Payload.Bytes(Payload.Of("1", messages)));

    private static JsonNode Change(JsonObject payload) => payload["entry"]![0]!["changes"]![0]!.DeepClone();

    private static string IdOf(Delivery delivery) => delivery switch
    {
        Delivery.Said said => said.MessageId,
        Delivery.Status status => status.MessageId,
        _ => string.Empty,
    };
}
