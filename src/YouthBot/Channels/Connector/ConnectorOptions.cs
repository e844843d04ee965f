namespace YouthBot.Channels.Connector;

/// <summary>The door of an Azure Bot (<c>Connector:*</c>).</summary>
public sealed class ConnectorOptions
{
    /// <summary>
    /// Microsoft's id of the bot's app, a GUID. No default: without it the door is closed; in Development open to this machine only.
    /// </summary>
    public string? AppId { get; set; }

    /// <summary>
    /// The tenant of the app, a GUID; <c>botframework.com</c> for a multi-tenant bot from before August 2025. No default.
    /// </summary>
    public string? TenantId { get; set; }

    /// <summary>The secret of the app, to get tokens with. No default: without it the door is closed.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>A file with that secret, in its place.</summary>
    public string? ClientSecretFile { get; set; }

    /// <summary>
    /// Where the Bot Connector says which keys sign its tokens. Default
    /// <c>https://login.botframework.com/v1/.well-known/openidconfiguration</c>; a sovereign cloud has another one.
    /// </summary>
    public string? OpenIdMetadataUrl { get; set; }

    /// <summary>
    /// Where Entra says the same of its own, and where it gives tokens. Default
    /// <c>https://login.microsoftonline.com/{TenantId}/v2.0/.well-known/openid-configuration</c>.
    /// </summary>
    public string? EntraMetadataUrl { get; set; }

    /// <summary>Id of the region in <c>content/regions</c> in which conversations of this door begin. Default <c>landelijk</c>.</summary>
    public string? Region { get; set; }
}
