namespace YouthBot.Storage.Rows;

/// <summary>The turn holds only while this owner has fewer conversations: looked at again when it is written, whoever else writes.</summary>
/// <param name="Owner">The owner, as text.</param>
/// <param name="Most">How many they can have.</param>
public sealed record OwnerLimit(string Owner, int Most);
