namespace YouthBot.Conversations;

/// <summary>The way of a message: mailbox, worker, outbox relay, live feed.</summary>
internal static class ConversationsModule
{
    public static void AddConversations(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<LiveFeed>();
        services.AddSingleton<OutboxRelay>();
        services.AddSingleton<DeskBoard>();
        services.AddSingleton<DeskLine>();
        services.AddSingleton<LiveSigns>();
        services.AddSingleton<ConversationWorker>();
        services.AddSingleton<Mailbox>();
        services.AddSingleton<DeskQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<OutboxRelay>());
        services.AddHostedService(provider => provider.GetRequiredService<ConversationWorker>());
        services.AddHostedService<TimerClock>();
        services.AddHostedService<DeskTimer>();
    }
}
