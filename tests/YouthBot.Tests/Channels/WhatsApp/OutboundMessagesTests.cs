using System.Text.Json.Nodes;
using YouthBot.Channels.WhatsApp.Wire;
using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Replies;
using YouthBot.WhatsAppStandIn;

namespace YouthBot.Tests.Channels.WhatsApp;

/// <summary>What the bot says, as WhatsApp takes it.</summary>
public class OutboundMessagesTests
{
    private const string ListButton = "Kies";

    [Theory]
    [InlineData("gewoon", "gewoon")]
    [InlineData("**vet** en *schuin*", "*vet* en _schuin_")]
    [InlineData("a **vet **b", "a **vet **b")]
    [InlineData("# Kop\n\ntekst", "*Kop*\n\ntekst")]
    [InlineData("- een\n- twee", "- een\n- twee")]
    [InlineData("1. een\n2. **twee**", "1. een\n2. *twee*")]
    [InlineData("3. drie\n4. vier", "3. drie\n4. vier")]
    [InlineData("een\ntwee", "een\ntwee")]
    [InlineData("> zo zei hij", "> zo zei hij")]
    [InlineData("zie [de wet](https://wetten.nl/x)", "zie de wet: https://wetten.nl/x")]
    [InlineData("<https://a.nl>", "https://a.nl")]
    [InlineData("[https://a.nl](https://a.nl)", "https://a.nl")]
    [InlineData("[bel](tel:0800)", "bel: 0800")]
    [InlineData("![een foto](https://a.nl/p.jpg)", "een foto")]
    [InlineData("<b>niet</b> &amp; wel", "<b>niet</b> & wel")]
    public void Markdown_becomes_the_marks_of_WhatsApp(string markdown, string expected) => Assert.Equal(expected, WhatsAppText.Render(markdown));

    [Fact]
    public void Up_to_three_short_choices_are_buttons()
    {
        var buttons = Assert.IsType<OutboundMessage.Buttons>(Assert.Single(Of("Wil je dat?", Say("Ja", "Nee", "Praat met een mens"))));
        Assert.Equal(["Ja", "Nee", "Praat met een mens"], buttons.Choices.Select(choice => choice.Title));
        Assert.Equal(["Ja", "Nee", "Praat met een mens"], buttons.Choices.Select(choice => choice.Id));
    }

    [Fact]
    public void More_are_a_list_and_long_ones_are_cut_with_the_rest_below()
    {
        const string question = "Ik ben 16. Mag ik stoppen met school als ik werk heb gevonden en mijn ouders het goed vinden?";
        var list = Assert.IsType<OutboundMessage.List>(Assert.Single(Of("Kies maar.", [.. Say("A", "B", "C"), Ask("Stoppen als je 16 bent?!", question)])));
        Assert.Equal(ListButton, list.Button);
        Assert.Equal(["A", "B", "C", "Stoppen als je 16 bent?!"], list.Rows.Select(row => row.Title));
        Assert.Equal(question, list.Rows[3].Id);
        Assert.Equal(question[..71].TrimEnd() + "…", list.Rows[3].Description);
    }

    [Fact]
    public void Under_an_answer_stand_the_three_that_matter()
    {
        var reply = Reply.Say("Zo zit dat.", new YouthBotData(ReplyKinds.Answer), Say("Meer weten", "Praat met een mens", "👎 Helpt niet", "👍 Helpt", "Iets anders"));
        var buttons = Assert.IsType<OutboundMessage.Buttons>(Assert.Single(OutboundMessages.Of(reply, ListButton)));
        Assert.Equal(["Meer weten", "Praat met een mens", "👎 Helpt niet"], buttons.Choices.Select(choice => choice.Title));
    }

    [Fact]
    public void More_than_ten_are_lines_of_text()
    {
        var text = Assert.IsType<OutboundMessage.Text>(Assert.Single(Of("Kies.", Say([.. Enumerable.Range(1, 11).Select(i => $"keuze {i}")]))));
        Assert.EndsWith("- keuze 10\n- keuze 11", text.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_alone_is_a_button_and_beside_choices_a_line_of_text()
    {
        var link = Buttons.Open("Naar de site", new Uri("https://a.nl/x"));
        Assert.Equal(new OutboundMessage.Link("Kijk hier.", "Naar de site", "https://a.nl/x"), Assert.Single(Of("Kijk hier.", link)));
        var buttons = Assert.IsType<OutboundMessage.Buttons>(Assert.Single(Of("Kijk hier.", [link, .. Say("Ja")])));
        Assert.Equal("Kijk hier.\n\nNaar de site: https://a.nl/x", buttons.Body);
        Assert.Equal(["Ja"], buttons.Choices.Select(choice => choice.Title));
    }

    [Fact]
    public void A_number_to_call_stands_in_the_text_once()
    {
        var call = new CardAction { Type = "call", Title = "Bel 0800-0113", Value = System.Text.Json.JsonSerializer.SerializeToElement("tel:08000113") };
        Assert.Equal("Bel 0800 0113, dag en nacht.", Body(Of("Bel 0800 0113, dag en nacht.", [call, .. Say("Praat met een mens")])));
        Assert.Equal("Ik ben er.\n\nBel 0800-0113", Body(Of("Ik ben er.", [call, .. Say("Praat met een mens")])));
    }

    [Fact]
    public void A_long_text_goes_out_in_order_and_the_buttons_stand_under_the_end()
    {
        var text = string.Join("\n\n", Enumerable.Range(1, 60).Select(i => $"Alinea {i}. " + new string('x', 100)));
        var messages = Of(text, Say("Ja"));
        Assert.Equal([typeof(OutboundMessage.Text), typeof(OutboundMessage.Text), typeof(OutboundMessage.Buttons)], messages.Select(message => message.GetType()));
        Assert.Equal(text, string.Join("\n\n", messages.Select(message => message is OutboundMessage.Text part ? part.Body : Body([message]))));
    }

    [Theory]
    [InlineData("een twee drie", 7, "een", "twee", "drie")]
    [InlineData("Eerst dit. Dan dat.", 12, "Eerst dit.", "Dan dat.")]
    [InlineData("aaaaaaaaaa", 4, "aaaa", "aaaa", "aa")]
    [InlineData("aaa🎒a", 4, "aaa", "🎒a")]
    [InlineData("een\n\ntwee", 5, "een", "twee")]
    [InlineData("   ", 5)]
    public void A_text_is_cut_where_a_reader_would(string text, int limit, params string[] pieces) => Assert.Equal(pieces, Paragraphs.Split(text, limit));

    /// <summary>The stand-in knows Meta's limits by itself.</summary>
    [Fact]
    public void Whatever_is_said_is_within_the_limits_of_Meta()
    {
        var random = new Random(7);
        for (var i = 0; i < 2000; i++)
        {
            var labels = Enumerable.Range(0, random.Next(0, 14)).Select(_ => Words(random, random.Next(1, 12))).ToArray();
            var messages = OutboundMessages.Of(
                Reply.Say(
                    Words(random, random.Next(1, 2500)),
                    new YouthBotData(random.Next(2) == 0 ? ReplyKinds.Answer : ReplyKinds.Choices),
                    labels.Select(label => random.Next(4) == 0 ? Ask(label, Words(random, 60)) : Buttons.Say(label))),
                ListButton);
            Assert.NotEmpty(messages);
            Assert.All(messages, message => Assert.Empty(
                RequestCheck.Check(JsonNode.Parse(OutboundJson.Write(message, new Sender("31612345678", null), "ref.0"))!.AsObject())));
        }
    }

    [Fact]
    public void Somebody_without_a_number_is_addressed_by_user_id()
    {
        var body = JsonNode.Parse(OutboundJson.Write(new OutboundMessage.Template("antwoord_klaar", "nl", [], [InboundActivity.OpenPayload]), new Sender(null, "NL.1"), "r"))!.AsObject();
        Assert.Empty(RequestCheck.Check(body));
        Assert.Equal("NL.1", (string?)body["recipient"]);
        Assert.False(body.ContainsKey("to"));
    }

    [Fact]
    public void What_is_nothing_to_read_is_not_sent() =>
        Assert.Empty(OutboundMessages.Of(new Activity { Type = ActivityTypes.Event, Name = "handoff.status" }, ListButton));

    private static string Words(Random random, int count) => string.Join(
        random.Next(5) == 0 ? "\n\n" : " ",
        Enumerable.Range(0, count).Select(_ => new[] { "school", "**vet**", "🎒", "stoppen", "[wet](https://wetten.nl)", "1.", "_", "é", "leerplichtambtenaar" }[random.Next(9)]));

    private static IReadOnlyList<OutboundMessage> Of(string text, params CardAction[] buttons) =>
        OutboundMessages.Of(Reply.Say(text, new YouthBotData(ReplyKinds.Dialog), buttons), ListButton);

    private static CardAction[] Say(params string[] labels) => [.. labels.Select(Buttons.Say)];

    private static CardAction Ask(string label, string says) =>
        new() { Type = "imBack", Title = label, Value = System.Text.Json.JsonSerializer.SerializeToElement(says) };

    private static string Body(IReadOnlyList<OutboundMessage> messages) => Assert.IsType<OutboundMessage.Buttons>(Assert.Single(messages)).Body;
}
