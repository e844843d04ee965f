namespace YouthBot.Channels.WhatsApp.Wire;

/// <summary>
/// Who sent something, as WhatsApp names them. Either may be missing: somebody with a username need not show a number, and an old delivery
/// has no user id. At least one is there.
/// </summary>
/// <param name="Phone">The number, digits only (<c>wa_id</c>).</param>
/// <param name="UserId">The business-scoped user id (<c>NL.1349…</c>); another one when the person changes their number.</param>
internal sealed record Sender(string? Phone, string? UserId);
