using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using YouthBot.Channels.WhatsApp;
using YouthBot.CheckIns.Measuring;
using YouthBot.Content;
using YouthBot.Dialogs.CheckIns;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Law;
using YouthBot.Handoff.CheckIns;
using YouthBot.Storage;
using YouthBot.Storage.Rows;

namespace YouthBot.CheckIns;

/// <summary>The campaigns of check-ins: made from a template, tried out on paper, started and stopped, and counted.</summary>
internal sealed class Campaigns(
    ICampaignDatabase database, WhatsAppNumbers numbers, LiveContent content, Leavers leavers, IOptions<CheckInOptions> options, TimeProvider time)
{
    /// <summary>The templates from which a campaign can be made.</summary>
    public IEnumerable<CheckInTemplate> Templates => content.Current.CheckIns.Values.Where(template => template.Id != OwnCheckIns.Template);

    /// <summary>When the steps of a campaign are due.</summary>
    public CheckInCalendar CalendarOf(CampaignRow campaign) => CheckInCalendar.Of(RegionOf(campaign), content.Current.Holidays);

    /// <summary>The region of a campaign.</summary>
    public Region RegionOf(CampaignRow campaign) => content.Current.Regions.GetValueOrDefault(campaign.Region) ?? content.Current.Landelijk;

    /// <summary>Its school year.</summary>
    public static SchoolYear YearOf(CampaignRow campaign) =>
        new(int.Parse(campaign.SchoolYear.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture));

    /// <summary>The number by which it would be sent; null when there is none.</summary>
    public WhatsAppNumber? NumberOf(CampaignRow campaign) =>
        numbers.All.FirstOrDefault(number => number.Region == campaign.Region)
        ?? numbers.All.FirstOrDefault(number => number.Region == Region.LandelijkId);

    /// <summary>How many that number sends in a day at most.</summary>
    public int PerDay => options.Value.PerDay;

    /// <summary>How many days later the part that waits hears each step; steps that nobody may wait for are not in it.</summary>
    public IReadOnlyDictionary<string, int> DelaysOf(CampaignRow campaign)
    {
        if (campaign.Delay is not { } delay) return new Dictionary<string, int>(StringComparer.Ordinal);
        var (calendar, steps, year) = (CalendarOf(campaign), CheckInJson.Read(campaign.Steps), YearOf(campaign));
        return steps
            .Select(step => (step.Id, Days: calendar.DelayOf(step, steps, year, delay.Days)))
            .Where(step => step.Days > 0)
            .ToDictionary(step => step.Id, step => step.Days, StringComparer.Ordinal);
    }

    /// <summary>Makes one; null when the region has one already in this school year.</summary>
    public async Task<CampaignRow?> MakeAsync(string region, CheckInTemplate template, string coach, string by, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var campaign = new CampaignRow(
            Guid.CreateVersion7(now).ToString("N"),
            region,
            leavers.Year.Name,
            template.Id,
            CheckInCodes.Of(CampaignState.Draft),
            coach,
            CheckInJson.Write(template.Steps),
            Delay: null,
            by,
            now);
        return await database.AddAsync(campaign, cancellation) ? campaign : null;
    }

    /// <summary>What is against sending steps in a school year, by the title of the step; nothing when they may run.</summary>
    public IReadOnlyList<(string Title, StepProblemKind Kind)> Refuses(IReadOnlyList<CheckInStep> steps, SchoolYear year) =>
    [
        .. StepRules.Check(steps, content.Current.Holidays, year.Start)
            .Select(problem => (steps.First(step => step.Id == problem.Step).Title, problem.Kind))
            .Distinct(),
    ];

    /// <summary>A draft gets a part that waits, drawn anew; false when it is no draft any more.</summary>
    public Task<bool> DelayAsync(CampaignRow campaign, int share, int days, string reason, CancellationToken cancellation) => database.SetDelayAsync(
        campaign.Id, new CampaignDelayRow(share, days, RandomNumberGenerator.GetInt32(int.MaxValue), reason), cancellation);

    /// <summary>Whether any step could wait so long.</summary>
    public bool CanDelay(CampaignRow campaign, int days) =>
        DelaysOf(campaign with { Delay = new CampaignDelayRow(1, days, 0, string.Empty) }).Count > 0;

    /// <summary>Who would get what, when, and who not, and why.</summary>
    public async Task<IReadOnlyList<(RehearsalRow Person, IReadOnlyList<RehearsedStep> Steps)>> RehearseAsync(
        CampaignRow campaign, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var (calendar, steps) = (CalendarOf(campaign), CheckInJson.Read(campaign.Steps));
        var people = await database.ReadRehearsalAsync(campaign, calendar.SeasonOf(now), now, cancellation);
        var past = (await database.ReadCheckInsAsync(campaign.Id, cancellation))
            .Where(row => row.State is not "planned")
            .ToLookup(row => row.Leaver, StringComparer.Ordinal);
        var waiting = campaign.Delay is { } delay
            ? DelayLot.Draw(
                people.Select(person => (Id(person), person.Leaver.School)),
                delay.Share,
                delay.Seed,
                people.Where(person => person.Delayed is not null).ToDictionary(Id, person => person.Delayed is true, StringComparer.Ordinal))
            : new HashSet<string>(StringComparer.Ordinal);
        var rehearsal = new Rehearsal(steps, calendar, YearOf(campaign), campaign.Delay?.Days ?? 0, now);
        var hasNumber = NumberOf(campaign) is not null;
        return
        [
            .. people.Select(person => (person, rehearsal.Of(
                Facts(person, hasNumber),
                waiting.Contains(Id(person)),
                past[Id(person)].ToDictionary(
                    row => CheckInStepName.Of(row.Step),
                    row => (LeftAt(row), CheckInCodes.Find<CheckInReason>(row.Reason)),
                    StringComparer.Ordinal)))),
        ];
    }

    /// <summary>What it has done so far.</summary>
    public async Task<CampaignFigures> CountAsync(CampaignRow campaign, CancellationToken cancellation)
    {
        var (calendar, steps, year) = (CalendarOf(campaign), CheckInJson.Read(campaign.Steps), YearOf(campaign));
        var heardLater = DelaysOf(campaign).ToDictionary(
            step => step.Key, step => calendar.DueAt(steps.Single(known => known.Id == step.Key), year, step.Value), StringComparer.Ordinal);
        return CampaignFigures.Of(
            steps,
            await database.ReadCheckInsAsync(campaign.Id, cancellation),
            await database.ReadLeaversAsync(campaign.Id, cancellation),
            heardLater,
            time.GetUtcNow());
    }

    /// <summary>When it left, or leaves any moment; null for what did not, or came to nobody.</summary>
    private static DateTimeOffset? LeftAt(CheckInFigureRow row) =>
        row.State is "failed" ? null : row.SentAt ?? (row.Reason is null ? row.DueAt : null);

    private static string Id(RehearsalRow person) => person.Leaver.Id.ToString("N");

    private static CheckInFacts Facts(RehearsalRow person, bool hasNumber) => new()
    {
        Stopped = person.Leaver.StoppedAt is not null,
        Choice = CheckInCodes.Read<LeaverChoice>(person.Leaver.Choice),
        Held = person.Held,
        SpokenAt = person.SpokenAt,
        WithCoach = person.WithCoach,
        LastSentAt = person.LastSentAt,
        Unanswered = person.Unanswered,
        CanReach = hasNumber,
    };
}
