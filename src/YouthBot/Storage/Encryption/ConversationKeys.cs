using System.Security.Cryptography;
using Microsoft.Extensions.Caching.Memory;
using YouthBot.Handoff;

namespace YouthBot.Storage.Encryption;

/// <summary>
/// The key of each conversation: made when it begins, wrapped on disk, forgotten when it is erased. Open keys stay in memory for minutes
/// only, so that forgetting one also holds for the other machines of a deployment soon.
/// </summary>
public sealed class ConversationKeys : IDisposable
{
    private static readonly TimeSpan KeptOpen = TimeSpan.FromMinutes(5);

    private readonly IKeyDatabase database;
    private readonly SealingKey wrapping;
    private readonly MemoryCache open = new(new MemoryCacheOptions { SizeLimit = 100_000 });

    /// <param name="database">The key store.</param>
    /// <param name="kek">The secret that wraps the keys.</param>
    public ConversationKeys(IKeyDatabase database, KeyEncryptionKey kek)
    {
        ArgumentNullException.ThrowIfNull(kek);
        this.database = database;
        wrapping = new SealingKey(kek.Derive("wrap"));
    }

    /// <summary>Makes the key of a conversation, durably, or finds the one that it has.</summary>
    public async Task<SealingKey> EnsureAsync(ConversationId conversation, CancellationToken cancellation)
    {
        if (await FindAsync(conversation, cancellation) is { } existing) return existing;
        var key = RandomNumberGenerator.GetBytes(KeyEncryptionKey.Size);
        if (await database.AddAsync(conversation, wrapping.Seal(key, Place(conversation)), cancellation))
            return Keep(conversation, key);
        return await FindAsync(conversation, cancellation) ?? throw new InvalidOperationException("The key was forgotten meanwhile.");
    }

    /// <summary>The key of a conversation; null when it was forgotten.</summary>
    public async ValueTask<SealingKey?> FindAsync(ConversationId conversation, CancellationToken cancellation)
    {
        if (open.TryGetValue(conversation, out SealingKey? key)) return key;
        var wrapped = await database.ReadAsync(conversation, cancellation);
        return wrapped is null ? null : Keep(conversation, wrapping.Open(wrapped, Place(conversation)));
    }

    /// <summary>Forgets the key for good: what was encrypted with it can never be read again, in any backup.</summary>
    public async Task ForgetAsync(ConversationId conversation, CancellationToken cancellation)
    {
        await database.ForgetAsync(conversation, cancellation);
        open.Remove(conversation);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        open.Dispose();
        wrapping.Dispose();
    }

    private static string Place(ConversationId conversation) => $"key|{conversation}";

    // a key that falls out of the cache may be in use by others: the collector disposes of it
    private SealingKey Keep(ConversationId conversation, byte[] key) =>
        open.Set(conversation, new SealingKey(key), new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = KeptOpen });
}
