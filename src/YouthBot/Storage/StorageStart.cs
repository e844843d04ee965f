namespace YouthBot.Storage;

/// <summary>Brings both databases up to date before anything else starts.</summary>
internal sealed class StorageStart(IConversationDatabase database, IKeyDatabase keys) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await keys.MigrateAsync(cancellationToken);
        await database.MigrateAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
