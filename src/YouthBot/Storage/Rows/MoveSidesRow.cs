namespace YouthBot.Storage.Rows;

/// <summary>Both sides of a move, as they were at one moment.</summary>
/// <param name="Version">The version of the web chat's state.</param>
/// <param name="Region">The region of the web chat.</param>
/// <param name="Owner">Who speaks there, as text.</param>
/// <param name="Request">Whether a human was asked for there, as text.</param>
/// <param name="State">What the bot remembers there, encrypted.</param>
/// <param name="Person">Who sent the code.</param>
/// <param name="PhoneRegion">The region of the conversation on WhatsApp.</param>
/// <param name="PhoneSequence">The last place in its feed.</param>
/// <param name="PhoneIsNew">Whether it began with the code, and nothing else was said in it.</param>
/// <param name="Aliases">By which names WhatsApp knows the person, encrypted with the key of that conversation.</param>
public sealed record MoveSidesRow(
    long Version,
    string Region,
    string Owner,
    string Request,
    byte[] State,
    string Person,
    string PhoneRegion,
    long PhoneSequence,
    bool PhoneIsNew,
    IReadOnlyList<WhatsAppAliasRow> Aliases)
{
    /// <summary>What is known of the request for a human on the web, encrypted; null when nobody was ever asked for.</summary>
    public byte[]? Facts { get; init; }

    /// <summary>The number that was given to call, encrypted; null when there is none.</summary>
    public ContactRow? Contact { get; init; }
}
