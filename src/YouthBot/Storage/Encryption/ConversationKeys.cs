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
    private readonly byte[] wrappingKey;
    private readonly MemoryCache open = new(new MemoryCacheOptions { SizeLimit = 100_000 });

    /// <param name="database">The key store.</param>
    /// <param name="kek">The secret that wraps the keys.</param>
    public ConversationKeys(IKeyDatabase database, KeyEncryptionKey kek)
    {
        ArgumentNullException.ThrowIfNull(kek);
        this.database = database;
        wrappingKey = kek.Derive("wrap");
    }

    /// <summary>Makes the key of a conversation, durably, or finds the one that it has.</summary>
    public async Task<byte[]> EnsureAsync(ConversationId conversation, CancellationToken cancellation)
    {
        if (await FindAsync(conversation, cancellation) is { } existing) return existing;
        var key = RandomNumberGenerator.GetBytes(KeyEncryptionKey.Size);
        if (await database.AddAsync(conversation, Sealed.Seal(wrappingKey, key, Place(conversation)), cancellation))
            return Keep(conversation, key);
        return await FindAsync(conversation, cancellation) ?? throw new InvalidOperationException("The key was forgotten meanwhile.");
    }

    /// <summary>The key of a conversation; null when it was forgotten.</summary>
    public async ValueTask<byte[]?> FindAsync(ConversationId conversation, CancellationToken cancellation)
    {
        if (open.TryGetValue(conversation, out byte[]? key)) return key;
        var wrapped = await database.ReadAsync(conversation, cancellation);
        return wrapped is null ? null : Keep(conversation, Sealed.Open(wrappingKey, wrapped, Place(conversation)));
    }

    /// <summary>Forgets the key for good: what was encrypted with it can never be read again, in any backup.</summary>
    public async Task ForgetAsync(ConversationId conversation, CancellationToken cancellation)
    {
        await database.ForgetAsync(conversation, cancellation);
        open.Remove(conversation);
    }

    /// <inheritdoc />
    public void Dispose() => open.Dispose();

    private static string Place(ConversationId conversation) => $"key|{conversation}";

    private byte[] Keep(ConversationId conversation, byte[] key) =>
        open.Set(conversation, key, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = KeptOpen });
}
