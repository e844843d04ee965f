namespace YouthBot.Handoff.Ownership;

/// <summary>How somebody wants to be reached, in their own words. Nothing is asked for that they do not want to give.</summary>
/// <param name="Channel">By which way.</param>
/// <param name="Moment">When it suits them; null when it does not matter.</param>
/// <param name="Place">Where; null when it does not matter.</param>
/// <param name="HasNumber">Whether they gave a number; it is kept apart (<see cref="Turns.TurnEvent.ContactGiven"/>), and for less long.</param>
public sealed record CallBack(CallBackChannel Channel, string? Moment = null, string? Place = null, bool HasNumber = false);
