namespace YouthBot.Alerts;

/// <summary>Tells people who do not sit at the desk that somebody with haste waits.</summary>
internal static class AlertsModule
{
    public static void AddAlerts(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<AlertsOptions>().BindConfiguration("Alerts").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<AlertChannels>();
        services.AddSingleton<AlertRelay>();
        services.AddHostedService(provider => provider.GetRequiredService<AlertRelay>());
    }
}
