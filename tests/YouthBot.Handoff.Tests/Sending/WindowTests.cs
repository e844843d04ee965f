using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Sending;

namespace YouthBot.Handoff.Tests.Sending;

/// <summary>What passes where a text passes for a day only, and how far a sent message has come.</summary>
public class WindowTests
{
    private static readonly DateTimeOffset Wrote = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, true)]
    [InlineData(86_399, true)]
    [InlineData(86_400, false)]
    [InlineData(-60, true)]
    public void The_window_is_a_day_from_the_last_message(int seconds, bool open) =>
        Assert.Equal(open, ServiceWindow.IsOpen(Wrote, Wrote.AddSeconds(seconds)));

    [Theory]
    [InlineData(Purpose.Reply, "bot", false, true, "Send")]
    [InlineData(Purpose.Reply, "bot", false, false, "Drop window")]
    [InlineData(Purpose.Reply, "coach:anna", false, false, "Drop coach-owns")]
    [InlineData(Purpose.Coach, "coach:anna", true, true, "Send")]
    [InlineData(Purpose.Coach, "coach:anna", false, false, "Park")]
    [InlineData(Purpose.Safety, "bot", true, false, "Park")]
    [InlineData(Purpose.Proactive, "bot", false, true, "Send")]
    [InlineData(Purpose.Proactive, "bot", true, true, "Drop stopped")]
    [InlineData(Purpose.Proactive, "bot", false, false, "Drop window")]
    public void What_waits_what_goes_and_what_is_dropped(Purpose purpose, string owner, bool stopped, bool open, string verdict) =>
        Assert.Equal(verdict, SendingRule.Judge(purpose, Owner.Parse(owner), stopped, open) switch
        {
            SendVerdict.Drop drop => $"Drop {drop.Reason}",
            var other => other.GetType().Name,
        });

    [Theory]
    [InlineData(DeliveryState.Sending, DeliveryState.Unknown, DeliveryState.Unknown)]
    [InlineData(DeliveryState.Unknown, DeliveryState.Sent, DeliveryState.Sent)]
    [InlineData(DeliveryState.Sent, DeliveryState.Accepted, DeliveryState.Sent)]
    [InlineData(DeliveryState.Read, DeliveryState.Delivered, DeliveryState.Read)]
    [InlineData(DeliveryState.Sent, DeliveryState.Failed, DeliveryState.Failed)]
    [InlineData(DeliveryState.Delivered, DeliveryState.Failed, DeliveryState.Delivered)]
    [InlineData(DeliveryState.Failed, DeliveryState.Sent, DeliveryState.Failed)]
    [InlineData(DeliveryState.Failed, DeliveryState.Delivered, DeliveryState.Delivered)]
    public void A_state_only_moves_forward(DeliveryState state, DeliveryState report, DeliveryState after) => Assert.Equal(after, state.Then(report));
}
