namespace YouthBot.Moves;

/// <summary>The way to WhatsApp.</summary>
/// <param name="Link">Opens WhatsApp with the code filled in.</param>
/// <param name="Size">Modules in a row of the same as a QR code.</param>
/// <param name="Path">Its dark modules, as a path.</param>
/// <param name="ExpiresIn">Seconds.</param>
internal sealed record MoveOffer(string Link, int Size, string Path, int ExpiresIn);
