namespace YouthBot.CheckIns;

/// <summary>The sending of check-ins.</summary>
internal static class CheckInModule
{
    public static void AddCheckIns(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<CheckInOptions>().BindConfiguration("CheckIns").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<CheckInRequests>();
        services.AddSingleton<CheckInPlanner>();
        services.AddSingleton<CheckInSender>();
        services.AddHostedService<CheckInClock>();
    }
}
