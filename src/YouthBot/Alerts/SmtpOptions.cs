using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Net.Mail;

namespace YouthBot.Alerts;

/// <summary>A mail server (<c>Alerts:Smtp:*</c>).</summary>
public sealed class SmtpOptions : IValidatableObject
{
    private const string LocalHost = "localhost";

    /// <summary>Its name. Required.</summary>
    public string Host { get; set; } = string.Empty;

    /// <summary>Its port. Default 587.</summary>
    public int Port { get; set; } = 587;

    /// <summary>Whether the line is encrypted before anything is said (STARTTLS). Default true.</summary>
    public bool Tls { get; set; } = true;

    /// <summary>Who we are there. Default nobody: a server that trusts this machine.</summary>
    public string? User { get; set; }

    /// <summary>What goes with it.</summary>
    public string? Password { get; set; }

    /// <summary>From whom the mails are. Required.</summary>
    public string From { get; set; } = string.Empty;

    /// <summary>To whom; several with commas between them. Required.</summary>
    public string To { get; set; } = string.Empty;

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrWhiteSpace(Host)) yield return new ValidationResult("Alerts:Smtp:Host is missing: the name of a mail server.");
        if (Port is < IPEndPoint.MinPort + 1 or > IPEndPoint.MaxPort) yield return new ValidationResult("Alerts:Smtp:Port must be 1 to 65535.");
        if (!MailAddress.TryCreate(From, out _)) yield return new ValidationResult("Alerts:Smtp:From must be a mail address.");
        if (Recipients is not { Length: > 0 } recipients || recipients.Any(to => !MailAddress.TryCreate(to, out _)))
            yield return new ValidationResult("Alerts:Smtp:To must be a mail address, or several with commas between them.");
        if (string.IsNullOrEmpty(User) != string.IsNullOrEmpty(Password))
            yield return new ValidationResult("Alerts:Smtp:User and Alerts:Smtp:Password go together.");
        if (!Tls && !string.IsNullOrEmpty(Password) && Host != LocalHost && !(IPAddress.TryParse(Host, out var address) && IPAddress.IsLoopback(address)))
            yield return new ValidationResult("Alerts:Smtp:Tls can be false only on this machine, or without a password: it would be sent for all to read.");
    }

    internal string[] Recipients => To.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
