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
    DeskLine line,
    TimeProvider time,
    ILogger<WhatsAppRelay> log) : HeadRelay(time), IChannelWire
{
    private const string Dutch = "nl";

    /// <summary>How long a number that Meta refuses waits: somebody has to do something about it first.</summary>
    private static readonly TimeSpan BlockedPause = TimeSpan.FromMinutes(1);

    /// <inheritdoc />
    public string Channel => WhatsAppStore.Channel;

    /// <inheritdoc />
    public async Task<Func<Task>> FarewellAsync(ConversationId conversation, string text, CancellationToken cancellation)
    {
        var to = await store.ReadAddressAsync(conversation, cancellation);
        return async () =>
        {
            if (to is null || numbers.Find(to.Number) is not { } number) return;
            await PostAsync(number, to, new OutboundMessage.Text(text), "farewell", attempts: 0);
        };
    }

    /// <inheritdoc />
    protected override async Task<bool> OpenAsync(CancellationToken stopping)
    {
        if (numbers.All.Count == 0) return false;
        if (await store.DoubtAsync(stopping) is > 0 and var doubts) LogDoubts(doubts);
        return true;
    }

    /// <inheritdoc />
    protected override Task<IReadOnlyList<OutboxRow>> ReadHeadsAsync(int limit, CancellationToken stopping) =>
        store.ReadHeadsAsync(limit, stopping);

    /// <inheritdoc />
    protected override void Report(Exception error) => LogFailed(error.GetType().Name, error.StackTrace);

    /// <inheritdoc />
    protected override async Task<bool> SendAsync(OutboxRow head)
    {
        try
        {
            return await SendPartsAsync(head);
        }
        finally
        {
            line.Nudge(head.Conversation);
        }
    }

    /// <summary>Sends the parts of one message, waiting for each: WhatsApp keeps no order of its own. False when there is nothing to send.</summary>
    private async Task<bool> SendPartsAsync(OutboxRow head)
    {
        if (await store.ReadSendAsync(head.Id, CancellationToken.None) is not { } send) return false;
        var messages = OutboundMessages.Of(send.Activity, content.Current.Sentences.ChooseOne);
        var checkIn = CheckInMessage.Of(send.Activity);
        var gate = checkIn is null ? null : CheckInGates.Of(content.Current, checkIn, Time.GetUtcNow());
        for (var i = send.Row.Parts; i < messages.Count; i++)
        {
            var part = send.Part(i, messages.Count);
            if (numbers.Find(send.To.Number) is not { } number)
            {
                if (trouble.IsUnknown(send.To.Number)) LogUnknownNumber();
                await store.AgainAsync(part, SendOutcomes.NoCode, BlockedPause, CancellationToken.None);
                return true;
            }

            var permission = await store.BeginAsync(part, gate, CancellationToken.None);
            switch (permission)
            {
                case SendPermission.Refused:
                    return true;
                case SendPermission.Parked { Invite: true }:
                    await InviteAsync(number, send, part);
                    return true;
                case SendPermission.Parked:
                    return true;
            }

            var attempts = i == send.Row.Parts ? send.Row.Attempts : 0;
            var message = messages[i];
            if (permission is SendPermission.Given { WindowIsOpen: false } && checkIn is not null)
            {
                // a template has all the words: it goes once, however many messages these would be
                message = new OutboundMessage.Template(checkIn.Template, Dutch, checkIn.Values, checkIn.Taps);
                part = part with { IsLast = true };
            }

            if (!await SendPartAsync(number, send, part, message, attempts)) return true;
            if (part.IsLast) break;
        }

        if (send.Row.Parts >= messages.Count) await store.SettleAsync(send.Part(messages.Count, messages.Count), CancellationToken.None);
        feed.Hint(send.Row.Conversation);
        return true;
    }

    /// <summary>
    /// Sends a part that stands written as leaving; false when the next one must wait. What breaks in between leaves a doubt, and no part that counts
    /// as sent.
    /// </summary>
    private async Task<bool> SendPartAsync(WhatsAppNumber number, WhatsAppSend send, WhatsAppPartRow part, OutboundMessage message, int attempts)
    {
        try
        {
            return await SettleAsync(number, part, await PostAsync(number, send.To, message, WhatsAppStore.ReferenceOf(part), attempts));
        }
        catch
        {
            await store.LeftAsync(part, messageId: null, CancellationToken.None);
            throw;
        }
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
        var reference = WhatsAppStore.ReferenceOf(part with { Part = WhatsAppPartRow.Invitation });
        try
        {
            await SettleInvitationAsync(number, part, await PostAsync(number, send.To, template, reference, send.Row.Attempts));
        }
        catch
        {
            await store.InvitedAsync(part, messageId: null, CancellationToken.None);
            throw;
        }
    }

    private async Task SettleInvitationAsync(WhatsAppNumber number, WhatsAppPartRow part, SendOutcome outcome)
    {
        switch (outcome)
        {
            case SendOutcome.Accepted accepted:
                trouble.Works(number);
                await store.InvitedAsync(part, accepted.MessageId, CancellationToken.None);
                break;
            case SendOutcome.Unknown:
                LogUnknown(part.Conversation.ToString());
                await store.InvitedAsync(part, messageId: null, CancellationToken.None);
                break;
            case SendOutcome.Later later:
                await store.NotInvitedAsync(part, later.After, CancellationToken.None);
                break;
            case SendOutcome.Blocked blocked:
                if (trouble.IsBlocked(number, blocked.Code)) LogBlocked(number.Name, blocked.Code);
                await store.NotInvitedAsync(part, BlockedPause, CancellationToken.None);
                break;
            case SendOutcome.WindowClosed:
                await RefusedAsync(SendOutcomes.WindowClosedCode);
                break;
            case SendOutcome.Refused refused:
                await RefusedAsync(refused.Code);
                break;
            default:
                throw new InvalidOperationException("There is no other outcome.");
        }

        async Task RefusedAsync(int code)
        {
            LogRefused(part.Conversation.ToString(), code);
            await store.InvitationFailedAsync(part, code, CancellationToken.None);
        }
    }

    /// <summary>Who is known by no name any more (their number turned out to be another one's) is not written to.</summary>
    private async Task<SendOutcome> PostAsync(WhatsAppNumber number, WhatsAppAddress to, OutboundMessage message, string reference, int attempts) =>
        to is { Phone: null, UserId: null }
            ? new SendOutcome.Refused(SendOutcomes.UndeliverableCode)
            : await graph.SendAsync(number, OutboundJson.Write(message, new Sender(to.Phone, to.UserId), reference), attempts);

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

    [LoggerMessage(
        EventId = 2126, Level = LogLevel.Error,
        Message = "WhatsApp: a number that people wrote to is no longer in the settings; what is to be sent by it waits")]
    private partial void LogUnknownNumber();

    [LoggerMessage(EventId = 2125, Level = LogLevel.Warning, Message = "Conversation {Conversation}: WhatsApp refuses a message ({Code})")]
    private partial void LogRefused(string conversation, int code);
}
