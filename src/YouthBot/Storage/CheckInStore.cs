using YouthBot.CheckIns;
using YouthBot.Dialogs.Activities;
using YouthBot.Handoff;
using YouthBot.Handoff.CheckIns;
using YouthBot.Storage.Encryption;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.SealedValue;

namespace YouthBot.Storage;

/// <summary>Check-ins in the clear: it opens who they are for, and gives them to the mailbox of their conversation, which it begins when there is none.</summary>
public sealed class CheckInStore(
    ICheckInDatabase database, ConversationStore conversations, WhatsAppStore whatsApp, ConversationKeys keys, TimeProvider time)
{
    /// <summary>Gives a check-in to the mailbox; the conversation in which it waits then.</summary>
    /// <param name="due">Which, as it was judged.</param>
    /// <param name="region">The region of the campaign.</param>
    /// <param name="number">Meta's id of the number of ours.</param>
    /// <param name="most">How many that number may send in a minute, and in a day.</param>
    /// <param name="signal">What is asked, for who is called so and lives there.</param>
    /// <param name="cancellation">Ends the waiting, not the writing.</param>
    public async Task<(QueueResult Result, ConversationId Conversation)> QueueAsync(
        DueCheckInRow due,
        string region,
        string number,
        (int InMinute, int InDay) most,
        Func<LeaverContact, CheckInSignal> signal,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(due);
        ArgumentNullException.ThrowIfNull(signal);
        var leaver = Guid.ParseExact(due.Key.Leaver, "N");
        // forgotten meanwhile: the next look finds no consent
        if (await keys.FindAsync(LeaverSeal.KeyOf(leaver), cancellation) is not { } own) return (QueueResult.Moved, default);
        var contact = LeaverSeal.Open(own, leaver, due.Body);
        var phone = contact.Phone.TrimStart('+');
        var known = due.Conversation ?? (phone.Length > 0 ? (await whatsApp.FindByPhoneAsync(number, phone, cancellation))?.Conversation : null);
        if (known is null && phone.Length == 0) return (QueueResult.Moved, default);
        var now = time.GetUtcNow();
        var person = known is null ? new WhatsAppPersonRow(Guid.CreateVersion7(now).ToString("N"), ConversationId.New(now)) : null;
        var conversation = known ?? person!.Conversation;
        var key = person is null ? await keys.FindAsync(conversation, cancellation) : await keys.EnsureAsync(conversation, cancellation);
        if (key is null) return (QueueResult.Moved, conversation);
        var externalId = due.Key.ExternalId(due.Attempts + 1);
        var result = await database.QueueAsync(
            new QueuedCheckInRow(
                due.Key,
                due.Attempts,
                number,
                most.InMinute,
                most.InDay,
                new UnseenRow(
                    conversation,
                    CheckInSignal.Door,
                    externalId,
                    Seal(key, signal(contact).ToActivity(), ActivityJson.Relaxed.Activity, InboxPlace(conversation, externalId)),
                    now),
                person,
                person is null
                    ? null
                    : conversations.Row(
                        new NewConversation(conversation, WhatsAppStore.Channel, region, person.Person, null),
                        new Activity { Type = ActivityTypes.ConversationUpdate },
                        key,
                        now),
                person is null ? null : whatsApp.Alias(number, phone, person.Person, key),
                conversations.Expiry(now)),
            cancellation);
        if (result is not QueueResult.Queued && person is not null) await keys.ForgetAsync(conversation, CancellationToken.None);
        return (result, conversation);
    }
}
