using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Plans;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Sending;

namespace YouthBot.Handoff.Tests.Turns;

/// <summary>What the bot does while a coach has the word, or nobody has.</summary>
public class WordOfTheCoachTests
{
    public static TheoryData<Owner> Others() => [new Owner.Coach("anna"), new Owner.Closed()];

    [Theory, MemberData(nameof(Others))]
    public void The_bot_is_silent(Owner owner)
    {
        foreach (var text in new[] { "hoi", "mag ik stoppen met school", "laat maar", "mens", "opnieuw", "ja", "", "asdf" })
            Assert.Empty(new Chat().OwnedBy(owner).Say(text).Events);
        Assert.Empty(new Chat().OwnedBy(owner).Arrive().Events);
    }

    [Theory]
    [InlineData("stop")]
    [InlineData("wis")]
    [InlineData("terug naar de bot")]
    public void In_a_closed_talk_nobody_answers_at_all(string text) => Assert.Empty(new Chat().OwnedBy(new Owner.Closed()).Say(text).Events);

    [Theory, MemberData(nameof(Others))]
    public void A_cry_for_help_beats_everything(Owner owner)
    {
        var reply = new Chat().OwnedBy(owner).Say("stop ik wil dood").Reply();
        Assert.Equal(Purpose.Safety, reply?.Purpose);
        Assert.IsType<SendVerdict.Send>(SendingRule.Judge(reply!.Purpose, owner));
    }

    /// <summary>Half an emoji, or what is no character at all, must not make anybody unheard.</summary>
    [Theory]
    [InlineData("ik wil niet meer leven \uFFFE")]
    [InlineData("\uD83D ik wil niet meer leven")]
    [InlineData("ik wil niet\0meer leven\uFFFF")]
    public void A_cry_for_help_is_heard_through_broken_characters(string text) =>
        Assert.Equal(Purpose.Safety, new Chat().Say(text).Reply()?.Purpose);

    [Fact]
    public void What_the_bot_asked_before_the_coach_came_is_over()
    {
        var chat = new Chat();
        chat.Say("wis");
        chat.Conversation = chat.Conversation with { Request = new HandoffRequest.Waiting() };
        chat.Desks(new HandoffCommand.Claim(new Coach("anna", "Anna", [chat.Conversation.Region], Capacity: 3)));
        Assert.False(chat.Say("ja").Erases());
        Assert.False(chat.OwnedBy(new Owner.Bot()).Say("ja").Erases());
    }

    /// <summary>Also when it is all that they say: else nobody would notice that the coach does not answer.</summary>
    [Theory]
    [InlineData("deel mijn plan", true)]
    [InlineData("niet meer delen", false)]
    public void Sharing_the_plan_is_a_word_to_the_coach_who_has_not_answered_since(string text, bool shared)
    {
        var chat = new Chat().OwnedBy(new Owner.Coach("anna"));
        chat.Conversation = chat.Conversation with { Memory = chat.Conversation.Memory with { Plan = new Plan { WatWilIk = "tekenen", Shared = !shared } } };
        Assert.Empty(chat.Say(text).Events);
        Assert.Equal(shared, chat.Conversation.Memory.Plan!.Shared);
        Assert.Equal(chat.Now, chat.Conversation.Handoff.AwaitingSince);
    }

    [Fact]
    public void A_signal_that_is_no_message_gets_no_reply_and_changes_nothing()
    {
        var chat = new Chat();
        chat.Say("wis");
        var before = chat.Conversation;
        foreach (var type in new[] { ActivityTypes.Typing, ActivityTypes.Event, ActivityTypes.EndOfConversation, "nieuw", null })
            Assert.Empty(chat.Take(new Activity { Type = type, Text = "ik wil stoppen" }).Events);
        Assert.Equal(before, chat.Conversation with { Version = before.Version });
    }
}
