using YouthBot.Dialogs.Activities;
using YouthBot.Handoff;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Turns;
using YouthBot.Storage;
using YouthBot.Storage.Rows;

namespace YouthBot.Conversations;

/// <summary>
/// Where everything comes in, whatever the door. What it accepts is on disk before the door answers, and will be answered by the bot, once.
/// </summary>
public sealed class Mailbox(ConversationStore store, DeskStore desk, ConversationWorker worker, LiveFeed feed, DeskLine line, TimeProvider time)
{
    /// <summary>How long a coach waits for the outcome of a click.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

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

    /// <summary>Something is on disk that a door took by itself, together with what only that door knows: it will be answered.</summary>
    /// <param name="conversation">Where.</param>
    /// <param name="quiet">How long it waits for more of its burst.</param>
    public void Arrived(ConversationId conversation, TimeSpan? quiet)
    {
        feed.Hint(conversation);
        if (quiet is { } held && held > TimeSpan.Zero) _ = WakeAsync(conversation, held);
        else worker.Wake(conversation);
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

    /// <summary>
    /// Takes what a coach does and waits until its turn was taken: <see cref="Handover.Done"/> or the code of a refusal. Null when that takes
    /// longer than a coach can wait, or the conversation is gone; the same key later gives the outcome.
    /// </summary>
    /// <param name="conversation">In which conversation.</param>
    /// <param name="key">The desk's own key of it: a double click or a retry has the same one, and happens once.</param>
    /// <param name="command">What the coach does.</param>
    /// <param name="cancellation">Ends the waiting, not the writing.</param>
    public async Task<string?> CommandAsync(ConversationId conversation, string key, HandoffCommand command, CancellationToken cancellation)
    {
        using var subscription = feed.Subscribe(conversation);
        if (await desk.AcceptAsync(conversation, key, DeskSignal.Of(command), cancellation) is AcceptResult.Gone) return null;
        worker.Wake(conversation);
        var began = time.GetTimestamp();
        while (!subscription.Ended && time.GetElapsedTime(began) < Patience)
        {
            if (await desk.ReadOutcomeAsync(conversation, key, cancellation) is { } outcome) return outcome;
            await subscription.WaitAsync(TimeSpan.FromMilliseconds(250), cancellation);
        }

        return await desk.ReadOutcomeAsync(conversation, key, cancellation);
    }

    /// <summary>Only a hint: when the process ends before it, the worker's sweep finds what waits.</summary>
    private async Task WakeAsync(ConversationId conversation, TimeSpan after)
    {
        await Task.Delay(after, time);
        worker.Wake(conversation);
    }

    /// <summary>Erases a conversation on request; false when there was none.</summary>
    public async Task<bool> EraseAsync(ConversationId conversation, CancellationToken cancellation)
    {
        var head = await store.ReadHeadAsync(conversation, cancellation);
        var erased = await store.EraseAsync(conversation, cancellation);
        feed.End(conversation);
        if (head is not null) line.Hint(head.Region);
        return erased;
    }
}
