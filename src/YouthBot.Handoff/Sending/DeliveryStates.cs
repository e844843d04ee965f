namespace YouthBot.Handoff.Sending;

/// <summary>Reports come twice, late and in any order: a state only moves forward.</summary>
public static class DeliveryStates
{
    /// <summary>
    /// The state after another report. What is on the phone has not failed, whatever comes later; what failed stays so, unless it turns out to
    /// be on the phone.
    /// </summary>
    public static DeliveryState Then(this DeliveryState state, DeliveryState report) => (state, report) switch
    {
        (DeliveryState.Delivered or DeliveryState.Read, DeliveryState.Failed) => state,
        (DeliveryState.Failed, DeliveryState.Delivered or DeliveryState.Read) => report,
        (DeliveryState.Failed, _) => state,
        _ => report > state ? report : state,
    };
}
