using System.Buffers.Text;
using System.Text;
using YouthBot.CheckIns;
using YouthBot.Dialogs.Activities;
using YouthBot.Handoff;
using YouthBot.Handoff.CheckIns;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Sending;
using YouthBot.Handoff.Turns;
using YouthBot.Storage.Encryption;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.SealedValue;

namespace YouthBot.Storage;

/// <summary>
/// The door of WhatsApp in the clear: people by their names, messages by WhatsApp's ids. Below it stand keyed hashes and encrypted values only;
/// an id of WhatsApp has a telephone number in it and is never stored.
/// </summary>
public sealed class WhatsAppStore(
    IWhatsAppDatabase database,
    ConversationStore conversations,
    ConversationKeys keys,
    LookupKey lookup,
    TimeProvider time)
{
    /// <summary>The name of this door in storage and in activities.</summary>
    public const string Channel = "whatsapp";

    /// <summary>Somebody who types without end is answered after so long all the same.</summary>
    public static readonly TimeSpan LongestBurst = TimeSpan.FromSeconds(10);

    /// <summary>How long it stays what nobody could read.</summary>
    public static readonly TimeSpan Quarantine = TimeSpan.FromDays(7);

    /// <summary>Who begins, is renamed and writes again in the same moment is looked up again; more often than this is a bug.</summary>
    private const int MostTries = 10;

    /// <summary>What a keyed hash is for: ids of messages that came in, and of those that left.</summary>
    private const string SeenUse = "whatsapp/message";
    private const string SentUse = "whatsapp/sent";

    /// <summary>Takes a message, once for each id; the conversation in which it waits, or null when it was here before.</summary>
    /// <param name="inbound">The message.</param>
    /// <param name="cancellation">Ends the waiting, not the writing.</param>
    public async Task<ConversationId?> AcceptAsync(WhatsAppInbound inbound, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(inbound);
        for (var tries = 0; tries < MostTries; tries++)
        {
            var answered = inbound.Phone is null ? Answers(inbound) : null;
            var person = answered is null
                ? await FindAsync(inbound.Number, inbound.Phone, inbound.UserId, cancellation)
                : await database.FindAnsweringAsync(AliasHash(inbound.Number, WhatsAppAliasRow.User, inbound.UserId), answered, cancellation);
            var isNew = person is null;
            var now = time.GetUtcNow();
            person ??= new WhatsAppPersonRow(Guid.CreateVersion7(now).ToString("N"), ConversationId.New(now));
            var key = isNew ? await keys.EnsureAsync(person.Conversation, cancellation) : await keys.FindAsync(person.Conversation, cancellation);
            // an erasure forgot the key and was cut off before the rows: it is finished here, and the person begins anew
            if (key is null)
            {
                await conversations.EraseAsync(person.Conversation, cancellation);
                continue;
            }

            var accepted = await database.AcceptAsync(RowOf(inbound, person, key, now, isNew), cancellation);
            if (isNew && accepted is not WhatsAppAccepted.Accepted) await keys.ForgetAsync(person.Conversation, cancellation);
            if (accepted is WhatsAppAccepted.Accepted) return person.Conversation;
            if (accepted is WhatsAppAccepted.Duplicate) return null;
        }

        throw new InvalidOperationException("A person on WhatsApp became somebody else again and again.");
    }

    /// <summary>Somebody has another number or user id.</summary>
    public async Task RenameAsync(string number, WhatsAppAddress from, WhatsAppAddress to, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (await FindAsync(number, from.Phone, from.UserId, cancellation) is not { } person) return;
        if (await keys.FindAsync(person.Conversation, cancellation) is not { } key) return;
        await database.RenameAsync(person.Person, Aliases(number, to.Phone, to.UserId, person.Person, key), cancellation);
    }

    /// <summary>Somebody took a message back: what it said is gone, also when nobody has read it yet.</summary>
    public async Task ForgetMessageAsync(string messageId, CancellationToken cancellation)
    {
        if (await database.FindSeenAsync(lookup.Hash(SeenUse, messageId), cancellation) is not var (conversation, message)) return;
        if (await keys.FindAsync(conversation, cancellation) is not { } key) return;
        var gone = new Activity { Type = ActivityTypes.Message, ChannelId = Channel, From = new ChannelAccount { Role = "user" }, Text = string.Empty };
        await database.ReplaceAsync(
            conversation, message, Seal(key, gone, ActivityJson.Relaxed.Activity, MessagePlace(message)), time.GetUtcNow(), cancellation);
    }

    /// <summary>What somebody reacts to: the message when it is ours and the last one, whether a coach has the word, and whether it is an invitation.</summary>
    public async Task<(Activity? Said, bool WithCoach, bool IsInvitation)> FindSaidAsync(string messageId, CancellationToken cancellation)
    {
        if (await database.FindSaidAsync(lookup.Hash(SentUse, messageId), cancellation) is not { } row) return default;
        if (await keys.FindAsync(row.Conversation, cancellation) is not { } key) return default;
        return (
            row.IsLast && !row.IsInvitation ? Open(key, row.Body, ActivityJson.Relaxed.Activity, MessagePlace(row.MessageId)) : null,
            Owner.Parse(row.Owner) is Owner.Coach,
            row.IsInvitation);
    }

    /// <summary>Conversations with something to send, and their first row of the outbox.</summary>
    public Task<IReadOnlyList<OutboxRow>> ReadHeadsAsync(int limit, CancellationToken cancellation) =>
        database.ReadHeadsAsync(Channel, time.GetUtcNow(), limit, cancellation);

    /// <summary>What a row of the outbox says, and to whom; null when it is settled, gone or erased.</summary>
    public async Task<WhatsAppSend?> ReadSendAsync(long outbox, CancellationToken cancellation)
    {
        if (await database.ReadSendAsync(outbox, cancellation) is not { } row) return null;
        if (await keys.FindAsync(row.Conversation, cancellation) is not { } key)
        {
            // an erasure forgot the key and was cut off before the rows: what it began is finished here
            await conversations.EraseAsync(row.Conversation, CancellationToken.None);
            return null;
        }

        return new WhatsAppSend(
            row,
            Open(key, row.Body, ActivityJson.Relaxed.Activity, MessagePlace(row.MessageId)),
            Address(key, row.Person, row.Number, row.Aliases));
    }

    /// <summary>Where the person of a conversation is reached.</summary>
    public async Task<WhatsAppAddress?> ReadAddressAsync(ConversationId conversation, CancellationToken cancellation)
    {
        if (await database.ReadAddressAsync(conversation, cancellation) is not var (person, number, aliases)) return null;
        return await keys.FindAsync(conversation, cancellation) is { } key ? Address(key, person, number, aliases) : null;
    }

    /// <summary>Who is reached by a number of theirs; null when nobody is known by it.</summary>
    public Task<WhatsAppPersonRow?> FindByPhoneAsync(string number, string phone, CancellationToken cancellation) =>
        FindAsync(number, phone, user: null, cancellation);

    /// <summary>The last check before the wire; a check-in is judged by its rules too.</summary>
    public Task<SendPermission> BeginAsync(WhatsAppPartRow part, CheckInGate? gate, CancellationToken cancellation) =>
        database.BeginAsync(part, time.GetUtcNow(), gate, cancellation);

    /// <summary>A part has left; without an id nobody knows whether it did.</summary>
    public Task LeftAsync(WhatsAppPartRow part, string? messageId, CancellationToken cancellation) =>
        database.LeftAsync(part, messageId is null ? null : lookup.Hash(SentUse, messageId), time.GetUtcNow(), cancellation);

    /// <summary>A part was surely not sent, and is tried again later.</summary>
    public Task AgainAsync(WhatsAppPartRow part, int code, TimeSpan after, CancellationToken cancellation) =>
        database.AgainAsync(part, code, time.GetUtcNow() + after, cancellation);

    /// <summary>A part will never be sent.</summary>
    public Task FailedAsync(WhatsAppPartRow part, int code, CancellationToken cancellation) =>
        database.FailedAsync(part, code, time.GetUtcNow(), cancellation);

    /// <summary>WhatsApp says that the person wrote too long ago.</summary>
    public Task WindowClosedAsync(WhatsAppPartRow part, CancellationToken cancellation) =>
        database.WindowClosedAsync(part, time.GetUtcNow(), cancellation);

    /// <summary>The invitation has left; without an id nobody knows whether it did.</summary>
    public Task InvitedAsync(WhatsAppPartRow part, string? messageId, CancellationToken cancellation) => database.InvitedAsync(
        part,
        messageId is null ? DeliveryState.Unknown : DeliveryState.Accepted,
        code: null,
        messageId is null ? null : lookup.Hash(SentUse, messageId),
        cancellation);

    /// <summary>The invitation will never arrive.</summary>
    public Task InvitationFailedAsync(WhatsAppPartRow part, int code, CancellationToken cancellation) =>
        database.InvitedAsync(part, DeliveryState.Failed, code, hash: null, cancellation);

    /// <summary>The invitation was surely not sent, and is tried again later.</summary>
    public Task NotInvitedAsync(WhatsAppPartRow part, TimeSpan after, CancellationToken cancellation) =>
        database.NotInvitedAsync(part, time.GetUtcNow() + after, cancellation);

    /// <summary>Nothing is left to send of it.</summary>
    public Task SettleAsync(WhatsAppPartRow part, CancellationToken cancellation) => database.SettleAsync(part, time.GetUtcNow(), cancellation);

    /// <summary>After a start: what was leaving when the last process ended is in doubt.</summary>
    public Task<int> DoubtAsync(CancellationToken cancellation) => database.DoubtAsync(cancellation);

    /// <summary>What WhatsApp reports of something that was sent; the conversation when it changes anything.</summary>
    /// <param name="messageId">WhatsApp's id of it.</param>
    /// <param name="reference">Our own reference of it, as <see cref="ReferenceOf"/> wrote it.</param>
    /// <param name="state">What became of it.</param>
    /// <param name="code">Why it failed.</param>
    /// <param name="cancellation">Ends the waiting, not the writing.</param>
    public Task<ConversationId?> ReportAsync(string messageId, string? reference, DeliveryState state, int? code, CancellationToken cancellation)
    {
        var (message, part) = ReadReference(reference);
        return database.ReportAsync(
            new WhatsAppReportRow(lookup.Hash(SentUse, messageId), message, part, state, code), time.GetUtcNow(), cancellation);
    }

    /// <summary>What a part is called on the wire, so that a report finds it even when no answer came.</summary>
    public static string ReferenceOf(WhatsAppPartRow part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{part.MessageId:N}.{part.Part}");
    }

    /// <summary>How often sending failed in the last day, by code; -1 for a doubt.</summary>
    public Task<IReadOnlyList<(int Code, int Count)>> ReadFailuresAsync(CancellationToken cancellation) =>
        database.ReadFailuresAsync(time.GetUtcNow() - TimeSpan.FromDays(1), cancellation);

    /// <summary>Whether the bot has the word in a conversation.</summary>
    public Task<bool> BotAnswersAsync(ConversationId conversation, CancellationToken cancellation) =>
        database.BotAnswersAsync(conversation, cancellation);

    /// <summary>How far the person of a conversation can be reached, and what of it a coach said; null when it runs by another door.</summary>
    public async Task<(WhatsAppReachRow Reach, IReadOnlyDictionary<Guid, Activity> Waiting)?> ReadReachAsync(
        ConversationId conversation, CancellationToken cancellation)
    {
        if (await database.ReadReachAsync(conversation, cancellation) is not { } reach
            || await keys.FindAsync(conversation, cancellation) is not { } key) return null;
        var waiting = reach.Sent
            .Where(sent => sent.Sequence is null)
            .ToDictionary(sent => sent.MessageId, sent => Open(key, sent.Body, ActivityJson.Relaxed.Activity, MessagePlace(sent.MessageId)));
        return (reach, waiting);
    }

    /// <summary>Puts aside what was signed and could not be read.</summary>
    public async Task QuarantineAsync(byte[] body, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7(time.GetUtcNow());
        var key = await keys.EnsureAsync(new ConversationId(id), cancellation);
        await database.QuarantineAsync(id, key.Seal(body, QuarantinePlace(id)), time.GetUtcNow(), cancellation);
    }

    /// <summary>What was put aside and is still kept.</summary>
    public async Task<IReadOnlyList<(Guid Id, DateTimeOffset At, byte[] Body)>> ReadQuarantineAsync(CancellationToken cancellation)
    {
        var kept = new List<(Guid, DateTimeOffset, byte[])>();
        foreach (var (id, at, body) in await database.ReadQuarantineAsync(cancellation))
        {
            if (await keys.FindAsync(new ConversationId(id), cancellation) is { } key) kept.Add((id, at, key.Open(body, QuarantinePlace(id))));
        }

        return kept;
    }

    /// <summary>Removes what has been kept long enough, with its keys.</summary>
    public async Task SweepAsync(DateTimeOffset keysBefore, CancellationToken cancellation)
    {
        foreach (var id in await database.SweepAsync(keysBefore, time.GetUtcNow() - Quarantine, cancellation))
            await keys.ForgetAsync(new ConversationId(id), CancellationToken.None);
    }

    /// <summary>By what a message says what it answers: who shows no number is known by that alone.</summary>
    private WhatsAppAnswerRow? Answers(WhatsAppInbound inbound)
    {
        var sent = inbound.InReplyTo is { } id ? lookup.Hash(SentUse, id) : null;
        var leaver = CheckInTap.Of(inbound.Activity)?.Key.Leaver;
        return sent is null && leaver is null ? null : new WhatsAppAnswerRow(sent, leaver);
    }

    private Task<WhatsAppPersonRow?> FindAsync(string number, string? phone, string? user, CancellationToken cancellation) =>
        database.FindAsync(AliasHash(number, WhatsAppAliasRow.User, user), AliasHash(number, WhatsAppAliasRow.Phone, phone), cancellation);

    private byte[]? AliasHash(string number, string kind, string? value) => value is null ? null : AliasHash(lookup, number, kind, value);

    private static byte[] AliasHash(LookupKey lookup, string number, string kind, string value) => lookup.Hash($"whatsapp/{kind}/{number}", value);

    /// <summary>How somebody who writes to one of our numbers is known by theirs, as +31612345678.</summary>
    internal static byte[] PhoneHash(LookupKey lookup, string number, string phone) =>
        AliasHash(lookup, number, WhatsAppAliasRow.Phone, phone.TrimStart('+'));

    private WhatsAppAcceptRow RowOf(WhatsAppInbound inbound, WhatsAppPersonRow person, SealingKey key, DateTimeOffset now, bool isNew)
    {
        var seen = lookup.Hash(SeenUse, inbound.MessageId);
        var externalId = Base64Url.EncodeToString(seen);
        var message = Guid.CreateVersion7(now);
        var inFeed = inbound.Activity.Type is ActivityTypes.Message;
        var activity = inbound.Activity with
        {
            Timestamp = inbound.SentAt,
            ChannelId = Channel,
            From = new ChannelAccount { Id = person.Person, Role = "user" },
            Conversation = new ConversationAccount { Id = person.Conversation.ToString() },
        };
        // who comes with a code is not greeted as if they knew nothing
        var opening = new Activity
        {
            Type = MoveSignal.Of(inbound.Activity, Channel) is null ? ActivityTypes.ConversationUpdate : ActivityTypes.Event,
            Timestamp = now,
            ChannelId = Channel,
        };
        return new WhatsAppAcceptRow(
            seen,
            inbound.Number,
            person,
            Aliases(inbound.Number, inbound.Phone, inbound.UserId, person.Person, key),
            isNew ? conversations.Row(new NewConversation(person.Conversation, Channel, inbound.Region, person.Person, null), opening, key, now) : null,
            new AcceptRow(
                person.Conversation,
                Channel,
                externalId,
                message,
                Seal(key, activity, ActivityJson.Relaxed.Activity, inFeed ? MessagePlace(message) : InboxPlace(person.Conversation, externalId)),
                now,
                conversations.Expiry(now)),
            inFeed,
            // nobody writes in the future
            inbound.SentAt < now ? inbound.SentAt : now,
            inbound.Quiet,
            LongestBurst)
        {
            Answers = inbound.Phone is null ? Answers(inbound) : null,
            LeaverHash = inbound.Phone is { } phone ? LeaverSeal.HashOnWire(lookup, phone) : null,
            TakenBack = inbound.TakesBack is { } gone ? lookup.Hash(SeenUse, gone) : null,
            OpensWindow = inbound.TakesBack is null,
        };
    }

    /// <summary>Somebody's number, for who has never written.</summary>
    internal WhatsAppAliasRow Alias(string number, string phone, string person, SealingKey key) => Aliases(number, phone, user: null, person, key)[0];

    private WhatsAppAliasRow[] Aliases(string number, string? phone, string? user, string person, SealingKey key)
    {
        return [.. Alias(WhatsAppAliasRow.User, user), .. Alias(WhatsAppAliasRow.Phone, phone)];

        IEnumerable<WhatsAppAliasRow> Alias(string kind, string? value)
        {
            if (value is not null)
                yield return new WhatsAppAliasRow(kind, AliasHash(number, kind, value)!, key.Seal(Encoding.UTF8.GetBytes(value), AliasPlace(person, kind)));
        }
    }

    /// <summary>Somebody's names, encrypted with another key: that of the conversation which is theirs from now on.</summary>
    internal static IReadOnlyList<WhatsAppAliasRow> Reseal(string person, IReadOnlyList<WhatsAppAliasRow> aliases, SealingKey from, SealingKey to) =>
    [
        .. aliases.Select(alias =>
        {
            var place = AliasPlace(person, alias.Kind);
            return alias with { Value = to.Seal(from.Open(alias.Value, place), place) };
        }),
    ];

    private static WhatsAppAddress Address(SealingKey key, string person, string number, IReadOnlyList<WhatsAppAliasRow> aliases)
    {
        return new WhatsAppAddress(number, Opened(WhatsAppAliasRow.Phone), Opened(WhatsAppAliasRow.User));

        string? Opened(string kind) => aliases.FirstOrDefault(alias => alias.Kind == kind) is { } alias
            ? Encoding.UTF8.GetString(key.Open(alias.Value, AliasPlace(person, kind)))
            : null;
    }

    private static (Guid? Message, int Part) ReadReference(string? reference) =>
        reference?.Split('.') is [var message, var part] && Guid.TryParseExact(message, "N", out var id)
        && int.TryParse(part, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? (id, number)
            : (null, 0);

    private static string AliasPlace(string person, string kind) => $"alias|{person}|{kind}";

    private static string QuarantinePlace(Guid id) => $"quarantine|{id:N}";
}
