using System.ComponentModel.DataAnnotations;

namespace YouthBot.Alerts;

/// <summary>Where it is told that somebody with haste waits (<c>Alerts:*</c>), beside the desks that are open.</summary>
public sealed class AlertsOptions : IValidatableObject
{
    /// <summary>
    /// An address that gets each alert as JSON by POST. It may hold a secret and is never logged. Default none; <c>https://</c>, or
    /// <c>http://</c> on this machine.
    /// </summary>
    public string? Webhook { get; set; }

    /// <summary>A mail server that sends each alert as mail. Default none.</summary>
    public SmtpOptions? Smtp { get; set; }

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrEmpty(Webhook)
            && !(Uri.TryCreate(Webhook, UriKind.Absolute, out var address)
                && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))))
            yield return new ValidationResult("Alerts:Webhook must be an address that begins with https://, or with http:// on this machine.");
        if (Smtp is null) yield break;
        foreach (var problem in Smtp.Validate(validationContext)) yield return problem;
    }
}
