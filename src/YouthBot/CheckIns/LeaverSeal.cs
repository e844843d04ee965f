using YouthBot.Handoff;
using YouthBot.Storage;
using YouthBot.Storage.Encryption;

namespace YouthBot.CheckIns;

/// <summary>A leaver's contact data as they stand on disk, and how their number is looked up.</summary>
internal static class LeaverSeal
{
    private const string PhoneUse = "leaver/phone";

    public static byte[] Seal(SealingKey key, Guid leaver, LeaverContact contact) =>
        SealedValue.Seal(key, contact, LeaverJson.Default.LeaverContact, Place(leaver));

    public static LeaverContact Open(SealingKey key, Guid leaver, byte[] body) =>
        SealedValue.Open(key, body, LeaverJson.Default.LeaverContact, Place(leaver));

    public static byte[] Hash(LookupKey lookup, string phone) => lookup.Hash(PhoneUse, phone);

    /// <summary>The same for a number as WhatsApp writes it, without its plus.</summary>
    public static byte[] HashOnWire(LookupKey lookup, string phone) => Hash(lookup, $"+{phone}");

    /// <summary>The name of their key; it is no conversation.</summary>
    public static ConversationId KeyOf(Guid leaver) => new(leaver);

    private static string Place(Guid leaver) => $"leaver|{leaver:N}";
}
