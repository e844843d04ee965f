using YouthBot.Handoff;

namespace YouthBot.Storage;

/// <summary>
/// The wrapped keys, in a store of their own with its own, short backup (docs/adr/0006): forgetting a key reaches every backup of the text.
/// </summary>
public interface IKeyDatabase
{
    /// <summary>Brings the schema up to date; safe to call at every start.</summary>
    Task MigrateAsync(CancellationToken cancellation);

    /// <summary>Keeps a wrapped key; false when the conversation has one already, which then stays.</summary>
    Task<bool> AddAsync(ConversationId conversation, byte[] wrapped, CancellationToken cancellation);

    /// <summary>The wrapped key; null when there is none, or none any more.</summary>
    Task<byte[]?> ReadAsync(ConversationId conversation, CancellationToken cancellation);

    /// <summary>Writes, really, to know that conversations can begin.</summary>
    /// <exception cref="Exception">They cannot.</exception>
    Task PingAsync(DateTimeOffset now, CancellationToken cancellation);

    /// <summary>Forgets a key for good.</summary>
    Task ForgetAsync(ConversationId conversation, CancellationToken cancellation);
}
