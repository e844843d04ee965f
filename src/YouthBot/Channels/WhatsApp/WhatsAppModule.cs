using YouthBot.Conversations;

namespace YouthBot.Channels.WhatsApp;

/// <summary>WhatsApp, by Meta's Cloud API.</summary>
internal static partial class WhatsAppModule
{
    public const string Path = "/whatsapp/webhook";

    public static void AddWhatsApp(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<WhatsAppOptions>().BindConfiguration("WhatsApp").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<WhatsAppNumbers>();
        services.AddSingleton<WhatsAppTrouble>();
        services.AddSingleton<GraphClient>();
        services.AddSingleton<WhatsAppSigns>();
        services.AddSingleton<WhatsAppDoor>();
        services.AddSingleton<WhatsAppRelay>();
        services.AddSingleton<IChannelWire>(provider => provider.GetRequiredService<WhatsAppRelay>());
        services.AddHostedService(provider => provider.GetRequiredService<WhatsAppRelay>());
    }

    public static void MapWhatsApp(this WebApplication app)
    {
        // asked for now, so that a wrong setting ends the start
        var numbers = app.Services.GetRequiredService<WhatsAppNumbers>();
        foreach (var (number, setting) in numbers.Closed) LogClosed(app.Logger, number, setting);
        app.MapGet(Path, Webhook.Verify);
        app.MapPost(Path, Webhook.TakeAsync);
    }

    [LoggerMessage(EventId = 2101, Level = LogLevel.Warning, Message = "{Setting} is not set: the WhatsApp door '{Door}' is closed")]
    private static partial void LogClosed(ILogger logger, string door, string setting);
}
