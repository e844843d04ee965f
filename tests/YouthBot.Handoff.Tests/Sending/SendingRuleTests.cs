using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Sending;

namespace YouthBot.Handoff.Tests.Sending;

public class SendingRuleTests
{
    /// <summary>Every purpose for every owner; null is “it goes out”, else the reason why it never does.</summary>
    [Theory]
    [InlineData(Purpose.Safety, "bot", null)]
    [InlineData(Purpose.Safety, "coach:anna", null)]
    [InlineData(Purpose.Safety, "closed", null)]
    [InlineData(Purpose.Reply, "bot", null)]
    [InlineData(Purpose.Reply, "coach:anna", "coach-owns")]
    [InlineData(Purpose.Reply, "closed", "closed")]
    [InlineData(Purpose.Coach, "bot", null)]
    [InlineData(Purpose.Coach, "coach:anna", null)]
    [InlineData(Purpose.Coach, "closed", "closed")]
    [InlineData(Purpose.Proactive, "bot", null)]
    [InlineData(Purpose.Proactive, "coach:anna", "coach-owns")]
    [InlineData(Purpose.Proactive, "closed", "closed")]
    public void The_owner_at_the_moment_of_sending_decides(Purpose purpose, string owner, string? reason) =>
        Assert.Equal(
            reason is null ? new SendVerdict.Send() : new SendVerdict.Drop(reason),
            SendingRule.Judge(purpose, Owner.Parse(owner)));

    [Fact]
    public void Help_in_danger_always_goes_out() => Assert.All(
        new Owner[] { new Owner.Bot(), new Owner.Coach("anna"), new Owner.Closed() },
        owner => Assert.IsType<SendVerdict.Send>(SendingRule.Judge(Purpose.Safety, owner)));

    [Fact]
    public void The_table_names_every_purpose() =>
        Assert.Equal([Purpose.Safety, Purpose.Reply, Purpose.Coach, Purpose.Proactive], Enum.GetValues<Purpose>());
}
