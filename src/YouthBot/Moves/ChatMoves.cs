using YouthBot.Channels.WhatsApp;
using YouthBot.Content;
using YouthBot.Conversations;
using YouthBot.Handoff;
using YouthBot.Storage;

namespace YouthBot.Moves;

/// <summary>Moves web chats to WhatsApp, and wakes whoever must know.</summary>
internal sealed class ChatMoves(
    MoveStore store,
    ConversationStore conversations,
    WhatsAppNumbers numbers,
    LiveContent content,
    ConversationWorker worker,
    LiveFeed feed,
    DeskLine line)
{
    /// <summary>How often a tap is tried while something is being answered, and how long in between.</summary>
    private const int MostTries = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>A link that opens WhatsApp with the code filled in; null where no number of the region can be called by name, or the chat is gone.</summary>
    public async Task<Uri?> OfferAsync(ConversationId web, CancellationToken cancellation)
    {
        if (await conversations.ReadHeadAsync(web, LiveFeed.Channel, cancellation) is not { } head || numbers.OfRegion(head.Region) is not { } number) return null;
        var code = MoveCode.New();
        if (!await store.OfferAsync(web, MoveCode.Hash(code), cancellation)) return null;
        return new Uri($"https://wa.me/{number.Phone}?text={Uri.EscapeDataString(content.Current.MoveWords.Message.Fill(("code", code)))}");
    }

    /// <summary>A number was tapped, or “that is not me” (null).</summary>
    public async Task<MoveOutcome> AnswerAsync(ConversationId web, int? number)
    {
        using var watch = feed.Subscribe(web);
        for (var tries = 1; ; tries++)
        {
            // what has been tapped is done, also when the person goes away just now
            var outcome = await store.AnswerAsync(web, number, CancellationToken.None);
            if (outcome is MoveOutcome.NotNow && tries < MostTries)
            {
                await watch.WaitAsync(Pause, CancellationToken.None);
                continue;
            }

            Tell(web, outcome);
            return outcome;
        }
    }

    private void Tell(ConversationId web, MoveOutcome outcome)
    {
        switch (outcome)
        {
            case MoveOutcome.Moved moved:
                feed.End(web);
                worker.Wake(moved.GoesOn);
                foreach (var region in moved.Regions.Distinct()) line.Hint(region);
                break;
            case MoveOutcome.Ended { Phone: { } phone }:
                worker.Wake(phone);
                break;
        }
    }
}
