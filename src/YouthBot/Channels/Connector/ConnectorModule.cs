using YouthBot.Channels.Connector.Identity;
using YouthBot.Conversations;

namespace YouthBot.Channels.Connector;

/// <summary>The Bot Connector: the door of an Azure Bot and its channels, and of the playground.</summary>
internal static partial class ConnectorModule
{
    public const string Path = "/api/messages";

    public static void AddConnector(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<ConnectorOptions>().BindConfiguration("Connector").ValidateOnStart();
        services.AddSingleton<ConnectorAccount>();
        services.AddSingleton<ConnectorTrouble>();
        services.AddSingleton<Signers>();
        services.AddSingleton<CallerCheck>();
        services.AddSingleton<AccessTokens>();
        services.AddSingleton<ConnectorClient>();
        services.AddSingleton<ConnectorRelay>();
        services.AddSingleton<InlineAnswers>();
        services.AddSingleton<ConnectorDoor>();
        services.AddSingleton<IChannelWire>(provider => provider.GetRequiredService<ConnectorRelay>());
        services.AddSingleton<IChannelWire>(provider => provider.GetRequiredService<InlineAnswers>());
        services.AddHostedService(provider => provider.GetRequiredService<ConnectorRelay>());
    }

    public static void MapConnector(this WebApplication app)
    {
        // asked for now, so that a wrong setting ends the start
        var account = app.Services.GetRequiredService<ConnectorAccount>();
        if (account.IsHalf) LogHalf(app.Logger, account.Lacks!);
        else if (account.IsAnonymous) LogAnonymous(app.Logger);
        else if (account.IsClosed) LogClosed(app.Logger);
        app.MapMethods(Path, [HttpMethods.Head], Messages.Probe);
        app.MapPost(Path, Messages.TakeAsync).AddEndpointFilter(DirectLine.NeverStored.FilterAsync);
    }

    [LoggerMessage(
        EventId = 2241, Level = LogLevel.Warning,
        Message = "{Setting} is not set: the Bot Connector door (/api/messages) is closed")]
    private static partial void LogHalf(ILogger logger, string setting);

    [LoggerMessage(
        EventId = 2242, Level = LogLevel.Information,
        Message = "Connector:AppId is not set: the Bot Connector door (/api/messages) is open to callers on this machine only")]
    private static partial void LogAnonymous(ILogger logger);

    [LoggerMessage(
        EventId = 2243, Level = LogLevel.Information,
        Message = "Connector:AppId is not set: the Bot Connector door (/api/messages) is closed")]
    private static partial void LogClosed(ILogger logger);
}
