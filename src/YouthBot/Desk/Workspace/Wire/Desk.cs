namespace YouthBot.Desk.Workspace.Wire;

/// <summary>Everything that stands on a coach's desk, without what was said.</summary>
/// <param name="WaitingCount">How many wait in the coach's regions.</param>
/// <param name="Waiting">The first of them, in the order in which “Volgende” takes them.</param>
/// <param name="Snoozed">Who was set aside until a moment.</param>
/// <param name="CallBacks">Who wants to be called or to meet, oldest first.</param>
/// <param name="Chats">The coach's own conversations.</param>
/// <param name="Offers">What colleagues offer.</param>
/// <param name="Elsewhere">What colleagues have.</param>
/// <param name="Colleagues">Who they are.</param>
/// <param name="FollowUps">When the coach wanted to ask how it went.</param>
/// <param name="Capacity">How many conversations the coach can have.</param>
/// <param name="AwaySince">Since when the coach is away for a while.</param>
public sealed record Desk(
    int WaitingCount,
    IReadOnlyList<Waiting> Waiting,
    IReadOnlyList<SetAside> Snoozed,
    IReadOnlyList<CallBackRequest> CallBacks,
    IReadOnlyList<OwnChat> Chats,
    IReadOnlyList<Offer> Offers,
    IReadOnlyList<Elsewhere> Elsewhere,
    IReadOnlyList<Colleague> Colleagues,
    IReadOnlyList<FollowUp> FollowUps,
    int Capacity,
    DateTimeOffset? AwaySince = null);
