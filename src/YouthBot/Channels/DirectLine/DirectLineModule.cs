using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.Options;
using YouthBot.Conversations;

namespace YouthBot.Channels.DirectLine;

/// <summary>Direct Line 3.0, served by us: the door of the web chat and of the official clients.</summary>
internal static partial class DirectLineModule
{
    public const string Path = "/v3/directline";

    /// <summary>The name of this door in storage and on the wire.</summary>
    public const string ChannelId = LiveFeed.Channel;

    private const string CorsPolicyName = "directline";

    public static void AddDirectLine(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<DirectLineOptions>().BindConfiguration("DirectLine").ValidateOnStart();
        services.AddSingleton<DirectLineTokens>();
        services.AddSingleton<Origins>();
        services.AddSingleton<SecretCheck>();
        services.AddCors();
        services.AddOptions<CorsOptions>().Configure<Origins>((cors, origins) => cors.AddPolicy(CorsPolicyName, policy => policy
            .SetIsOriginAllowed(origins.Allows)
            .WithMethods("GET", "POST", "DELETE", "OPTIONS")
            .WithHeaders("Authorization", "Content-Type", "Accept", "X-Requested-With", "x-ms-bot-agent", "X-YouthBot")
            .WithExposedHeaders("Retry-After")
            .SetPreflightMaxAge(TimeSpan.FromHours(1))));
    }

    /// <summary>
    /// The framework's <c>UseCors</c> without its own way to make it, which compiles an expression at every start and loads all that is needed for that
    /// (docs/performance.md).
    /// </summary>
    public static void UseDirectLineCors(this WebApplication app)
    {
        var policies = app.Services.GetRequiredService<ICorsPolicyProvider>();
        app.Use(next =>
        {
            var cors = new CorsMiddleware(
                next, app.Services.GetRequiredService<ICorsService>(), app.Services.GetRequiredService<ILoggerFactory>());
            return http => cors.Invoke(http, policies);
        });
    }

    public static void MapDirectLine(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<SecretCheck>().Configured) LogClosed(app.Logger);
        else if (app.Services.GetRequiredService<IOptions<DirectLineOptions>>().Value.Secret is not { Length: > 0 }) LogDevelopmentSecret(app.Logger);

        var door = app.MapGroup(Path).RequireCors(CorsPolicyName).AddEndpointFilter(NeverStored.FilterAsync);
        door.MapPost("/tokens/generate", GenerateToken.HandleAsync);
        door.MapPost("/tokens/refresh", RefreshToken.HandleAsync).AddEndpointFilter(Caller.RequireAsync);
        door.MapPost("/conversations", StartConversation.HandleAsync);
        door.MapGet("/session/getsessionid", () => TypedResults.Json(new SessionResponse(string.Empty), DirectLineJson.Default.SessionResponse));
        door.MapGet("/conversations/{conversation}/stream", StreamActivities.HandleAsync);
        door.MapMethods("/{**anything}", [HttpMethods.Options], () => TypedResults.NoContent());

        var conversation = door.MapGroup("/conversations/{conversation}").AddEndpointFilter(Caller.RequireAsync);
        conversation.MapGet("", ReconnectConversation.HandleAsync);
        conversation.MapGet("/activities", GetActivities.HandleAsync);
        conversation.MapPost("/activities", PostActivity.HandleAsync);
        conversation.MapPost("/upload", RefuseUpload.HandleAsync);
    }

    /// <summary>The doors of our own chat are open to the same pages.</summary>
    public static TBuilder RequireChatCors<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.RequireCors(CorsPolicyName);

    [LoggerMessage(EventId = 2001, Level = LogLevel.Warning, Message = "DirectLine:Secret is not set: POST /v3/directline/tokens/generate is closed")]
    private static partial void LogClosed(ILogger logger);

    [LoggerMessage(EventId = 2002, Level = LogLevel.Information, Message = "DirectLine:Secret is not set: the development secret works for local callers only")]
    private static partial void LogDevelopmentSecret(ILogger logger);
}
