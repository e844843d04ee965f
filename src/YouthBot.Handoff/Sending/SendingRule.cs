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

    /// <summary>
    /// The same where texts pass for a day after somebody's last message only. What a coach said, and help, waits for the next one; an answer of
    /// the bot would then answer something that nobody remembers.
    /// </summary>
    /// <param name="purpose">Why it is sent.</param>
    /// <param name="owner">Who owns the conversation now.</param>
    /// <param name="stopped">Whether the person wants no message that we begin ourselves.</param>
    /// <param name="windowIsOpen">Whether a text passes now: <see cref="ServiceWindow"/>.</param>
    /// <param name="hasTemplate">Whether there is an approved text for what we begin ourselves, which passes always.</param>
    public static SendVerdict Judge(Purpose purpose, Owner owner, bool stopped, bool windowIsOpen, bool hasTemplate = false) =>
        (Judge(purpose, owner), purpose) switch
    {
        (SendVerdict.Drop drop, _) => drop,
        (_, Purpose.Proactive) when stopped => new SendVerdict.Drop("stopped"),
        (var verdict, Purpose.Proactive) when hasTemplate => verdict,
        (var verdict, _) when windowIsOpen => verdict,
        (_, Purpose.Coach or Purpose.Safety) => new SendVerdict.Park(),
        _ => new SendVerdict.Drop("window"),
    };
}
