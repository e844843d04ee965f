namespace YouthBot.Content;

/// <summary>The curated content, live.</summary>
internal static class ContentModule
{
    public static void AddContent(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<ContentOptions>().BindConfiguration("Content").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<LiveContent>();
    }

    /// <summary>Begins to read, while the doors are put in order: together they are most of a start (docs/performance.md).</summary>
    public static void ReadContent(this WebApplication app) => app.Services.GetRequiredService<LiveContent>();

    /// <summary>Before every door: a request that comes while the content is still read waits for it; after a start that is over at once.</summary>
    public static void AwaitContent(this WebApplication app)
    {
        var first = app.Services.GetRequiredService<LiveContent>().First;
        app.Use((http, next) => first.IsCompletedSuccessfully ? next(http) : WaitAsync(http, next));

        async Task WaitAsync(HttpContext http, RequestDelegate next)
        {
            await first.WaitAsync(http.RequestAborted);
            await next(http);
        }
    }
}
