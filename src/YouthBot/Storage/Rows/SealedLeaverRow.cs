namespace YouthBot.Storage.Rows;

/// <summary>Somebody of a file, as they are written down.</summary>
/// <param name="Id">Who.</param>
/// <param name="PhoneHash">Keyed hash of their number.</param>
/// <param name="Body">Their contact data, encrypted under their own key.</param>
public sealed record SealedLeaverRow(Guid Id, byte[] PhoneHash, byte[] Body)
{
    /// <summary>By which names they are known on WhatsApp, if they ever wrote.</summary>
    public IReadOnlyList<byte[]> Aliases { get; init; } = [];
}
