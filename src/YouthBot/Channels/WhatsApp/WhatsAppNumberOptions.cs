namespace YouthBot.Channels.WhatsApp;

/// <summary>One number of ours at Meta (<c>WhatsApp:Numbers:&lt;name&gt;:*</c>). What is not set here is taken from <c>WhatsApp:*</c>.</summary>
public class WhatsAppNumberOptions
{
    /// <summary>Id of the region in <c>content/regions</c> that the number belongs to. Default <c>landelijk</c>.</summary>
    public string? Region { get; set; }

    /// <summary>Meta's id of the number (not the number itself); without it there is no such door.</summary>
    public string? PhoneNumberId { get; set; }

    /// <summary>The number itself (<c>+31 6 12345678</c>), to go on there from the web chat. Default none: nobody is sent there.</summary>
    public string? Phone { get; set; }

    /// <summary>The token of a system user, to send with. No default: without it the door stays closed.</summary>
    public string? AccessToken { get; set; }

    /// <summary>A file with that token, in its place.</summary>
    public string? AccessTokenFile { get; set; }

    /// <summary>The secret of the app at Meta, with which webhooks are signed. No default: without it the door stays closed.</summary>
    public string? AppSecret { get; set; }

    /// <summary>A file with that secret, in its place.</summary>
    public string? AppSecretFile { get; set; }

    /// <summary>What Meta must say when it asks whether the webhook is ours; made up by the administrator. No default.</summary>
    public string? VerifyToken { get; set; }

    /// <summary>Where the Graph API is. Default <c>https://graph.facebook.com</c>.</summary>
    public string? GraphBaseUrl { get; set; }

    /// <summary>Its version. Default <c>v26.0</c>.</summary>
    public string? ApiVersion { get; set; }

    /// <summary>Name of the approved template that says that an answer is ready (docs/whatsapp.md). Default <c>antwoord_klaar</c>.</summary>
    public string? Template { get; set; }
}
