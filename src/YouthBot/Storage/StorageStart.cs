using YouthBot.Storage.Encryption;

namespace YouthBot.Storage;

/// <summary>
/// Brings both databases up to date before anything else starts. The key for looking up is asked for, so that a wrong one ends the start.
/// </summary>
internal sealed class StorageStart(IConversationDatabase database, IKeyDatabase keys, LookupKey lookup) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        await keys.MigrateAsync(cancellationToken);
        await database.MigrateAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
