using Microsoft.Extensions.Options;

namespace YouthBot.Alerts;

/// <summary>The ways to tell people that the settings name.</summary>
public sealed class AlertChannels : IDisposable
{
    /// <summary>Wired by the host.</summary>
    public AlertChannels(IOptions<AlertsOptions> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var alerts = options.Value;
        All =
        [
            .. alerts.Webhook is { Length: > 0 } webhook ? [new WebhookChannel(new Uri(webhook))] : (IAlertChannel[])[],
            .. alerts.Smtp is { } smtp ? [new SmtpChannel(smtp)] : (IAlertChannel[])[],
        ];
        Names = [.. All.Select(channel => channel.Name)];
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<IAlertChannel> All { get; }

    /// <summary>Their names.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var channel in All.OfType<IDisposable>()) channel.Dispose();
    }
}
