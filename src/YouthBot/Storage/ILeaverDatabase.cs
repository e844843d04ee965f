using YouthBot.Storage.Rows;

namespace YouthBot.Storage;

/// <summary>
/// Who gets check-ins, as schools supply them and as their decaan sees them. One implementation for each database, on its one writer;
/// <c>tests/YouthBot.Tests/Storage/CheckInDatabaseContract</c> is what each must pass.
/// </summary>
public interface ILeaverDatabase
{
    /// <summary>Who is known in a region and school year.</summary>
    Task<IReadOnlyList<KnownLeaverRow>> ReadKnownAsync(string region, string schoolYear, CancellationToken cancellation);

    /// <summary>Takes a file over, wholly or not at all; false when somebody wrote the same number down meanwhile.</summary>
    Task<bool> ImportAsync(LeaverImportRow import, CancellationToken cancellation);

    /// <summary>Whom this decaan supplied for this school and is kept still.</summary>
    Task<IReadOnlyList<LeaverRow>> ReadSuppliedAsync(
        string decaan, string school, string schoolYear, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>Everybody of these regions in a school year who is kept still.</summary>
    Task<IReadOnlyList<LeaverRow>> ReadOfRegionAsync(string region, string schoolYear, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>Meta's ids of the numbers of ours that somebody writes to.</summary>
    Task<IReadOnlyList<string>> ReadNumbersAsync(CancellationToken cancellation);

    /// <summary>Who has been kept long enough.</summary>
    Task<IReadOnlyList<Guid>> ReadExpiredAsync(DateTimeOffset now, int limit, CancellationToken cancellation);

    /// <summary>
    /// Removes somebody with everything that hangs on them, after their key was forgotten. That their number said stop is kept until the first of
    /// November after their school year, on which everybody is forgotten.
    /// </summary>
    Task ForgetAsync(Guid leaver, CancellationToken cancellation);

    /// <summary>Forgets which numbers said stop when that has been kept long enough.</summary>
    Task SweepStopsAsync(DateTimeOffset now, CancellationToken cancellation);
}
