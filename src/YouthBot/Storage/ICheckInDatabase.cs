using YouthBot.Handoff;
using YouthBot.Handoff.CheckIns;
using YouthBot.Storage.Rows;

namespace YouthBot.Storage;

/// <summary>What the sender of check-ins needs of a database, in bytes and rows: each method that writes is one transaction.</summary>
public interface ICheckInDatabase
{
    /// <summary>Campaigns of which something is planned, or may have to be.</summary>
    Task<IReadOnlyList<RunningCampaignRow>> ReadCampaignsAsync(CancellationToken cancellation);

    /// <summary>Schools of a campaign with somebody for whom a step is not planned.</summary>
    Task<IReadOnlyList<string>> ReadUnplannedAsync(RunningCampaignRow campaign, string step, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>
    /// Everybody of a school, in a fixed order: whether the step is planned for them, and whether the lot put them in the part that waits (null
    /// when it was never drawn).
    /// </summary>
    Task<IReadOnlyList<(string Leaver, bool Planned, bool? Delayed)>> ReadSchoolAsync(
        RunningCampaignRow campaign, string step, string school, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>Plans; what is planned already stays as it is.</summary>
    Task<int> PlanAsync(IReadOnlyList<PlannedCheckInRow> planned, CancellationToken cancellation);

    /// <summary>What is due of a campaign, first due first.</summary>
    Task<IReadOnlyList<DueCheckInRow>> ReadDueAsync(
        string campaign, DateTimeOffset now, DateTimeOffset season, int limit, CancellationToken cancellation);

    /// <summary>It waits, or is not sent at all; false when somebody else has moved it meanwhile.</summary>
    Task<bool> PutOffAsync(CheckInKey key, int attempts, CheckInVerdict verdict, CancellationToken cancellation);

    /// <summary>Gives it to the mailbox, once for each try.</summary>
    Task<QueueResult> QueueAsync(QueuedCheckInRow queued, CancellationToken cancellation);

    /// <summary>Whether a check-in may still come to who talks here, brought by their school.</summary>
    Task<bool> ExpectsAsync(ConversationId conversation, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>How many a number has sent since a moment, and when the first of them was.</summary>
    Task<(int Count, DateTimeOffset? First)> CountSentAsync(string number, DateTimeOffset since, CancellationToken cancellation);

    /// <summary>
    /// Puts on the follow-up list who did not answer one question and its reminders in a season, when the last one left before a moment, and whom
    /// WhatsApp does not reach; how many were put there.
    /// </summary>
    Task<int> NoteSilentAsync(string region, DateTimeOffset season, DateTimeOffset before, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>When the next planned check-in is due; null when nothing is planned.</summary>
    Task<DateTimeOffset?> ReadNextDueAsync(CancellationToken cancellation);
}
