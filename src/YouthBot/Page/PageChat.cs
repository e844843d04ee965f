using System.Globalization;
using Microsoft.Extensions.Options;
using YouthBot.Channels.DirectLine;
using YouthBot.Channels.WhatsApp;
using YouthBot.Content;
using YouthBot.Conversations;
using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;
using YouthBot.Handoff;
using YouthBot.Handoff.Turns;
using YouthBot.Storage;
using YouthBot.Storage.Retention;
using YouthBot.Storage.Rows;

namespace YouthBot.Page;

/// <summary>Conversations as the page shows them.</summary>
internal sealed class PageChat(
    ConversationStore store,
    LiveFeed feed,
    LiveContent content,
    WhatsAppNumbers whatsApp,
    IOptions<RetentionOptions> retention,
    IOptions<PageOptions> page,
    TimeProvider time)
{
    /// <summary>How many messages one page shows: more is nothing to read on a phone.</summary>
    private const int MostMessages = 200;

    /// <summary>How often the page looks again by itself; after that the person decides.</summary>
    private const int MostLooks = 5;

    /// <summary>How long a request waits for the answer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>A turn without an answer gives no hint: so storage is asked now and then too.</summary>
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(250);

    private ContentSet Content => content.Current;

    /// <summary>The fixed sentences.</summary>
    public Sentences Sentences => Content.Sentences;

    /// <summary>The conversation of a pass. An unknown one, an erased one and a wrong proof are all null.</summary>
    public async Task<HeadRow?> FindAsync(PagePass? pass, CancellationToken cancellation) =>
        pass is not null
        && await store.ReadHeadAsync(pass.Conversation, DirectLineModule.ChannelId, cancellation) is { } head
        && DeviceSecret.Proves(pass.Secret, head.DeviceHash)
            ? head
            : null;

    /// <summary>Waits a little for the bot's answer; the conversation as it is then.</summary>
    public async Task<HeadRow?> AwaitAnswerAsync(ConversationId conversation, CancellationToken cancellation)
    {
        using var watch = feed.Subscribe(conversation);
        var since = time.GetTimestamp();
        while (true)
        {
            var head = await store.ReadHeadAsync(conversation, cancellation);
            if (head is not { Erased: false, Waiting: true } || time.GetElapsedTime(since) >= Patience) return head;
            await watch.WaitAsync(Glance, cancellation);
        }
    }

    /// <summary>The id of a region that exists.</summary>
    public string KnownRegion(string? asked) => asked is not null && Content.Regions.ContainsKey(asked) ? asked : Region.LandelijkId;

    /// <summary>The page before a conversation: the first words of the bot, and nothing is made or kept.</summary>
    public ChatView Fresh(string? region)
    {
        var known = KnownRegion(region);
        return View(Greeting(known), known, PagePass.New(time.GetUtcNow()), pass: null);
    }

    /// <summary>The page of a conversation.</summary>
    /// <param name="head">The conversation.</param>
    /// <param name="pass">The cookie's pass to it.</param>
    /// <param name="looks">How often the page looked again by itself.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<ChatView> ShowAsync(HeadRow head, PagePass? pass, int looks, CancellationToken cancellation)
    {
        var after = Math.Max(0, head.Sequence - MostMessages);
        // what was said between the two readings belongs to it too
        var said = await store.ReadFeedAsync(head.Conversation, DirectLineModule.ChannelId, after, MostMessages * 2, cancellation);
        var view = View([.. said.Select(one => one.Activity)], head.Region, PagePass.New(time.GetUtcNow()), pass);
        var next = string.Create(CultureInfo.InvariantCulture, $"/?wacht={looks + 1}#laatste");
        return view with
        {
            Begun = true,
            HasOlder = after > 0,
            Waiting = head.Waiting,
            QuickReplies = head.Waiting ? [] : view.QuickReplies,
            LooksAgainAt = head.Waiting && looks < MostLooks ? next : null,
        };
    }

    /// <summary>The first words of the bot, as a conversation in this region would begin.</summary>
    private IReadOnlyList<Activity> Greeting(string region)
    {
        var start = Conversation.Begin(ConversationId.New(time.GetUtcNow()), DirectLineModule.ChannelId, region);
        var opening = new Activity { Type = ActivityTypes.ConversationUpdate };
        var first = Turn.Take(start, opening, new World(Content, time.GetUtcNow(), retention.Value.Bot));
        return [.. first.Events.OfType<TurnEvent.ReplyCreated>().Select(reply => reply.Activity)];
    }

    private ChatStart Start(string region, PagePass? pass) => new(
        region,
        Sentences.TalkToHuman,
        page.Value.LeaveTo,
        new ChatStart.Erasing(Sentences.EraseConfirm, Sentences.EraseYes, Sentences.EraseNo, Sentences.Erased),
        Greeting(region),
        Participants.Bot.Id!,
        PageForm.LongestText,
        whatsApp.OfRegion(region) is not null,
        pass is null ? null : new ChatStart.Device(pass.Conversation.ToString(), pass.Secret));

    private ChatView View(IReadOnlyList<Activity> said, string region, PagePass key, PagePass? pass)
    {
        var now = time.GetUtcNow();
        var newest = said.LastOrDefault(activity => activity.Type is ActivityTypes.Message);
        return new ChatView
        {
            Bubbles = [.. said.Select(activity => Bubble.Of(activity, now)).OfType<Bubble>()],
            QuickReplies = newest is null ? [] : QuickReplies.Of(newest, Sentences.TalkToHuman),
            Human = Sentences.TalkToHuman,
            Key = key,
            Region = region,
            RegionName = (Content.Regions.GetValueOrDefault(region) ?? Content.Landelijk).Name,
            Today = Bubble.DayOf(now),
            Start = Start(region, pass),
        };
    }
}
