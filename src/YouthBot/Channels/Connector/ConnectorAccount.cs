using Microsoft.Extensions.Options;
using YouthBot.Content;

namespace YouthBot.Channels.Connector;

/// <summary>Who we are to the Bot Connector, as the settings say.</summary>
internal sealed class ConnectorAccount
{
    private const string OpenIdMetadata = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>The name that stands for the tenant of every multi-tenant bot.</summary>
    private const string SharedTenant = "botframework.com";

    /// <exception cref="SetupException">A setting is wrong; the message names it.</exception>
    public ConnectorAccount(IOptions<ConnectorOptions> options, LiveContent content, IHostEnvironment environment)
    {
        var settings = options.Value;
        IsDevelopment = environment.IsDevelopment();
        Region = settings.Region ?? Dialogs.Content.Region.LandelijkId;
        // without a name there is nothing to look up, and a start need not wait here until the content is read
        if (settings.Region is not null && !content.Current.Regions.ContainsKey(Region))
            throw new SetupException($"Connector:Region: '{Region}' is not a region in content/regions.");
        var tenant = settings.TenantId is { Length: > 0 } named && named != SharedTenant
            ? GuidOf(named, nameof(settings.TenantId))
            : settings.TenantId;
        OpenIdAddress = Address(settings.OpenIdMetadataUrl ?? OpenIdMetadata, nameof(settings.OpenIdMetadataUrl));
        EntraAddress = Address(settings.EntraMetadataUrl ?? EntraMetadata(tenant ?? SharedTenant), nameof(settings.EntraMetadataUrl));
        var secret = SecretOf(settings);
        if (settings.AppId is not { Length: > 0 } app)
        {
            Lacks = "Connector:AppId";
            return;
        }

        var id = GuidOf(app, nameof(settings.AppId));
        Lacks = tenant is not { Length: > 0 } ? "Connector:TenantId" : secret is not { Length: > 0 } ? "Connector:ClientSecret" : null;
        if (Lacks is null) Identity = new ConnectorIdentity(id, tenant!, secret!);
        else IsHalf = true;
    }

    /// <summary>Who we are; null when nobody, and then nobody can prove to be the Bot Connector either.</summary>
    public ConnectorIdentity? Identity { get; }

    /// <summary>The setting that is missing for that; null when none is.</summary>
    public string? Lacks { get; }

    /// <summary>Whether some of it is set: the administrator meant to open the door.</summary>
    public bool IsHalf { get; }

    /// <summary>Whether callers on this machine come in without a token: only where nothing is set, in Development.</summary>
    public bool IsAnonymous => Identity is null && !IsHalf && IsDevelopment;

    /// <summary>Whether nobody comes in.</summary>
    public bool IsClosed => Identity is null && !IsAnonymous;

    /// <summary>Whether addresses on this machine may do without https.</summary>
    public bool IsDevelopment { get; }

    /// <summary>Where conversations begin.</summary>
    public string Region { get; }

    /// <summary>Where the Bot Connector describes itself.</summary>
    public Uri OpenIdAddress { get; }

    /// <summary>Where Entra describes itself.</summary>
    public Uri EntraAddress { get; }

    private static string EntraMetadata(string tenant) =>
        $"https://login.microsoftonline.com/{tenant}/v2.0/.well-known/openid-configuration";

    private static string GuidOf(string value, string setting) => Guid.TryParse(value.Trim(), out var id)
        ? id.ToString("D")
        : throw new SetupException($"Connector:{setting}: '{value}' is not a GUID, such as 00000000-0000-0000-0000-000000000000.");

    private static string? SecretOf(ConnectorOptions settings)
    {
        if (settings.ClientSecret is { Length: > 0 } secret) return secret;
        if (settings.ClientSecretFile is not { Length: > 0 } file) return null;
        var path = Root.Resolve(file);
        return File.Exists(path)
            ? File.ReadAllText(path).Trim()
            : throw new SetupException($"Connector:ClientSecretFile: there is no file '{path}'.");
    }

    private Uri Address(string value, string setting) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (IsDevelopment && address.Scheme == Uri.UriSchemeHttp))
            ? address
            : throw new SetupException($"Connector:{setting} must be an address that begins with https://");
}
