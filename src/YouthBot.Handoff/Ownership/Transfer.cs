namespace YouthBot.Handoff.Ownership;

/// <summary>A conversation on its way from one coach to another. Until the other takes it, it is the first one's.</summary>
/// <param name="From">Who offers it.</param>
/// <param name="To">To whom.</param>
/// <param name="Note">What the other must know.</param>
public sealed record Transfer(string From, string To, string Note);
