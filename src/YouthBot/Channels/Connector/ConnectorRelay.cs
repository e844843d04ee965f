using YouthBot.Channels.Connector.Wire;
using YouthBot.Conversations;
using YouthBot.Handoff;
using YouthBot.Storage;
using YouthBot.Storage.Rows;

namespace YouthBot.Channels.Connector;

/// <summary>
/// Sends what is in the outbox of the Bot Connector. Whatever crashes, an activity is sent once or is in doubt, and never sent again
/// blindly. Answers that go back in a response get their place in the feed here, and are not sent.
/// </summary>
internal sealed partial class ConnectorRelay(
    ConnectorStore store,
    IConversationDatabase database,
    ConnectorAccount account,
    ConnectorClient client,
    ConnectorTrouble trouble,
    LiveFeed feed,
    TimeProvider time,
    ILogger<ConnectorRelay> log) : HeadRelay(time), IChannelWire
{
    private const int InlineBatch = 256;

    /// <summary>How long everything waits when Microsoft does not know us: somebody has to do something about it first.</summary>
    private static readonly TimeSpan BlockedPause = TimeSpan.FromMinutes(1);

    private readonly TimeProvider time = time;

    /// <inheritdoc />
    public string Channel => ConnectorStore.Channel;

    /// <inheritdoc />
    public async Task<Func<Task>> FarewellAsync(ConversationId conversation, string text, CancellationToken cancellation)
    {
        var to = await store.ReadReferenceAsync(conversation, cancellation);
        return async () =>
        {
            if (to is null) return;
            var said = new ConnectorSaid(InlineAnswers.Farewell(text), to, ReplyToId: null);
            await client.SendAsync(said, OutboundActivity.Of(said)!, attempts: 0);
        };
    }

    /// <inheritdoc />
    protected override async Task<bool> OpenAsync(CancellationToken stopping)
    {
        if (account.IsClosed) return false;
        if (await store.DoubtAsync(stopping) is > 0 and var doubts) LogDoubts(doubts);
        return true;
    }

    /// <inheritdoc />
    protected override async Task<IReadOnlyList<OutboxRow>> ReadHeadsAsync(int limit, CancellationToken stopping)
    {
        while (await database.ReadDueAsync(ConnectorStore.Inline, time.GetUtcNow(), InlineBatch, stopping) is { Count: > 0 } answers)
        {
            await database.ReleaseAsync(answers, time.GetUtcNow(), stopping);
            // also of those that the last check dropped: who waits for them waits no longer
            foreach (var conversation in answers.Select(row => row.Conversation).Distinct()) feed.Hint(conversation);
        }

        return await store.ReadHeadsAsync(limit, stopping);
    }

    /// <inheritdoc />
    protected override async Task<bool> SendAsync(OutboxRow head)
    {
        if (await store.ReadSaidAsync(head, CancellationToken.None) is not { } said) return false;
        if (!await store.BeginAsync(head, CancellationToken.None)) return true;
        try
        {
            var activity = OutboundActivity.Of(said);
            await SettleAsync(head, activity is null ? new SendOutcome.Accepted() : await client.SendAsync(said, activity, head.Attempts));
        }
        catch
        {
            // it stands written as leaving: whether it did nobody can say
            await store.LeftAsync(head, "unknown", CancellationToken.None);
            throw;
        }

        feed.Hint(head.Conversation);
        return true;
    }

    /// <inheritdoc />
    protected override void Report(Exception error) => LogFailed(error.GetType().Name, error.StackTrace);

    private async Task SettleAsync(OutboxRow head, SendOutcome outcome)
    {
        switch (outcome)
        {
            case SendOutcome.Accepted:
                trouble.Works();
                await store.LeftAsync(head, reason: null, CancellationToken.None);
                break;
            case SendOutcome.Unknown:
                LogUnknown(head.Conversation.ToString());
                await store.LeftAsync(head, "unknown", CancellationToken.None);
                break;
            case SendOutcome.Later later:
                await store.AgainAsync(head, later.Reason, later.After, CancellationToken.None);
                break;
            case SendOutcome.Blocked blocked:
                if (trouble.IsBlocked(blocked.Reason)) LogBlocked(blocked.Reason);
                await store.AgainAsync(head, blocked.Reason, BlockedPause, CancellationToken.None);
                break;
            case SendOutcome.Refused refused:
                LogRefused(head.Conversation.ToString(), refused.Reason);
                await store.FailedAsync(head, refused.Reason, CancellationToken.None);
                break;
            default:
                throw new InvalidOperationException("There is no other outcome.");
        }
    }

    [LoggerMessage(
        EventId = 2221, Level = LogLevel.Error,
        Message = "Sending by the Bot Connector failed and will be tried again: {Kind} {Place}")]
    private partial void LogFailed(string kind, string? place);

    [LoggerMessage(
        EventId = 2222, Level = LogLevel.Warning,
        Message = "Bot Connector: {Count} activities were leaving when the process ended; they are not sent again")]
    private partial void LogDoubts(int count);

    [LoggerMessage(
        EventId = 2223, Level = LogLevel.Warning,
        Message = "Conversation {Conversation}: no answer of the channel to an activity; it is not sent again")]
    private partial void LogUnknown(string conversation);

    [LoggerMessage(
        EventId = 2224, Level = LogLevel.Error,
        Message = "Bot Connector: our app or its secret is refused ({Reason}); what is to be sent waits")]
    private partial void LogBlocked(string reason);

    [LoggerMessage(
        EventId = 2225, Level = LogLevel.Warning,
        Message = "Conversation {Conversation}: the channel refuses an activity ({Reason})")]
    private partial void LogRefused(string conversation, string reason);
}
