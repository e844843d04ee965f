namespace YouthBot.Channels.WhatsApp.Wire;

/// <summary>A button, or a row of a list.</summary>
/// <param name="Id">What a tap on it says.</param>
/// <param name="Title">What stands on it.</param>
/// <param name="Description">What stands under it in a list.</param>
internal sealed record OutboundChoice(string Id, string Title, string? Description = null);
