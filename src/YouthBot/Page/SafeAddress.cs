namespace YouthBot.Page;

/// <summary>The addresses that a link of this page may have: a web page, a number to call, an address to write to. Never a script. Without
/// encryption only on the own machine, where somebody is developing.</summary>
internal static class SafeAddress
{
    /// <summary>The address as a browser reads it; null when it is of another kind.</summary>
    public static string? Read(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme is "https" or "tel" or "mailto" || address is { Scheme: "http", IsLoopback: true })
            ? address.AbsoluteUri
            : null;

    /// <summary>Whether a link to it leaves this page.</summary>
    public static bool IsPage(string address) => address.StartsWith("http", StringComparison.Ordinal);
}
