namespace YouthBot.Content;

/// <summary>The curated content, live.</summary>
internal static class ContentModule
{
    public static void AddContent(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<ContentOptions>().BindConfiguration("Content").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<LiveContent>();
    }
}
