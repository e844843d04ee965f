using YouthBot.Storage.Rows;

namespace YouthBot.Storage;

/// <summary>
/// The follow-up list. What is not of these regions is not there. One implementation for each database, on its one writer;
/// <c>tests/YouthBot.Tests/Storage/CheckInDatabaseContract</c> is what each must pass.
/// </summary>
public interface IOutreachDatabase
{
    /// <summary>What is to be done, in no order.</summary>
    Task<IReadOnlyList<OutreachRow>> ReadOpenAsync(IReadOnlySet<string> regions, CancellationToken cancellation);

    /// <summary>What was done since a moment, the last first.</summary>
    Task<IReadOnlyList<OutreachRow>> ReadDoneAsync(IReadOnlySet<string> regions, DateTimeOffset since, int limit, CancellationToken cancellation);

    /// <summary>One item, done or not; null when there is none.</summary>
    Task<OutreachRow?> FindAsync(string id, IReadOnlySet<string> regions, CancellationToken cancellation);

    /// <summary>Somebody takes it on; false when somebody has it, or it is done.</summary>
    Task<bool> TakeAsync(string id, string coach, CancellationToken cancellation);

    /// <summary>Gives back what one took on; false when it is not theirs, or done.</summary>
    Task<bool> GiveBackAsync(string id, string coach, CancellationToken cancellation);

    /// <summary>It is done; false when it is not theirs, or was done before.</summary>
    Task<bool> DoneAsync(OutreachDoneRow done, CancellationToken cancellation);

    /// <summary>Who gets no check-ins since they were in acute danger, the first first; and what they are called at the desk.</summary>
    Task<IReadOnlyList<(LeaverRow Leaver, DateTimeOffset Since, string? Handle)>> ReadHeldAsync(IReadOnlySet<string> regions, CancellationToken cancellation);

    /// <summary>A coach says that check-ins may go on; false when there is nobody to say it of.</summary>
    Task<bool> ReleaseAsync(Guid leaver, IReadOnlySet<string> regions, CancellationToken cancellation);
}
