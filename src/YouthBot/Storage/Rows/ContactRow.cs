namespace YouthBot.Storage.Rows;

/// <summary>How somebody can be reached outside the chat, because they gave it.</summary>
/// <param name="Body">What they gave, encrypted.</param>
/// <param name="ExpiresAt">When it is forgotten, whatever becomes of the conversation.</param>
public sealed record ContactRow(byte[] Body, DateTimeOffset ExpiresAt);
