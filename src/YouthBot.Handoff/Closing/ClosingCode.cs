namespace YouthBot.Handoff.Closing;

/// <summary>One way in which something ended.</summary>
/// <param name="Code">As the figures of the region count it.</param>
/// <param name="Label">As the coach reads it.</param>
public sealed record ClosingCode(string Code, string Label);
