namespace YouthBot.Limits;

/// <summary>Limits on how much may be asked.</summary>
internal static class LimitsModule
{
    public static void AddLimits(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<LimitsOptions>().BindConfiguration("Limits").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<RequestLimits>();
    }
}
