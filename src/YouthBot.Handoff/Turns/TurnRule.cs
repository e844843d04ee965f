namespace YouthBot.Handoff.Turns;

/// <summary>One rule of a turn.</summary>
/// <param name="Name">Short, as the list prints it.</param>
/// <param name="When">In words, for whoever reads the list.</param>
/// <param name="Try">The outcome, or null when the rule does not apply and the next one is tried.</param>
public sealed record TurnRule(string Name, string When, Func<TurnContext, TurnResult?> Try);
