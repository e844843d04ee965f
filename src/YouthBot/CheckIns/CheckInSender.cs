using Microsoft.Extensions.Options;
using YouthBot.Channels.WhatsApp;
using YouthBot.Content;
using YouthBot.Conversations;
using YouthBot.Dialogs.CheckIns;
using YouthBot.Dialogs.Content;
using YouthBot.Handoff.CheckIns;
using YouthBot.Handoff.Sending;
using YouthBot.Storage;
using YouthBot.Storage.Rows;

namespace YouthBot.CheckIns;

/// <summary>
/// Gives what is due to the mailboxes of the people, if the rules let it now; else it waits, or is recorded as never sent. Several instances
/// may do so at once: each try is taken by one of them.
/// </summary>
internal sealed partial class CheckInSender(
    ICheckInDatabase database,
    CheckInStore store,
    WhatsAppNumbers numbers,
    LiveContent content,
    ConversationWorker worker,
    IOptions<CheckInOptions> options,
    TimeProvider time,
    ILogger<CheckInSender> log)
{
    private const int Batch = 512;

    /// <summary>After so long a number that is full is tried again.</summary>
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1), Day = TimeSpan.FromDays(1);

    /// <summary>Sends what is due; how many went to a mailbox.</summary>
    public async Task<int> SendDueAsync(CancellationToken cancellation)
    {
        var queued = 0;
        foreach (var campaign in await database.ReadCampaignsAsync(cancellation)) queued += await SendAsync(campaign, cancellation);
        if (queued > 0) LogQueued(queued);
        return queued;
    }

    private async Task<int> SendAsync(RunningCampaignRow campaign, CancellationToken cancellation)
    {
        var set = content.Current;
        var region = set.Regions.GetValueOrDefault(campaign.Region) ?? set.Landelijk;
        var calendar = CheckInCalendar.Of(region, set.Holidays);
        var steps = CheckInJson.Read(campaign.Steps).ToDictionary(step => step.Id, StringComparer.Ordinal);
        var own = numbers.All.FirstOrDefault(number => number.Region == campaign.Region)
            ?? numbers.All.FirstOrDefault(number => number.Region == Region.LandelijkId);
        var queued = 0;
        var began = time.GetUtcNow();
        var room = await RoomAsync(own, began, cancellation);
        while (true)
        {
            var now = time.GetUtcNow();
            var due = await database.ReadDueAsync(campaign.Id, now, calendar.SeasonOf(now), Batch, cancellation);
            if (due.Count == 0) return queued;
            var moved = 0;
            // the rows of one batch share their flushes of the disk; two of one person are not taken at once
            await Task.WhenAll(due.DistinctBy(row => row.Conversation?.ToString() ?? row.Key.Leaver).Select(async row =>
            {
                var sent = await SendAsync(row, now);
                if (sent is not null) Interlocked.Increment(ref moved);
                if (sent is true) Interlocked.Increment(ref queued);
            }));
            if (moved == 0) return queued;
        }

        async Task<bool?> SendAsync(DueCheckInRow row, DateTimeOffset now)
        {
            var number = row.Number is { } theirs ? numbers.Find(theirs) : own;
            var step = steps.GetValueOrDefault(CheckInStepName.Of(row.Key.Step));
            var windowIsOpen = row.LastInboundAt is { } wrote && ServiceWindow.IsOpen(wrote, now);
            var facts = row.Facts with
            {
                Audience = step?.Audience ?? CheckInAudience.Everybody,
                CanReach = number is not null && (windowIsOpen || step?.MetaTemplate.Length > 0),
            };
            var verdict = step is null ? new CheckInVerdict.Skip(CheckInReason.Ended) : CheckInRules.Judge(facts, now, calendar.Hours);
            if (verdict is not CheckInVerdict.Send) return await PutOffAsync(row, verdict);

            // who writes to another number of ours hears from that one, which the transaction counts by itself
            var counted = number!.Id == own?.Id;
            if (counted && room.Take() is { } at) return await WaitAsync(at);
            var (result, conversation) = await store.QueueAsync(
                row,
                campaign.Region,
                number.Id,
                (options.Value.PerMinute, options.Value.PerDay),
                contact => Signal(row, step!, contact),
                cancellation);
            switch (result)
            {
                case QueueResult.Queued:
                    worker.Wake(conversation);
                    return true;
                // another instance took the place
                case QueueResult.Full:
                    return await WaitAsync(now + Minute);
                case QueueResult.Spent:
                    return await WaitAsync((counted ? room : await RoomAsync(number, now, cancellation)).DayAt);
                default:
                    if (counted) room.GiveBack();
                    return null;
            }

            Task<bool?> WaitAsync(DateTimeOffset until) => PutOffAsync(
                row, CheckInRules.Judge(facts with { RoomAt = until > now ? until : now + Minute }, now, calendar.Hours));
        }

        async Task<bool?> PutOffAsync(DueCheckInRow row, CheckInVerdict verdict) =>
            await database.PutOffAsync(row.Key, row.Attempts, verdict, cancellation) ? false : null;

        CheckInSignal Signal(DueCheckInRow row, CheckInStep step, LeaverContact contact) => new(
            row.Key,
            step,
            contact.FirstName,
            campaign.CoachName,
            campaign.Coach.Length > 0 ? campaign.Coach : null,
            contact.Gemeente,
            row.HasDecaan,
            row.Facts.OverAt);
    }

    private async Task<SendingRoom> RoomAsync(WhatsAppNumber? number, DateTimeOffset now, CancellationToken cancellation)
    {
        if (number is null) return new SendingRoom(0, now + Minute, 0, now + Day);
        var (today, first) = await database.CountSentAsync(number.Id, now - Day, cancellation);
        var (lately, _) = await database.CountSentAsync(number.Id, now - Minute, cancellation);
        return new SendingRoom(options.Value.PerMinute - lately, now + Minute, options.Value.PerDay - today, (first ?? now) + Day);
    }

    [LoggerMessage(EventId = 2411, Level = LogLevel.Information, Message = "{Count} check-ins are on their way")]
    private partial void LogQueued(int count);
}
