using YouthBot.Handoff.Ownership;

namespace YouthBot.Handoff.Tests.Ownership;

public class HandoffRequestTests
{
    public static TheoryData<HandoffRequest, string> Written() => new()
    {
        { new HandoffRequest.None(), "none" },
        { new HandoffRequest.Waiting(), "waiting" },
        { new HandoffRequest.Offered("anna"), "offered:anna" },
        { new HandoffRequest.Offered("t:1:anna"), "offered:t:1:anna" },
        { new HandoffRequest.Snoozed(Chat.Amsterdam("2026-11-23 10:00")), "snoozed:2026-11-23T09:00:00.0000000Z" },
    };

    [Theory, MemberData(nameof(Written))]
    public void A_request_is_read_as_it_was_written(HandoffRequest request, string text)
    {
        Assert.Equal(text, request.ToString());
        Assert.Equal(request, HandoffRequest.Parse(text));
    }

    [Fact]
    public void A_moment_is_kept_to_the_tick()
    {
        var request = new HandoffRequest.Snoozed(Chat.Monday.AddTicks(1_234_567));
        Assert.Equal(request, HandoffRequest.Parse(request.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Waiting")]
    [InlineData("none:anna")]
    [InlineData("waiting:")]
    [InlineData("offered")]
    [InlineData("offered:")]
    [InlineData("snoozed")]
    [InlineData("snoozed:morgen")]
    public void Anything_else_is_no_request(string text) => Assert.Throws<FormatException>(() => HandoffRequest.Parse(text));
}
