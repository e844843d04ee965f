namespace YouthBot.Alerts;

/// <summary>A way to tell people who do not sit at the desk.</summary>
public interface IAlertChannel
{
    /// <summary>Its name in storage and in the health check.</summary>
    string Name { get; }

    /// <summary>Tells them.</summary>
    /// <exception cref="Exception">They were not told; it may be tried again.</exception>
    Task SendAsync(Alert alert, CancellationToken cancellation);
}
