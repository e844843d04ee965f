namespace YouthBot.Channels.WhatsApp;

/// <summary>A number of ours, with everything that its door needs.</summary>
/// <param name="Name">Our own name of it, for the log.</param>
/// <param name="Region">Its region.</param>
/// <param name="Id">Meta's id of it.</param>
/// <param name="AccessToken">To send with.</param>
/// <param name="AppSecret">With which its webhooks are signed.</param>
/// <param name="VerifyToken">To prove the webhook with.</param>
/// <param name="Endpoint">Where messages are sent.</param>
/// <param name="Template">The approved template that says that an answer is ready.</param>
/// <param name="Phone">The number itself, in digits with the country first; null when nobody may be sent to it by a link.</param>
internal sealed record WhatsAppNumber(
    string Name, string Region, string Id, string AccessToken, string AppSecret, string VerifyToken, Uri Endpoint,
    string Template, string? Phone);
