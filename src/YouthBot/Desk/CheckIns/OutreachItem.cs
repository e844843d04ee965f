using YouthBot.CheckIns;
using YouthBot.Storage.Rows;

namespace YouthBot.Desk.CheckIns;

/// <summary>Somebody on the follow-up list.</summary>
/// <param name="Row">As it stands.</param>
/// <param name="Contact">Who; the number in it is for a click alone.</param>
/// <param name="Sender">Who sent the check-in.</param>
/// <param name="Coach">Who took it on.</param>
public sealed record OutreachItem(OutreachRow Row, LeaverContact Contact, string? Sender, string? Coach)
{
    /// <summary>What they are called: who gave no name is called as in their conversation; empty for nobody who can be found.</summary>
    public string Name => NameOf(Contact, Row.Handle);

    /// <summary>What somebody is called; empty when there is no way to find them.</summary>
    public static string NameOf(LeaverContact contact, string? handle) => contact.FirstName.Length > 0 ? contact.FirstName : handle ?? string.Empty;
}
