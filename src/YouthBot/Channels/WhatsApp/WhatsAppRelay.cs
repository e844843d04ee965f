using System.Collections.Concurrent;
using YouthBot.Channels.WhatsApp.Wire;
using YouthBot.CheckIns;
using YouthBot.Content;
using YouthBot.Conversations;
using YouthBot.Handoff;
using YouthBot.Handoff.CheckIns;
using YouthBot.Storage;
using YouthBot.Storage.Rows;

namespace YouthBot.Channels.WhatsApp;

/// <summary>
/// Sends what is in the outbox of WhatsApp: in order for each person, different people beside each other. Whatever crashes, a message is sent
/// once or is in doubt, and never sent again blindly.
/// </summary>
internal sealed partial class WhatsAppRelay(
    WhatsAppStore store,
    WhatsAppNumbers numbers,
    GraphClient graph,
    WhatsAppTrouble trouble,
    LiveContent content,
    LiveFeed feed,
    TimeProvider time,
    ILogger<WhatsAppRelay> log) : BackgroundService, IChannelWire
{
    private const int Batch = 256;

    /// <summary>Requests under way at the same time: Meta takes 80 messages a second from one number.</summary>
    private const int Room = 32;

    private const string Dutch = "nl";

    /// <summary>How long a number that Meta refuses waits: somebody has to do something about it first.</summary>
    private static readonly TimeSpan BlockedPause = TimeSpan.FromMinutes(1);

    /// <summary>How often storage is asked without being woken.</summary>
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);

    private readonly Bell due = new();
    private readonly SemaphoreSlim room = new(Room, Room);
    private readonly ConcurrentDictionary<ConversationId, byte> busy = new();

    /// <inheritdoc />
    public string Channel => WhatsAppStore.Channel;

    /// <inheritdoc />
    public void Wake() => due.Ring();

    /// <inheritdoc />
    public async Task<Func<Task>> FarewellAsync(ConversationId conversation, string text, CancellationToken cancellation)
    {
        var to = await store.ReadAddressAsync(conversation, cancellation);
        return async () =>
        {
            if (to is null || numbers.Find(to.Number) is not { } number) return;
            await graph.SendAsync(number, OutboundJson.Write(new OutboundMessage.Text(text), Sender(to), "farewell"), attempts: 0);
        };
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        due.Dispose();
        room.Dispose();
        base.Dispose();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (numbers.All.Count == 0) return;
        if (await store.DoubtAsync(stoppingToken) is > 0 and var doubts) LogDoubts(doubts);
        await using var poll = time.CreateTimer(_ => Wake(), null, PollInterval, PollInterval);
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                try
                {
                    foreach (var head in await store.ReadHeadsAsync(Batch, stoppingToken)) await StartAsync(head, stoppingToken);
                }
                catch (Exception error) when (!stoppingToken.IsCancellationRequested)
                {
                    LogFailed(error.GetType().Name, error.StackTrace);
                }

                await due.WaitAsync(Timeout.InfiniteTimeSpan, stoppingToken);
            }
        }
        finally
        {
            // what is under way is brought to its end: cut off, it would be in doubt
            for (var i = 0; i < Room; i++) await room.WaitAsync(CancellationToken.None);
        }
    }

    private async Task StartAsync(OutboxRow head, CancellationToken stopping)
    {
        if (!busy.TryAdd(head.Conversation, 0)) return;
        try
        {
            await room.WaitAsync(stopping);
        }
        catch (OperationCanceledException)
        {
            busy.TryRemove(head.Conversation, out _);
            throw;
        }

        _ = RunAsync(head);
    }

    private async Task RunAsync(OutboxRow head)
    {
        try
        {
            await SendAsync(head);
        }
        catch (Exception error)
        {
            LogFailed(error.GetType().Name, error.StackTrace);
        }
        finally
        {
            busy.TryRemove(head.Conversation, out _);
            room.Release();
            Wake();
        }
    }

    /// <summary>Sends the parts of one message, waiting for each: WhatsApp keeps no order of its own.</summary>
    private async Task SendAsync(OutboxRow head)
    {
        if (await store.ReadSendAsync(head.Id, CancellationToken.None) is not { } send) return;
        var messages = OutboundMessages.Of(send.Activity, content.Current.Sentences.ChooseOne);
        var checkIn = CheckInMessage.Of(send.Activity);
        var gate = checkIn is null ? null : CheckInGates.Of(content.Current, checkIn, time.GetUtcNow());
        for (var i = send.Row.Parts; i < messages.Count; i++)
        {
            var part = send.Part(i, messages.Count);
            if (numbers.Find(send.To.Number) is not { } number)
            {
                await store.AgainAsync(part, SendOutcomes.NoCode, BlockedPause, CancellationToken.None);
                return;
            }

            var permission = await store.BeginAsync(part, gate, CancellationToken.None);
            switch (permission)
            {
                case SendPermission.Refused:
                    return;
                case SendPermission.Parked { Invite: true }:
                    await InviteAsync(number, send, part);
                    return;
                case SendPermission.Parked:
                    return;
            }

            var attempts = i == send.Row.Parts ? send.Row.Attempts : 0;
            var message = permission is SendPermission.Given { WindowIsOpen: false } && checkIn is not null
                ? new OutboundMessage.Template(checkIn.Template, Dutch, checkIn.Values, checkIn.Taps)
                : messages[i];
            var outcome = await graph.SendAsync(number, OutboundJson.Write(message, Sender(send.To), WhatsAppStore.ReferenceOf(part)), attempts);
            if (!await SettleAsync(number, part, outcome)) return;
        }

        if (send.Row.Parts >= messages.Count) await store.SettleAsync(send.Part(messages.Count, messages.Count), CancellationToken.None);
        feed.Hint(send.Row.Conversation);
    }

    /// <summary>Writes down what became of a part; false when the next one must wait.</summary>
    private async Task<bool> SettleAsync(WhatsAppNumber number, WhatsAppPartRow part, SendOutcome outcome)
    {
        switch (outcome)
        {
            case SendOutcome.Accepted accepted:
                trouble.Works(number);
                await store.LeftAsync(part, accepted.MessageId, CancellationToken.None);
                return true;
            case SendOutcome.Unknown:
                LogUnknown(part.Conversation.ToString());
                await store.LeftAsync(part, messageId: null, CancellationToken.None);
                return true;
            case SendOutcome.Later later:
                await store.AgainAsync(part, later.Code, later.After, CancellationToken.None);
                return false;
            case SendOutcome.Blocked blocked:
                if (trouble.IsBlocked(number, blocked.Code)) LogBlocked(number.Name, blocked.Code);
                await store.AgainAsync(part, blocked.Code, BlockedPause, CancellationToken.None);
                return false;
            case SendOutcome.WindowClosed:
                await store.WindowClosedAsync(part, CancellationToken.None);
                return false;
            case SendOutcome.Refused refused:
                LogRefused(part.Conversation.ToString(), refused.Code);
                await store.FailedAsync(part, refused.Code, CancellationToken.None);
                feed.Hint(part.Conversation);
                return false;
            default:
                throw new InvalidOperationException("There is no other outcome.");
        }
    }

    /// <summary>“Er staat een antwoord voor je klaar”, once; it says nothing of what about.</summary>
    private async Task InviteAsync(WhatsAppNumber number, WhatsAppSend send, WhatsAppPartRow part)
    {
        var template = new OutboundMessage.Template(number.Template, Dutch, [], [InboundActivity.OpenPayload]);
        switch (await graph.SendAsync(number, OutboundJson.Write(template, Sender(send.To), "invitation"), send.Row.Attempts))
        {
            case SendOutcome.Later later:
                await store.NotInvitedAsync(part, later.After, CancellationToken.None);
                break;
            case SendOutcome.Blocked blocked:
                if (trouble.IsBlocked(number, blocked.Code)) LogBlocked(number.Name, blocked.Code);
                await store.NotInvitedAsync(part, BlockedPause, CancellationToken.None);
                break;
            case SendOutcome.Refused refused:
                LogRefused(part.Conversation.ToString(), refused.Code);
                break;
        }
    }

    private static Sender Sender(WhatsAppAddress to) => new(to.Phone, to.UserId);

    [LoggerMessage(EventId = 2121, Level = LogLevel.Error, Message = "Sending by WhatsApp failed and will be tried again: {Kind} {Place}")]
    private partial void LogFailed(string kind, string? place);

    [LoggerMessage(
        EventId = 2122, Level = LogLevel.Warning,
        Message = "WhatsApp: {Count} messages were leaving when the process ended; they are not sent again")]
    private partial void LogDoubts(int count);

    [LoggerMessage(
        EventId = 2123, Level = LogLevel.Warning,
        Message = "Conversation {Conversation}: no answer to a message for WhatsApp; it is not sent again")]
    private partial void LogUnknown(string conversation);

    [LoggerMessage(
        EventId = 2124, Level = LogLevel.Error,
        Message = "WhatsApp door '{Door}': Meta refuses the number or its token ({Code}); what is to be sent waits")]
    private partial void LogBlocked(string door, int code);

    [LoggerMessage(EventId = 2125, Level = LogLevel.Warning, Message = "Conversation {Conversation}: WhatsApp refuses a message ({Code})")]
    private partial void LogRefused(string conversation, int code);
}
