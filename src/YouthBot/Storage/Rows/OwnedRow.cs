namespace YouthBot.Storage.Rows;

/// <summary>What is kept of a conversation that a coach has.</summary>
/// <param name="Facts">What is known of the request, sealed.</param>
/// <param name="State">What the bot remembers, sealed: the plan is in it.</param>
public sealed record OwnedRow(byte[] Facts, byte[] State);
