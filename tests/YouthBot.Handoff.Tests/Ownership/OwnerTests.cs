using YouthBot.Handoff.Ownership;

namespace YouthBot.Handoff.Tests.Ownership;

public class OwnerTests
{
    public static TheoryData<Owner, string> Written() => new()
    {
        { new Owner.Bot(), "bot" },
        { new Owner.Closed(), "closed" },
        { new Owner.Coach("anna"), "coach:anna" },
        { new Owner.Coach("https://login.example/t:1|anna"), "coach:https://login.example/t:1|anna" },
        { new Owner.Coach("bot"), "coach:bot" },
    };

    [Theory, MemberData(nameof(Written))]
    public void An_owner_is_read_as_it_was_written(Owner owner, string text)
    {
        Assert.Equal(text, owner.ToString());
        Assert.Equal(owner, Owner.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Bot")]
    [InlineData("bot ")]
    [InlineData("coach")]
    [InlineData("coach:")]
    [InlineData("nobody")]
    public void Anything_else_is_no_owner(string text) => Assert.Throws<FormatException>(() => Owner.Parse(text));

    [Fact]
    public void A_new_conversation_is_the_bots()
    {
        var conversation = Conversation.Begin(default, "directline", "landelijk");
        Assert.Equal(new Owner.Bot(), conversation.Owner);
        Assert.Equal(new HandoffRequest.None(), conversation.Request);
        Assert.False(conversation.Memory.Greeted);
    }
}
