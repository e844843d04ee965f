using YouthBot.Handoff.Ownership;

namespace YouthBot.Handoff.Sending;

/// <summary>
/// The last check before the wire, with the owner read again at that moment: a reply that the bot worked out before a coach took over is
/// dropped.
/// </summary>
public static class SendingRule
{
    /// <param name="purpose">Why it is sent.</param>
    /// <param name="owner">Who owns the conversation now.</param>
    public static SendVerdict Judge(Purpose purpose, Owner owner) => (purpose, owner) switch
    {
        (Purpose.Safety, _) => new SendVerdict.Send(),
        (_, Owner.Closed) => new SendVerdict.Drop("closed"),
        (Purpose.Coach, _) => new SendVerdict.Send(),
        (_, Owner.Coach) => new SendVerdict.Drop("coach-owns"),
        _ => new SendVerdict.Send(),
    };
}
