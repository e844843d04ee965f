namespace YouthBot.Storage.Rows;

/// <summary>A name by which WhatsApp knows somebody.</summary>
/// <param name="Kind"><see cref="Phone"/> or <see cref="User"/>.</param>
/// <param name="Hash">Keyed hash of it.</param>
/// <param name="Value">The name itself, encrypted.</param>
public sealed record WhatsAppAliasRow(string Kind, byte[] Hash, byte[] Value)
{
    /// <summary>A telephone number.</summary>
    public const string Phone = "phone";

    /// <summary>A business-scoped user id. It goes before a number: a number may have got another owner.</summary>
    public const string User = "user";
}
