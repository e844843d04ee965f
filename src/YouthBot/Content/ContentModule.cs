namespace YouthBot.Content;

/// <summary>The curated content, live.</summary>
internal static class ContentModule
{
    public static void AddContent(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<ContentOptions>().BindConfiguration("Content").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<LiveContent>();
        builder.Services.AddHostedService<ContentStart>();
    }

    /// <summary>Begins to read, while the doors are put in order: together they are most of a start (docs/performance.md).</summary>
    public static void ReadContent(this WebApplication app) => app.Services.GetRequiredService<LiveContent>();
}
