using System.Buffers.Text;
using YouthBot.Dialogs.Activities;
using YouthBot.Handoff;
using YouthBot.Storage.Encryption;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.SealedValue;

namespace YouthBot.Storage;

/// <summary>
/// The door of the Bot Connector in the clear. Below it stand keyed hashes and encrypted values only: a channel's id of a person or of a
/// conversation may be a telephone number or an account.
/// </summary>
public sealed class ConnectorStore(
    IConnectorDatabase database,
    ConversationStore conversations,
    ConversationKeys keys,
    LookupKey lookup,
    TimeProvider time)
{
    /// <summary>The name of this door in storage.</summary>
    public const string Channel = "connector";

    /// <summary>
    /// The door of what wants its answers in the response of the request that brings it. What answers it leaves by the same door, and is
    /// never sent.
    /// </summary>
    public const string Inline = "connector/inline";

    /// <summary>A conversation that begins and is erased in the same moment is looked up again; more often than this is a bug.</summary>
    private const int MostTries = 10;

    /// <summary>What a keyed hash is for.</summary>
    private const string SeenUse = "connector/activity";
    private const string KnownUse = "connector/conversation";

    /// <summary>The conversation of a channel; null when there is none.</summary>
    public Task<ConversationId?> FindAsync(ConnectorReference from, CancellationToken cancellation) =>
        database.FindAsync(KnownHash(from), cancellation);

    /// <summary>Takes what a channel brings, once for each key.</summary>
    /// <param name="inbound">What.</param>
    /// <param name="cancellation">Ends the waiting, not the writing.</param>
    public async Task<ConnectorTaken> AcceptAsync(ConnectorInbound inbound, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(inbound);
        for (var tries = 0; tries < MostTries; tries++)
        {
            var known = await FindAsync(inbound.From, cancellation);
            var now = time.GetUtcNow();
            var id = known ?? ConversationId.New(now);
            var key = known is null ? await keys.EnsureAsync(id, cancellation) : await keys.FindAsync(id, cancellation);
            // an erasure forgot the key and was cut off before the rows: it is finished here, and the conversation begins anew
            if (key is null)
            {
                await conversations.EraseAsync(id, cancellation);
                continue;
            }

            var taken = await database.AcceptAsync(RowOf(inbound, id, key, now, isNew: known is null), cancellation);
            if (known is null && taken is not { IsNew: true }) await keys.ForgetAsync(id, cancellation);
            if (taken is not null) return taken;
        }

        throw new InvalidOperationException("A conversation of a channel became another one again and again.");
    }

    /// <summary>Somebody took a message back: what it said is gone, also when nobody has read it yet. False when it is not here.</summary>
    /// <param name="from">Where it was said.</param>
    /// <param name="key">The channel's own id of it, as it came in.</param>
    /// <param name="cancellation">Ends the waiting, not the writing.</param>
    public async Task<bool> ForgetMessageAsync(ConnectorReference from, string key, CancellationToken cancellation)
    {
        if (await database.FindSeenAsync(SeenHash(from, key), cancellation) is not var (conversation, message)) return false;
        if (await keys.FindAsync(conversation, cancellation) is not { } sealing) return false;
        var nothing = new Activity
        {
            Type = ActivityTypes.Message,
            ChannelId = Channel,
            From = new ChannelAccount { Role = "user" },
            Text = string.Empty,
        };
        var body = Seal(sealing, nothing, ActivityJson.Relaxed.Activity, MessagePlace(message));
        await database.ReplaceAsync(conversation, message, body, time.GetUtcNow(), cancellation);
        return true;
    }

    /// <summary>Where a conversation is answered; null when it is none of the Bot Connector, or none any more.</summary>
    public async Task<ConnectorReference?> ReadReferenceAsync(ConversationId id, CancellationToken cancellation) =>
        await database.ReadReferenceAsync(id, cancellation) is { } reference && await keys.FindAsync(id, cancellation) is { } key
            ? Open(key, reference, StorageJson.Default.ConnectorReference, ReferencePlace(id))
            : null;

    /// <summary>Conversations with something to send, and their first row of the outbox.</summary>
    public Task<IReadOnlyList<OutboxRow>> ReadHeadsAsync(int limit, CancellationToken cancellation) =>
        database.ReadHeadsAsync(time.GetUtcNow(), limit, cancellation);

    /// <summary>What a waiting row of the outbox says, and to whom; null when it is settled, gone or erased.</summary>
    public async Task<ConnectorSaid?> ReadSaidAsync(OutboxRow row, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (await database.ReadSaidAsync(row.Id, cancellation) is not { } said) return null;
        if (await keys.FindAsync(row.Conversation, cancellation) is { } key) return Opened(row.Conversation, said, key);
        // an erasure forgot the key and was cut off before the rows: what it began is finished here
        await conversations.EraseAsync(row.Conversation, CancellationToken.None);
        return null;
    }

    /// <summary>
    /// What was answered to something that wants its answers in the response; null as long as that is not known, and when it was erased.
    /// </summary>
    public async Task<IReadOnlyList<ConnectorSaid>?> ReadAnswersAsync(ConnectorTaken taken, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(taken);
        if (taken.Last == 0) return [];
        if (await keys.FindAsync(taken.Conversation, cancellation) is not { } key) return taken.IsNew ? null : [];
        return await database.ReadAnswersAsync(taken, cancellation) is { } rows
            ? [.. rows.Select(row => Opened(taken.Conversation, row, key))]
            : null;
    }

    /// <summary>The last check before the wire; true when it may leave.</summary>
    public Task<bool> BeginAsync(OutboxRow row, CancellationToken cancellation) => database.BeginAsync(row, time.GetUtcNow(), cancellation);

    /// <summary>It has left; with a reason when nobody knows whether it did.</summary>
    public Task LeftAsync(OutboxRow row, string? reason, CancellationToken cancellation) =>
        database.LeftAsync(row, reason, time.GetUtcNow(), cancellation);

    /// <summary>It was surely not sent, and is tried again later.</summary>
    public Task AgainAsync(OutboxRow row, string reason, TimeSpan after, CancellationToken cancellation) =>
        database.AgainAsync(row, reason, time.GetUtcNow() + after, cancellation);

    /// <summary>It will never be sent.</summary>
    public Task FailedAsync(OutboxRow row, string reason, CancellationToken cancellation) =>
        database.FailedAsync(row, reason, time.GetUtcNow(), cancellation);

    /// <summary>After a start: what was leaving when the last process ended is in doubt.</summary>
    public Task<int> DoubtAsync(CancellationToken cancellation) => database.DoubtAsync(time.GetUtcNow(), cancellation);

    /// <summary>Removes the keys of what was brought before a moment.</summary>
    public Task SweepAsync(DateTimeOffset before, CancellationToken cancellation) => database.SweepAsync(before, cancellation);

    private byte[] KnownHash(ConnectorReference from) => lookup.Hash(KnownUse, $"{from.Channel}\n{from.Conversation}");

    private byte[] SeenHash(ConnectorReference from, string key) => lookup.Hash(SeenUse, $"{from.Channel}\n{from.Conversation}\n{key}");

    private ConnectorAcceptRow RowOf(ConnectorInbound inbound, ConversationId id, SealingKey key, DateTimeOffset now, bool isNew)
    {
        var seen = SeenHash(inbound.From, inbound.Key);
        var externalId = Base64Url.EncodeToString(seen);
        var inFeed = inbound.Activity?.Type is ActivityTypes.Message;
        var door = inbound.Inline ? Inline : Channel;
        var message = Guid.CreateVersion7(now);
        var opening = new Activity { Type = ActivityTypes.ConversationUpdate, Timestamp = now, ChannelId = Channel };
        var person = Guid.CreateVersion7(now).ToString("N");
        return new ConnectorAcceptRow(
            seen,
            KnownHash(inbound.From),
            id,
            Seal(key, inbound.From, StorageJson.Default.ConnectorReference, ReferencePlace(id)),
            isNew
                ? conversations.Row(new NewConversation(id, Channel, inbound.Region, person, null), opening, key, now) with
                {
                    Door = door,
                }
                : null,
            inbound.Activity is { } activity
                ? new AcceptRow(
                    id,
                    door,
                    externalId,
                    message,
                    Seal(
                        key,
                        activity with
                        {
                            Timestamp = now,
                            ChannelId = Channel,
                            Conversation = new ConversationAccount { Id = id.ToString() },
                        },
                        ActivityJson.Relaxed.Activity,
                        inFeed ? MessagePlace(message) : InboxPlace(id, externalId)),
                    now,
                    conversations.Expiry(now))
                : null,
            inFeed,
            now);
    }

    private static ConnectorSaid Opened(ConversationId id, ConnectorSaidRow row, SealingKey key) => new(
        Open(key, row.Body, ActivityJson.Relaxed.Activity, MessagePlace(row.MessageId)),
        Open(key, row.Reference, StorageJson.Default.ConnectorReference, ReferencePlace(id)),
        row is { AskedId: { } asked, Asked: { } body }
            ? Open(key, body, ActivityJson.Relaxed.Activity, MessagePlace(asked)).RelatesTo?.ActivityId
            : null);

    private static string ReferencePlace(ConversationId id) => $"connector|{id}";
}
