using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Replies;

namespace YouthBot.Dialogs.Tests.Replies;

public class ReplyTests
{
    private static readonly YouthBotData Data = new(ReplyKinds.Fallback);

    [Fact]
    public void A_reply_says_how_its_text_is_written_and_leaves_the_rest_to_the_channel()
    {
        var reply = Reply.Say("**hoi**", Data);
        Assert.Equal(("message", "**hoi**", "markdown", "nl-NL"), (reply.Type, reply.Text, reply.TextFormat, reply.Locale));
        Assert.Equal((null, null, null, null), (reply.Id, reply.Timestamp, reply.Recipient, reply.ServiceUrl));
        Assert.Null(reply.SuggestedActions);
    }

    [Fact]
    public void The_same_button_is_shown_once_and_the_order_is_kept()
    {
        string[] labels = ["b", "a", "b", "c", "a"];
        var reply = Reply.Say("kies", Data, labels.Select(Buttons.Say));
        Assert.Equal(["b", "a", "c"], reply.SuggestedActions!.Actions!.Select(button => button.Title));
    }

    [Fact]
    public void A_button_says_its_own_label_so_that_the_transcript_stays_readable()
    {
        var button = Buttons.Say("Praat met een mens");
        Assert.Equal(("imBack", "Praat met een mens"), (button.Type, button.Value?.GetString()));
    }

    [Fact]
    public void A_button_opens_a_page()
    {
        var button = Buttons.Open("Kijk op duo.nl", new Uri("https://duo.nl/a b"));
        Assert.Equal(("openUrl", "https://duo.nl/a%20b"), (button.Type, button.Value?.GetString()));
    }

    [Theory]
    [InlineData("112", "tel:112")]
    [InlineData("0800-0432", "tel:08000432")]
    [InlineData("088 0 767 000", "tel:0880767000")]
    public void A_button_calls_a_help_line(string number, string called)
    {
        var button = Buttons.Call(Line(number))!;
        Assert.Equal(("call", $"Bel {number}", called), (button.Type, button.Title, button.Value?.GetString()));
    }

    [Fact]
    public void A_line_without_a_number_has_no_button() => Assert.Null(Buttons.Call(Line()));

    private static HelpLine Line(params string[] numbers) => new() { Code = "X", Name = "Hulp", Numbers = numbers, Sites = ["hulp.nl"] };
}
