namespace YouthBot.Storage.Rows;

/// <summary>How an account proves who it is.</summary>
/// <param name="Stamp">Changes when every session must end.</param>
/// <param name="PasswordHash">The hash of a local password; null for who signs in elsewhere.</param>
/// <param name="OneTimeUntil">Until when a one-time password can be used; null when the password was chosen by its owner.</param>
/// <param name="TotpSecret">The secret of the second factor, encrypted.</param>
/// <param name="TotpConfirmed">Whether the owner has proved to have that secret.</param>
public sealed record CredentialRow(
    string Stamp,
    string? PasswordHash = null,
    DateTimeOffset? OneTimeUntil = null,
    byte[]? TotpSecret = null,
    bool TotpConfirmed = false);
