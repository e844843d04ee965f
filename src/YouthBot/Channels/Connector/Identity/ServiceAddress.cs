namespace YouthBot.Channels.Connector.Identity;

/// <summary>Where answers go, in the words of the caller.</summary>
/// <param name="Url">The address; null when none was named.</param>
/// <param name="Verified">Whether who named it had proved who they are.</param>
internal sealed record ServiceAddress(string? Url, bool Verified)
{
    /// <summary>
    /// Whether a request may go there: https, and nothing that hides in the address. In Development a program on this machine may do
    /// without https, and who has proved nothing can name no other.
    /// </summary>
    public bool IsAllowed(bool isDevelopment)
    {
        if (Url is null) return true;
        if (!Uri.TryCreate(Url, UriKind.Absolute, out var address)
            || address is not { UserInfo.Length: 0, Query.Length: 0, Fragment.Length: 0 }) return false;
        return address.IsLoopback && isDevelopment
            ? address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps
            : Verified && address.Scheme == Uri.UriSchemeHttps;
    }
}
