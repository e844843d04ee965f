using System.Globalization;
using YouthBot.Content;
using YouthBot.Desk.Access;
using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Plans;
using YouthBot.Handoff;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Queue;
using YouthBot.Handoff.Sending;
using YouthBot.Storage;
using YouthBot.Storage.Rows;

namespace YouthBot.Desk.Workspace;

/// <summary>Reads what stands on a coach's desk.</summary>
internal sealed class DeskReading(
    RegionDesks regions, DeskStore store, WhatsAppStore whatsApp, IDeskDatabase database, LiveContent content, TimeProvider time)
{
    /// <summary>So many of the queue are shown: the button takes the first, and nobody reads two thousand lines.</summary>
    private const int Shown = 50;

    /// <summary>A coach whose page has not been heard of for longer is not there.</summary>
    private static readonly TimeSpan Presence = TimeSpan.FromMinutes(1);

    /// <summary>The regions of somebody who is signed in; null when the account is closed, or is no coach's.</summary>
    public async Task<DeskView?> ViewAsync(DeskPerson person)
    {
        if (await KnownAsync(person) is { } view) return view;
        foreach (var region in person.Regions) regions.Forget(region);
        return await KnownAsync(person);
    }

    private async Task<DeskView?> KnownAsync(DeskPerson person)
    {
        var desks = new List<RegionDesk>();
        foreach (var region in person.Regions) desks.Add(await regions.ReadAsync(region));
        var coaches = new Dictionary<string, ColleagueRow>(StringComparer.Ordinal);
        foreach (var row in desks.SelectMany(desk => desk.Coaches)) coaches[row.Coach.Id] = row;
        return coaches.TryGetValue(person.Id, out var own)
            ? new DeskView(
                own.Coach,
                [.. desks.SelectMany(desk => desk.Entries)],
                [.. desks.SelectMany(desk => desk.Owned)],
                coaches,
                desks is [var only] ? only.CallBacks : desks.SelectMany(desk => desk.CallBacks).ToDictionary(),
                time.GetUtcNow())
            : null;
    }

    /// <summary>Everything on the desk, without what was said.</summary>
    public async Task<Wire.Desk> ReadAsync(DeskView view, CancellationToken cancellation)
    {
        var waiting = view.Waiting.ToArray();
        var chats = new List<Wire.OwnChat>();
        foreach (var entry in view.Own)
            if (await ReadOwnAsync(view, entry, cancellation) is { } chat) chats.Add(chat);
        var offers = new List<Wire.Offer>();
        foreach (var entry in view.Offered)
            if (await store.ReadOfferAsync(entry.Conversation, view.Coach.Id, cancellation) is { } offer)
                offers.Add(new(entry.Conversation.ToString(), entry.Handle, Name(view, offer.From), offer.Note, Code(entry.Request.Severity)));
        return new Wire.Desk(
            waiting.Length,
            [.. waiting.Take(Shown).Select(entry => Of(entry, view.Coach.Id))],
            [.. view.Entries.Where(entry => !view.CallBacks.ContainsKey(entry.Conversation)).Select(SetAside).OfType<Wire.SetAside>()
                .Where(aside => aside.Until > view.Now).OrderBy(aside => aside.Until)],
            [.. CallBacks(view, chats)],
            chats,
            offers,
            [.. view.Owned.Select(entry => Elsewhere(view, entry)).OfType<Wire.Elsewhere>().OrderBy(chat => chat.Coach, StringComparer.Ordinal)],
            [.. view.Coaches.Values.Where(row => row.Coach.Id != view.Coach.Id && row.Coach.Capacity > 0).Select(row => Colleague(view, row))],
            [.. (await database.ReadFollowUpsAsync(view.Coach.Id, cancellation))
                .Select(follow => new Wire.FollowUp(follow.Conversation.ToString(), follow.Handle, follow.Due.ToString("O", CultureInfo.InvariantCulture)))],
            view.Coach.Capacity,
            view.AwaySince(view.Coach.Id));
    }

    /// <summary>Everybody of the regions who talks with young people.</summary>
    public static IReadOnlyList<Wire.Colleague> Team(DeskView view) =>
    [
        .. view.Coaches.Values
            .Where(row => row.Coach.Capacity > 0)
            .Select(row => Colleague(view, row))
            .OrderBy(one => one.Name, StringComparer.Ordinal),
    ];

    private async Task<Wire.OwnChat?> ReadOwnAsync(DeskView view, QueueEntry entry, CancellationToken cancellation)
    {
        // somebody may have taken it since the regions were read
        if (await store.ReadForCoachAsync(entry.Conversation, view.Coach.Id, long.MaxValue, 1, cancellation) is not { Facts: { } facts } read) return null;
        var notes = await store.ReadNotesAsync(entry.Conversation, view.Coach.Id, facts.RequestedAt ?? entry.RequestedAt, cancellation);
        var alert = await database.ReadAlertAsync(entry.Conversation, entry.RequestedAt, cancellation);
        return new Wire.OwnChat(
            entry.Conversation.ToString(),
            entry.Handle,
            entry.Region,
            Code(facts.Severity),
            Code(facts.Reason),
            facts.Sharing is Sharing.All ? "all" : "from-now",
            SharedPart.Before(entry.Conversation, facts),
            SharedPart.Asked(entry.Conversation, facts),
            facts.Gemeente,
            facts.CallBack is { } wish ? await ReachAsync(view, entry, wish, cancellation) : null,
            facts.AwaitingSince,
            entry.Request is HandoffRequest.Offered offered ? Name(view, offered.To) : null,
            read.Plan is { } plan
                ? [.. plan.Parts().Select(part => new Wire.PlanPart(content.Current.PlanWords.Headings[part.Field], plan.Said(part.Field)!))]
                : null,
            alert is { } told ? new Wire.Alert(told.Id, told.Code) : null,
            [.. notes.Select(note => new Wire.Note(note.Id, note.Coach == view.Coach.Id ? null : Name(view, note.Coach), note.At, note.Text, note.OnlySelf))],
            await database.ReadTagsAsync(entry.Conversation, cancellation),
            await OnWhatsAppAsync(entry.Conversation, cancellation));
    }

    /// <summary>What has no place in the conversation yet stands nowhere else: so the words of a coach that wait are told here.</summary>
    private async Task<Wire.OnWhatsApp?> OnWhatsAppAsync(ConversationId conversation, CancellationToken cancellation)
    {
        if (await whatsApp.ReadReachAsync(conversation, cancellation) is not var (reach, waiting)) return null;
        return new Wire.OnWhatsApp(
            reach.LastInboundAt + ServiceWindow.Length,
            reach.Stopped,
            [
                .. reach.Sent.Reverse()
                    .Where(sent => sent.Sequence is not null || YouthBotData.Of(waiting[sent.MessageId])?.Kind is ReplyKinds.Coach)
                    .Select(sent => new Wire.Delivery(
                        sent.State is "sent" && sent.Parts is { } parts ? Code(parts) : sent.State,
                        sent.Sequence,
                        sent.Sequence is null ? waiting[sent.MessageId].Text : null,
                        sent.Code)
                    {
                        Invitation = sent.Invitation is { } invitation ? Code(invitation) : null,
                        InvitationCode = sent.InvitationCode,
                    }),
            ]);
    }

    private static Wire.Waiting Of(QueueEntry entry, string coach) => new(
        entry.Conversation.ToString(),
        entry.Handle,
        entry.Region,
        entry.RequestedAt,
        Code(entry.Request.Severity),
        Code(entry.Reason),
        entry.Request.Severity is not Severity.Normal ? Code(entry.Request.Severity) : entry.PreviousCoach == coach ? "familiar" : "longest",
        entry.EscalatedAt);

    /// <summary>How, and on which day: what they said of the moment, where and on which number is told once the conversation is somebody's.</summary>
    private IEnumerable<Wire.CallBackRequest> CallBacks(DeskView view, List<Wire.OwnChat> chats)
    {
        if (view.CallBacks.Count == 0) return [];
        return view.Entries
            .Where(entry => view.CallBacks.ContainsKey(entry.Conversation))
            .OrderBy(entry => entry.RequestedAt)
            .Select(entry =>
            {
                var wish = view.CallBacks[entry.Conversation];
                var owner = (entry.Owner as Owner.Coach)?.Id;
                var own = owner == view.Coach.Id;
                return new Wire.CallBackRequest(
                    entry.Conversation.ToString(),
                    entry.Handle,
                    entry.RequestedAt,
                    chats.Find(chat => chat.Id == entry.Conversation.ToString())?.CallBack ?? new Wire.Reach(Code(wish.Channel), DayOf(entry, wish), Place: null, HasNumber: false),
                    entry.Request is HandoffRequest.Snoozed { Until: var until } && until > view.Now ? until : null,
                    owner is null || own ? null : Name(view, owner),
                    own);
            });
    }

    /// <summary>The day that they named; null when what they wrote names none.</summary>
    private string? DayOf(QueueEntry entry, CallBack wish)
    {
        if (wish.Moment is not { } moment || !content.Current.Regions.TryGetValue(entry.Region, out var region)) return null;
        var asked = TimeZoneInfo.ConvertTime(entry.RequestedAt, TimeZoneInfo.FindSystemTimeZoneById(region.TimeZone));
        return PlanDay.Read(content.Current.Words.Read(moment), DateOnly.FromDateTime(asked.DateTime)) is { } day ? DutchTime.Say(day) : null;
    }

    /// <summary>The number goes before the rest does: it is there only while it is kept.</summary>
    private async Task<Wire.Reach> ReachAsync(DeskView view, QueueEntry entry, CallBack wish, CancellationToken cancellation) => new(
        Code(wish.Channel),
        wish.Moment,
        wish.Place,
        wish.HasNumber && await store.ReadContactAsync(entry.Conversation, view.Coach.Id, cancellation) is not null);

    private static Wire.SetAside? SetAside(QueueEntry entry) => entry.Request is HandoffRequest.Snoozed snoozed
        ? new(entry.Conversation.ToString(), entry.Handle, snoozed.Until)
        : null;

    private static Wire.Elsewhere? Elsewhere(DeskView view, QueueEntry entry) => entry.Owner is Owner.Coach owner && owner.Id != view.Coach.Id
        ? new(entry.Conversation.ToString(), entry.Handle, Name(view, owner.Id), entry.AwaitingSince)
        : null;

    private static Wire.Colleague Colleague(DeskView view, ColleagueRow row) => new(
        row.Coach.Id,
        row.Coach.FirstName,
        row.Coach.Regions,
        row.SeenAt is { } seen && view.Now - seen <= Presence,
        row.AwaySince is not null,
        view.Busy(row.Coach.Id),
        row.Coach.Capacity);

    private static string Name(DeskView view, string coach) => view.NameOf(coach) ?? "een collega";

    private static string Code<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
