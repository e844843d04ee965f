using YouthBot.Channels.WhatsApp.Wire;
using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Replies;

namespace YouthBot.Tests.Channels.WhatsApp;

/// <summary>What somebody sent, as the bot reads it.</summary>
public class InboundActivityTests
{
    [Theory]
    [InlineData("Wil je dit wissen?", "👍", "ja")]
    [InlineData("Is er iemand bij je?", "👍🏽", "ja")]
    [InlineData("Ik ben er. Wil je vertellen wat er is?", "👎", "nee")]
    [InlineData("Waar wil je het over hebben?", "👍", null)]
    [InlineData("Oké, we stoppen.", "👍", null)]
    [InlineData("Wil je dit wissen?", "❤️", null)]
    [InlineData("Wil je dit wissen?", "", null)]
    public void A_thumb_answers_a_question_that_has_a_yes(string said, string emoji, string? answer) =>
        Assert.Equal(answer, InboundActivity.Of(new InboundContent.Reaction("x", emoji), Reply.Say(said, new YouthBotData(ReplyKinds.Dialog)))?.Text);

    [Fact]
    public void It_says_the_label_of_the_button_that_says_yes() => Assert.Equal(
        "Ja, wis alles",
        InboundActivity.Of(
            new InboundContent.Reaction("x", "👍"),
            Reply.Say("Dit hele gesprek?", new YouthBotData(ReplyKinds.Command), Buttons.Say("Ja, wis alles"), Buttons.Say("Nee, bewaar het")))?.Text);

    [Fact]
    public void At_an_answer_it_says_whether_that_helped() => Assert.Equal(
        "👎", InboundActivity.Of(new InboundContent.Reaction("x", "👎🏿"), Reply.Say("Zo zit dat.", new YouthBotData(ReplyKinds.Answer)))?.Text);

    [Fact]
    public void At_an_older_message_it_says_nothing_and_to_a_coach_it_says_itself()
    {
        Assert.Null(InboundActivity.Of(new InboundContent.Reaction("x", "👍"), reactedTo: null));
        Assert.Equal("❤️", InboundActivity.Of(new InboundContent.Reaction("x", "❤️"), reactedTo: null, toCoach: true)?.Text);
    }

    [Fact]
    public void A_choice_says_what_the_same_button_says_on_the_web() =>
        Assert.Equal("Wat is leerplicht?", InboundActivity.Of(new InboundContent.Choice("Wat is leerplicht?", "Leerplicht"))?.Text);

    [Fact]
    public void The_button_that_opens_says_nothing() =>
        Assert.Equal(ActivityTypes.Event, InboundActivity.Of(new InboundContent.TemplateButton("yb:open", "Lees het antwoord"))?.Type);

    [Theory]
    [InlineData(0, "image/jpeg")]
    [InlineData(1, "audio/ogg")]
    [InlineData(2, "image/webp")]
    [InlineData(4, "application/geo+json")]
    public void Of_media_only_the_kind_stays(int kind, string contentType)
    {
        var attachment = Assert.Single(InboundActivity.Of(new InboundContent.Media((MediaKind)kind, "kijk"))!.Attachments!);
        Assert.Equal(new Attachment { ContentType = contentType }, attachment);
    }
}
