using YouthBot.Storage.Rows;

namespace YouthBot.Storage;

/// <summary>
/// Alerts that wait to be sent. They are written where their reason is: with the turn (<see cref="CommitRow.AlertBy"/>) and with the escalation
/// (<see cref="IDeskDatabase.EscalatedAsync"/>), so that a crash loses none. One implementation for each database, on its one writer.
/// </summary>
public interface IAlertDatabase
{
    /// <summary>What is due on a channel, oldest first.</summary>
    Task<IReadOnlyList<DueAlertRow>> ReadDueAsync(string channel, DateTimeOffset now, int limit, CancellationToken cancellation);

    /// <summary>They were sent, or nobody needs them any more.</summary>
    Task SettleAsync(IReadOnlyList<DueAlertRow> alerts, bool sent, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>They were tried in vain, and are due again at a moment.</summary>
    Task PostponeAsync(IReadOnlyList<DueAlertRow> alerts, DateTimeOffset until, CancellationToken cancellation);
}
