using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Search;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Turns;

namespace YouthBot.Handoff.Tests.Turns;

/// <summary>Where the search breaks, a question gets no answer. Help, a human and what is the person's own are reached.</summary>
public class BrokenSearchTests
{
    [Theory]
    [InlineData("mens", "handoff")]
    [InlineData("Praat met een mens", "handoff")]
    [InlineData("Laat bericht achter", "handoff")]
    [InlineData("Bel mij terug", "handoff")]
    [InlineData("stop", "commands")]
    [InlineData("wis", "commands")]
    [InlineData("mijn gegevens", "commands")]
    [InlineData("ik ben 16 en ik woon in Leiden en ik wil niet meer leven", "safety")]
    [InlineData("ik ga nu van het dak springen", "safety")]
    public void It_is_reached(string text, string rule) => Assert.Equal(rule, Broken().Say(text).Decision.Rule);

    [Fact]
    public void Who_says_something_about_themselves_before_a_message_has_left_it()
    {
        var chat = Broken();
        chat.Say("Laat bericht achter");
        Assert.Equal(ReplyKinds.Handoff, chat.Say("ik ben 17 en ik woon in Leiden, bel me even").Data()?.Kind);
        Assert.IsType<HandoffRequest.Waiting>(chat.Conversation.Request);
    }

    /// <summary>There is nothing to search in at all: whoever asks it fails.</summary>
    private static Chat Broken() => new()
    {
        Content = RealContent.Set with { LazySearch = new Lazy<SearchIndex>(() => throw new InvalidOperationException("broken")) },
        Desk = new DeskStatus(Coaches: 1, []),
    };
}
