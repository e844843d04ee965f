using YouthBot.Channels.Connector.Wire;
using YouthBot.Conversations;
using YouthBot.Dialogs.Activities;
using YouthBot.Storage;

namespace YouthBot.Channels.Connector;

/// <summary>Brings what a channel delivers to the mailbox.</summary>
internal sealed class ConnectorDoor(
    ConnectorAccount account, ConnectorStore store, InlineAnswers inline, Mailbox mailbox, LiveSigns signs, TimeProvider time)
{
    /// <summary>
    /// Takes an activity. It ends when it is on disk, or, where answers are wanted, when they are there; null when they take too long.
    /// </summary>
    /// <param name="from">Where it comes from.</param>
    /// <param name="activity">What came.</param>
    /// <param name="expectsReplies">Whether its answers go back in the response.</param>
    /// <param name="hangsUp">The caller hangs up: that ends the waiting, not the writing.</param>
    public async Task<IReadOnlyList<Activity>?> TakeAsync(
        ConnectorReference from, Activity activity, bool expectsReplies, CancellationToken hangsUp)
    {
        switch (InboundActivity.Of(activity, time.GetUtcNow()))
        {
            case InboundActivity.Said(var key, var said):
                return await TakeAsync(new ConnectorInbound(from, account.Region, key, said, expectsReplies), hangsUp);
            case InboundActivity.TakenBack(var key, var message):
                if (!await store.ForgetMessageAsync(from, message, CancellationToken.None)) return [];
                return await TakeAsync(
                    new ConnectorInbound(from, account.Region, key, InboundActivity.TakenBack.Activity, expectsReplies), hangsUp);
            case InboundActivity.Opened(var key):
                return await TakeAsync(new ConnectorInbound(from, account.Region, key, Activity: null, expectsReplies), hangsUp);
            case InboundActivity.Typing:
                if (await store.FindAsync(from, hangsUp) is { } conversation) signs.YouthTypes(conversation);
                return [];
            default:
                return [];
        }
    }

    private async Task<IReadOnlyList<Activity>?> TakeAsync(ConnectorInbound inbound, CancellationToken hangsUp)
    {
        var taken = await store.AcceptAsync(inbound, CancellationToken.None);
        if (inbound.Inline) return await inline.WaitAsync(inbound.From, taken, () => Wake(taken), hangsUp);
        Wake(taken);
        return [];
    }

    private void Wake(ConnectorTaken taken)
    {
        if (taken is { IsNew: true, Last: > 0 }) mailbox.Arrived(taken.Conversation, quiet: null);
    }
}
