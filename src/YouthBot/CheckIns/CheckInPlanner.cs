using System.Globalization;
using YouthBot.Content;
using YouthBot.Dialogs.CheckIns;
using YouthBot.Dialogs.Law;
using YouthBot.Handoff.CheckIns;
using YouthBot.Storage;
using YouthBot.Storage.Rows;

namespace YouthBot.CheckIns;

/// <summary>
/// Writes down who is to get which step, shortly before its day: exactly once for each, whoever writes it, and school by school, so that the
/// memory that it needs is that of the largest school.
/// </summary>
internal sealed class CheckInPlanner(ICheckInDatabase database, LiveContent content, TimeProvider time)
{
    private const int Batch = 256;

    /// <summary>A step is planned this long before it is due; who is brought later is planned then.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(1);

    /// <summary>Who has not answered the last reminder so long after it is somebody for a call.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromDays(5);

    /// <summary>Who waits for a call since days, waits some hours more; and nobody else is kept from writing meanwhile.</summary>
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromHours(6);

    private DateTimeOffset looked = DateTimeOffset.MinValue;

    /// <summary>Plans what is near; how much was planned.</summary>
    public async Task<int> PlanAsync(CancellationToken cancellation)
    {
        var planned = 0;
        var now = time.GetUtcNow();
        var set = content.Current;
        var regions = new HashSet<string>(StringComparer.Ordinal);
        foreach (var campaign in await database.ReadCampaignsAsync(cancellation))
        {
            if (campaign.State is not "running" || YearOf(campaign) is not { } year) continue;
            var region = set.Regions.GetValueOrDefault(campaign.Region) ?? set.Landelijk;
            var calendar = CheckInCalendar.Of(region, set.Holidays);
            var steps = CheckInJson.Read(campaign.Steps);
            foreach (var step in steps.Where(step => calendar.DueAt(step, year) - Ahead <= now && now < calendar.OverAt(step, year)))
                planned += await PlanAsync(campaign, step, steps, calendar, year, now, cancellation);
            if (now - looked >= BetweenLooks && regions.Add(region.Id))
                await database.NoteSilentAsync(campaign.Region, calendar.SeasonOf(now), now - Silence, now, cancellation);
        }

        if (now - looked >= BetweenLooks) looked = now;
        return planned;
    }

    private async Task<int> PlanAsync(
        RunningCampaignRow campaign,
        CheckInStep step,
        IReadOnlyList<CheckInStep> steps,
        CheckInCalendar calendar,
        SchoolYear year,
        DateTimeOffset now,
        CancellationToken cancellation)
    {
        var planned = 0;
        var delay = calendar.DelayOf(step, steps, year, campaign.DelayDays);
        foreach (var school in await database.ReadUnplannedAsync(campaign, step.Id, now, cancellation))
        {
            var leavers = await database.ReadSchoolAsync(campaign, step.Id, school, now, cancellation);
            var waiting = DelayLot.Draw(
                leavers.Select(one => (one.Leaver, school)),
                campaign.DelayShare,
                campaign.DelaySeed,
                leavers.Where(one => one.Delayed is not null).ToDictionary(one => one.Leaver, one => one.Delayed is true, StringComparer.Ordinal));
            foreach (var batch in leavers.Where(one => !one.Planned).Select(Row).Chunk(Batch)) planned += await database.PlanAsync(batch, cancellation);

            PlannedCheckInRow Row((string Leaver, bool Planned, bool? Delayed) one)
            {
                var days = waiting.Contains(one.Leaver) ? delay : 0;
                return new PlannedCheckInRow(
                    new CheckInKey(campaign.Id, step.Id, one.Leaver),
                    waiting.Contains(one.Leaver),
                    calendar.DueAt(step, year, days),
                    calendar.OverAt(step, year));
            }
        }

        return planned;
    }

    private static SchoolYear? YearOf(RunningCampaignRow campaign) =>
        campaign.SchoolYear.Split('-') is [var first, _] && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            ? new SchoolYear(start)
            : null;
}
