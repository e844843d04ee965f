namespace YouthBot.Handoff.CheckIns;

/// <summary>One rule of sending.</summary>
/// <param name="Name">Short, as the list prints it.</param>
/// <param name="When">In words, for whoever reads the list.</param>
/// <param name="Try">What it says against sending; null when it has nothing against it.</param>
public sealed record CheckInRule(string Name, string When, Func<CheckInFacts, DateTimeOffset, CheckInVerdict?> Try);
