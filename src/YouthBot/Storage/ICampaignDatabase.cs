using YouthBot.Storage.Rows;

namespace YouthBot.Storage;

/// <summary>The campaigns as their coordinator handles them. One implementation for each database, on its one writer.</summary>
public interface ICampaignDatabase
{
    /// <summary>Writes a new one down; false when the region has one in this school year that was not stopped.</summary>
    Task<bool> AddAsync(CampaignRow campaign, CancellationToken cancellation);

    /// <summary>Those of these regions, the newest first; what people asked for themselves is in none of them.</summary>
    Task<IReadOnlyList<CampaignRow>> ReadAsync(IReadOnlySet<string> regions, CancellationToken cancellation);

    /// <summary>One; null when there is none.</summary>
    Task<CampaignRow?> FindAsync(string id, CancellationToken cancellation);

    /// <summary>Goes from one state to another; false when it was not in that state. The first start and the end are kept.</summary>
    Task<bool> MoveAsync(string id, string from, string to, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>Who hears it later, or nobody (null); false when it is no draft any more.</summary>
    Task<bool> SetDelayAsync(string id, CampaignDelayRow? delay, CancellationToken cancellation);

    /// <summary>What became of each step for each person.</summary>
    Task<IReadOnlyList<CheckInFigureRow>> ReadCheckInsAsync(string id, CancellationToken cancellation);

    /// <summary>Everybody for whom a campaign is tried out on paper.</summary>
    /// <param name="campaign">Which.</param>
    /// <param name="season">When the season began.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellation">Ends the reading.</param>
    Task<IReadOnlyList<RehearsalRow>> ReadRehearsalAsync(CampaignRow campaign, DateTimeOffset season, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>What is known of each person of the campaign.</summary>
    Task<IReadOnlyList<LeaverFigureRow>> ReadLeaversAsync(string id, CancellationToken cancellation);
}
