using YouthBot.Handoff;
using YouthBot.Handoff.Sending;
using YouthBot.Storage.Rows;

namespace YouthBot.Storage;

/// <summary>
/// What the door of WhatsApp needs of a database beside <see cref="IConversationDatabase"/>, in bytes and rows: each method that writes is one
/// transaction.
/// </summary>
public interface IWhatsAppDatabase
{
    /// <summary>
    /// Whose these names are. A user id decides; a number alone counts when its owner has no other user id, because numbers are given out again.
    /// </summary>
    Task<WhatsAppPersonRow?> FindAsync(byte[]? user, byte[]? phone, CancellationToken cancellation);

    /// <summary>
    /// Whose message it is that somebody without a number answers: who we wrote to, as long as nobody is known there by a user id and the one with
    /// this user id is not with a coach; else whose the user id is.
    /// </summary>
    Task<WhatsAppPersonRow?> FindAnsweringAsync(byte[]? user, WhatsAppAnswerRow answer, CancellationToken cancellation);

    /// <summary>Takes a message, once for each id; what was parked for the person is due again.</summary>
    Task<WhatsAppAccepted> AcceptAsync(WhatsAppAcceptRow accept, CancellationToken cancellation);

    /// <summary>Somebody has other names from now on: what is not among them is theirs no more.</summary>
    Task RenameAsync(string person, IReadOnlyList<WhatsAppAliasRow> aliases, CancellationToken cancellation);

    /// <summary>The message in the feed that an id brought; null when there is none, or none any more.</summary>
    Task<(ConversationId Conversation, Guid Message)?> FindSeenAsync(byte[] seen, CancellationToken cancellation);

    /// <summary>Puts something else in the place of what a message said; when its turn has not been taken, it never will be.</summary>
    Task ReplaceAsync(ConversationId conversation, Guid message, byte[] body, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>A message of ours, by the hash of WhatsApp's id of it.</summary>
    Task<WhatsAppSaidRow?> FindSaidAsync(byte[] hash, CancellationToken cancellation);

    /// <summary>Conversations whose first waiting row of the outbox is due, in the order of commitment; with that row.</summary>
    Task<IReadOnlyList<OutboxRow>> ReadHeadsAsync(string channel, DateTimeOffset now, int limit, CancellationToken cancellation);

    /// <summary>What a row of the outbox says, and to whom; null when it is settled or gone.</summary>
    Task<WhatsAppSendRow?> ReadSendAsync(long outbox, CancellationToken cancellation);

    /// <summary>To whom a conversation writes; null when it is nobody on WhatsApp.</summary>
    Task<(string Person, string Number, IReadOnlyList<WhatsAppAliasRow> Aliases)?> ReadAddressAsync(ConversationId conversation, CancellationToken cancellation);

    /// <summary>The last check before the wire, with the owner, the window and the person's wish as they are now.</summary>
    Task<SendPermission> BeginAsync(WhatsAppPartRow part, DateTimeOffset now, CheckInGate? gate, CancellationToken cancellation);

    /// <summary>A part has left; null when nobody knows whether it did. The last one gives the message its place in the feed.</summary>
    Task LeftAsync(WhatsAppPartRow part, byte[]? hash, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>A part was surely not sent, and is tried again later.</summary>
    Task AgainAsync(WhatsAppPartRow part, int code, DateTimeOffset due, CancellationToken cancellation);

    /// <summary>A part will never be sent, nor what comes after it.</summary>
    Task FailedAsync(WhatsAppPartRow part, int code, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>A part was refused because the window is closed, whatever we thought: from now on it is.</summary>
    Task WindowClosedAsync(WhatsAppPartRow part, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>What became of the invitation: it has left, or may have, or will never arrive.</summary>
    Task InvitedAsync(WhatsAppPartRow part, DeliveryState state, int? code, byte[]? hash, CancellationToken cancellation);

    /// <summary>The invitation could not be sent: the row of the outbox is tried again later.</summary>
    Task NotInvitedAsync(WhatsAppPartRow part, DateTimeOffset due, CancellationToken cancellation);

    /// <summary>A row of the outbox of which nothing is left to send gets its place in the feed.</summary>
    Task SettleAsync(WhatsAppPartRow part, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>After a crash nobody knows what became of what was leaving: it is marked so, and not sent again.</summary>
    Task<int> DoubtAsync(CancellationToken cancellation);

    /// <summary>What WhatsApp reports of something that was sent; the conversation when it changes anything.</summary>
    Task<ConversationId?> ReportAsync(WhatsAppReportRow report, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>How often sending failed, or ended in doubt, since a moment: by WhatsApp's code; -1 for a doubt.</summary>
    Task<IReadOnlyList<(int Code, int Count)>> ReadFailuresAsync(DateTimeOffset since, CancellationToken cancellation);

    /// <summary>Whether the bot has the word in a conversation.</summary>
    Task<bool> BotAnswersAsync(ConversationId conversation, CancellationToken cancellation);

    /// <summary>How far the person of a conversation can be reached; null when it runs by another door.</summary>
    Task<WhatsAppReachRow?> ReadReachAsync(ConversationId conversation, CancellationToken cancellation);

    /// <summary>Puts aside what could not be read.</summary>
    Task QuarantineAsync(Guid id, byte[] body, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>What was put aside, oldest first.</summary>
    Task<IReadOnlyList<(Guid Id, DateTimeOffset At, byte[] Body)>> ReadQuarantineAsync(CancellationToken cancellation);

    /// <summary>Removes what is older than these moments; the ids of what was put aside, whose keys must be forgotten.</summary>
    Task<IReadOnlyList<Guid>> SweepAsync(DateTimeOffset keysBefore, DateTimeOffset quarantineBefore, CancellationToken cancellation);
}
