using YouthBot.Dialogs.Activities;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Turns;

namespace YouthBot.Handoff.Tests.Turns;

/// <summary>WhatsApp brings messages out of order and up to a week late: the sender's own time says what they can mean.</summary>
public class LateMessageTests
{
    private static readonly DateTimeOffset Yesterday = Chat.Monday.AddDays(-1);

    [Fact]
    public void An_old_yes_erases_nothing_and_a_new_one_is_asked_for_again()
    {
        var chat = OnWhatsApp();
        Say(chat, "wis", Chat.Monday);
        Assert.DoesNotContain(Say(chat, "ja, wis alles", Yesterday).Events, happened => happened is TurnEvent.ErasureRequested);
        Assert.DoesNotContain(Say(chat, "ja", Chat.Monday).Events, happened => happened is TurnEvent.ErasureRequested);
        Say(chat, "wis", Chat.Monday);
        Assert.Contains(Say(chat, "ja, wis alles", Chat.Monday).Events, happened => happened is TurnEvent.ErasureRequested);
    }

    [Fact]
    public void An_old_number_chooses_nothing()
    {
        var chat = OnWhatsApp();
        Say(chat, "hoi", Chat.Monday);
        chat.Offer("ik-word-18", "leerplicht-wat-is-dat");
        Assert.Null(Say(chat, "2", Yesterday).Decision.Article);
    }

    [Fact]
    public void An_old_no_does_not_say_that_somebody_is_unsafe_and_the_question_stands()
    {
        var chat = OnWhatsApp();
        Say(chat, "ik wil niet meer leven", Chat.Monday);
        var help = chat.Conversation.Memory.Help;
        Assert.NotNull(help);
        Assert.NotEqual("safety", Say(chat, "ja", Yesterday).Decision.Kind);
        Assert.Equal(help, chat.Conversation.Memory.Help);
    }

    [Fact]
    public void A_talk_that_runs_goes_on_from_its_question()
    {
        var chat = OnWhatsApp();
        Say(chat, "toekomstgesprek", Chat.Monday);
        var asked = chat.Conversation.Memory.Dialog;
        Say(chat, "ja", Yesterday);
        Assert.Equal(asked, chat.Conversation.Memory.Dialog);
    }

    [Fact]
    public void An_old_start_undoes_no_stop_and_a_new_one_does()
    {
        var chat = OnWhatsApp();
        Say(chat, "stop", Chat.Monday);
        Say(chat, "opnieuw", Chat.Monday);
        Say(chat, "start", Yesterday);
        Assert.True(chat.Conversation.Memory.Stopped);
        Say(chat, "start", Chat.Monday);
        Assert.False(chat.Conversation.Memory.Stopped);
    }

    [Fact]
    public void A_clock_that_runs_ahead_does_not_make_everything_after_it_late()
    {
        var chat = OnWhatsApp();
        Say(chat, "hoi", Chat.Monday.AddYears(1));
        Say(chat, "wis", Chat.Monday);
        Assert.Contains(Say(chat, "ja, wis alles", Chat.Monday).Events, happened => happened is TurnEvent.ErasureRequested);
    }

    /// <summary>“Stop” works at once and is confirmed, whoever has the word.</summary>
    [Theory]
    [InlineData("stop")]
    [InlineData("Stoppen")]
    [InlineData("afmelden")]
    [InlineData("stop maar")]
    public void With_a_coach_every_form_of_stop_is_one(string text)
    {
        var chat = OnWhatsApp().OwnedBy(new Owner.Coach("anna"));
        var result = Say(chat, text, Chat.Monday);
        Assert.True(chat.Conversation.Memory.Stopped);
        Assert.IsType<Owner.Bot>(chat.Conversation.Owner);
        Assert.Contains("start", result.Reply()!.Activity.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Laat_maar_is_something_one_says_to_a_coach()
    {
        var chat = OnWhatsApp().OwnedBy(new Owner.Coach("anna"));
        Assert.Empty(Say(chat, "laat maar", Chat.Monday).Events);
        Assert.False(chat.Conversation.Memory.Stopped);
    }

    /// <summary>Above a help card stands nothing; below it, that the picture was not seen.</summary>
    [Fact]
    public void A_picture_with_a_cry_for_help_gets_help_first()
    {
        var text = OnWhatsApp().Take(new Activity
        {
            Type = ActivityTypes.Message,
            Text = "ik wil niet meer leven",
            Attachments = [new Attachment { ContentType = MediaTypes.Picture }],
        }).Reply()!.Activity.Text!;
        Assert.InRange(text.IndexOf("helpwanted.nl", StringComparison.Ordinal), text.IndexOf("113", StringComparison.Ordinal), text.Length);
    }

    private static Chat OnWhatsApp() => new()
    {
        Conversation = Conversation.Begin(ConversationId.New(Chat.Monday), "whatsapp", YouthBot.Dialogs.Content.Region.LandelijkId),
    };

    private static TurnResult Say(Chat chat, string text, DateTimeOffset at) =>
        chat.Take(new Activity { Type = ActivityTypes.Message, Text = text, Timestamp = at });
}
