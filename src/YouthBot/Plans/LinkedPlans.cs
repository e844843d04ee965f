using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using YouthBot.Content;
using YouthBot.Conversations;
using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Plans;
using YouthBot.Handoff;
using YouthBot.Handoff.Turns;
using YouthBot.Page;
using YouthBot.Storage;

namespace YouthBot.Plans;

/// <summary>
/// Plans that a link opens. An edit goes the way of every message: it is on disk before it is answered, and meets what happens in the chat
/// one at a time.
/// </summary>
internal sealed class LinkedPlans(ConversationStore store, Mailbox mailbox, LiveFeed feed, LiveContent content, TimeProvider time)
{
    /// <summary>How many messages of the chat can have come while an edit waited: more is somebody else's talk.</summary>
    private const int MostMessages = 50;

    /// <summary>How long a request waits for its turn: long, because the answer to a cry for help comes with it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>A turn that says nothing gives no hint: so storage is asked now and then.</summary>
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);

    /// <summary>The plan as its page shows it.</summary>
    public PlanView View(LinkedPlan linked)
    {
        var words = content.Current.PlanWords;
        var now = time.GetUtcNow();
        var today = Bubble.DayOf(now);
        var plan = linked.Plan;
        return new PlanView(
            [.. Plan.Fields.Select(field => new PlanView.Part(Plan.NameOf(field), words.Headings[field], plan.Of(field)))],
            plan.Dag is { } day ? DutchTime.Say(day) : null,
            plan.Shared,
            linked.Until,
            words.MadeOn.Fill(("date", DutchTime.Say(today))),
            PlanPage.Write(plan, words, today),
            PlanCalendar.Write(plan, words, CalendarId(linked.Conversation), now));
    }

    /// <summary>Hands an edit in and waits a little for its turn; the plan as it is then, null when the link opens nothing any more.</summary>
    /// <param name="hash">Of the link's secret.</param>
    /// <param name="plan">The plan that the link opened.</param>
    /// <param name="id">The page's own id of the edit.</param>
    /// <param name="edit">What is to be done.</param>
    public async Task<LinkedPlan?> EditAsync(byte[] hash, LinkedPlan plan, string id, PlanEdit edit)
    {
        // what has been read is done, also when the person goes away just now
        var key = $"plan|{Base64Url.EncodeToString(SHA256.HashData([.. hash, .. Encoding.UTF8.GetBytes(id)]))}";
        var activity = edit.ToActivity() with { ChannelId = plan.Channel };
        if (!await mailbox.HandInAsync(plan.Conversation, key, activity, CancellationToken.None)) return null;
        using var watch = feed.Subscribe(plan.Conversation);
        var since = time.GetTimestamp();
        while (true)
        {
            var now = await store.ReadLinkedPlanAsync(hash, CancellationToken.None);
            if (now is not { Waiting: true } || time.GetElapsedTime(since) >= Patience) return now;
            await watch.WaitAsync(Glance, CancellationToken.None);
        }
    }

    /// <summary>What the bot said in the chat to a cry for help in an edit; the page shows it where it was written.</summary>
    public async Task<Activity?> HelpAsync(LinkedPlan before, LinkedPlan after) => after.Sequence == before.Sequence
        ? null
        : (await store.ReadFeedAsync(before.Conversation, before.Sequence, MostMessages, CancellationToken.None))
            .Select(said => said.Activity)
            .LastOrDefault(activity => activity.From?.Id == Participants.Bot.Id && YouthBotData.Of(activity)?.Kind is ReplyKinds.Safety);

    /// <summary>Always the same for one plan, so that a calendar which has the step changes it; it tells nothing of the conversation.</summary>
    private static string CalendarId(ConversationId conversation) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"plan-calendar|{conversation}")).AsSpan(0, 16)) + "@youthbot";
}
