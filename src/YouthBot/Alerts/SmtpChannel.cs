using System.Net;
using System.Net.Mail;

namespace YouthBot.Alerts;

/// <summary>
/// A mail by <c>Alerts:Smtp</c>. By the framework's own client, which knows STARTTLS and no other way to encrypt: MailKit, which its
/// documentation prefers, is a package that cannot be restored here.
/// </summary>
internal sealed class SmtpChannel(SmtpOptions options) : IAlertChannel
{
    public string Name => "smtp";

    public async Task SendAsync(Alert alert, CancellationToken cancellation)
    {
        using var mail = new MailMessage { From = new MailAddress(options.From), Subject = alert.Subject, Body = alert.Text };
        foreach (var to in options.Recipients) mail.To.Add(to);
        using var client = new SmtpClient(options.Host, options.Port) { EnableSsl = options.Tls };
        if (!string.IsNullOrEmpty(options.User)) client.Credentials = new NetworkCredential(options.User, options.Password);
        await client.SendMailAsync(mail, cancellation);
    }
}
