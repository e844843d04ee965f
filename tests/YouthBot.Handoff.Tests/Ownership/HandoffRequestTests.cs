using YouthBot.Handoff.Ownership;

namespace YouthBot.Handoff.Tests.Ownership;

public class HandoffRequestTests
{
    public static TheoryData<HandoffRequest, string> Written() => new()
    {
        { new HandoffRequest.None(), "none" },
        { new HandoffRequest.Waiting(), "waiting" },
        { new HandoffRequest.Waiting(Severity.Serious), "waiting-serious" },
        { new HandoffRequest.Waiting(Severity.Acute), "waiting-acute" },
        { new HandoffRequest.Offered("anna"), "offered:anna" },
        { new HandoffRequest.Offered("t-1:anna-acute", Severity.Serious), "offered-serious:t-1:anna-acute" },
        { new HandoffRequest.Snoozed(Chat.Amsterdam("2026-11-23 10:00"), Severity.Serious), "snoozed-serious:2026-11-23T09:00:00.0000000Z" },
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
    [InlineData("waiting-")]
    [InlineData("waiting-urgent")]
    [InlineData("none-acute")]
    [InlineData("offered")]
    [InlineData("offered:")]
    [InlineData("snoozed")]
    [InlineData("snoozed:morgen")]
    public void Anything_else_is_no_request(string text) => Assert.Throws<FormatException>(() => HandoffRequest.Parse(text));

    [Fact]
    public void Haste_only_grows_and_who_was_set_aside_comes_back()
    {
        Assert.Equal(new HandoffRequest.Waiting(Severity.Serious), new HandoffRequest.None().Raise(Severity.Serious));
        Assert.Equal(new HandoffRequest.Waiting(Severity.Acute), new HandoffRequest.Waiting(Severity.Acute).Raise(Severity.Serious));
        Assert.Equal(new HandoffRequest.Waiting(Severity.Acute), new HandoffRequest.Waiting(Severity.Serious).Raise(Severity.Acute));
        Assert.Equal(new HandoffRequest.Offered("anna", Severity.Acute), new HandoffRequest.Offered("anna").Raise(Severity.Acute));
        Assert.Equal(new HandoffRequest.Waiting(Severity.Serious), new HandoffRequest.Snoozed(Chat.Monday).Raise(Severity.Serious));
    }
}
