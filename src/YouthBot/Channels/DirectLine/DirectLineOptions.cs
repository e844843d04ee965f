namespace YouthBot.Channels.DirectLine;

/// <summary>The web chat's door (<c>DirectLine:*</c>).</summary>
public sealed class DirectLineOptions
{
    /// <summary>The secret that Development uses when none is configured; it works for local callers only.</summary>
    public const string DevelopmentSecret = "development-only-secret";

    /// <summary>
    /// Mints tokens for another site's own page, and reads nothing. No default outside Development: without it
    /// <c>POST /v3/directline/tokens/generate</c> is closed.
    /// </summary>
    public string? Secret { get; set; }

    /// <summary>
    /// Origins of pages that may hold the chat, such as <c>https://www.gemeente.nl</c>. The product's own origin is always allowed; in
    /// Development every local one is.
    /// </summary>
    public IReadOnlyList<string> AllowedOrigins { get; set; } = [];
}
