using YouthBot.Dialogs.Activities;
using YouthBot.Handoff;
using YouthBot.Storage;
using YouthBot.Storage.Rows;

namespace YouthBot.Conversations;

/// <summary>
/// Where everything comes in, whatever the door. What it accepts is on disk before the door answers, and will be answered by the bot, once.
/// </summary>
public sealed class Mailbox(ConversationStore store, ConversationWorker worker, LiveFeed feed, TimeProvider time)
{
    /// <summary>
    /// Begins a conversation; the bot says its first words. False when it had begun already, or was erased: then nothing happens.
    /// </summary>
    public async Task<bool> StartAsync(NewConversation start, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(start);
        var opening = new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            Timestamp = time.GetUtcNow(),
            ChannelId = start.Channel,
            MembersAdded = [Participants.Bot, Participants.Youth(start.UserId)],
        };
        if (!await store.StartAsync(start, opening, cancellation)) return false;
        worker.Wake(start.Id);
        return true;
    }

    /// <summary>Takes an activity.</summary>
    /// <param name="conversation">Where it belongs.</param>
    /// <param name="channel">Through which door.</param>
    /// <param name="externalId">The sender's own id of it; the same activity sent again has the same one and is answered like the first.</param>
    /// <param name="activity">What came in, cleaned by the door.</param>
    /// <param name="cancellation">Ends the waiting, not the writing.</param>
    public async Task<AcceptResult> AcceptAsync(
        ConversationId conversation,
        string channel,
        string externalId,
        Activity activity,
        CancellationToken cancellation)
    {
        var result = await store.AcceptAsync(conversation, channel, externalId, activity, cancellation);
        if (result is AcceptResult.Accepted)
        {
            feed.Hint(conversation);
            worker.Wake(conversation);
        }

        return result;
    }

    /// <summary>
    /// Takes an activity of the young person that stands in no feed, such as an edit on the page of their plan. False when the conversation is
    /// gone.
    /// </summary>
    public async Task<bool> HandInAsync(ConversationId conversation, string externalId, Activity activity, CancellationToken cancellation)
    {
        if (!await store.HandInAsync(conversation, externalId, activity, cancellation)) return false;
        worker.Wake(conversation);
        return true;
    }

    /// <summary>Erases a conversation on request; false when there was none.</summary>
    public async Task<bool> EraseAsync(ConversationId conversation, CancellationToken cancellation)
    {
        var erased = await store.EraseAsync(conversation, cancellation);
        feed.End(conversation);
        return erased;
    }
}
