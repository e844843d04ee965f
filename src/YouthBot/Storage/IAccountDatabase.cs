using YouthBot.Storage.Rows;

namespace YouthBot.Storage;

/// <summary>The accounts of the desk, and who read and did what there. One implementation for each database, on its one writer.</summary>
public interface IAccountDatabase
{
    /// <summary>An account, open or closed; null when there is none.</summary>
    Task<AccountRow?> FindAsync(string id, CancellationToken cancellation);

    /// <summary>The account of a login, open or closed; null when there is none.</summary>
    Task<AccountRow?> FindByLoginAsync(string login, CancellationToken cancellation);

    /// <summary>All accounts, by login.</summary>
    Task<IReadOnlyList<AccountRow>> ReadAllAsync(CancellationToken cancellation);

    /// <summary>
    /// Writes an account down, new or changed, with its credential; every count of tries begins anew. False when another account has the login,
    /// or the account was closed and is not to be opened.
    /// </summary>
    /// <param name="account">The account.</param>
    /// <param name="opens">Whether it may open a closed account.</param>
    /// <param name="cancellation">Ends the waiting, not the writing.</param>
    Task<bool> SaveAsync(AccountRow account, bool opens, CancellationToken cancellation);

    /// <summary>
    /// Counts a try and says whose it is. The try that reaches the limit may still succeed; later ones are locked out until the lock ends. Known
    /// or not, it is written down alike, and takes as long.
    /// </summary>
    /// <param name="login">What was typed.</param>
    /// <param name="now">When.</param>
    /// <param name="limit">How many tries.</param>
    /// <param name="lockedFor">How long the lock lasts.</param>
    /// <param name="cancellation">Ends the waiting, not the writing.</param>
    Task<SignInTry> TryAsync(string login, DateTimeOffset now, int limit, TimeSpan lockedFor, CancellationToken cancellation);

    /// <summary>The try was right. False when its code was used before: then it counts as wrong.</summary>
    /// <param name="id">The account.</param>
    /// <param name="totpStep">The time step of the code; null when none was asked for.</param>
    /// <param name="audit">Written down with it.</param>
    /// <param name="cancellation">Ends the waiting, not the writing.</param>
    Task<bool> SucceedAsync(string id, long? totpStep, AuditRow audit, CancellationToken cancellation);

    /// <summary>
    /// Changes how an account proves who it is, if nobody changed it meanwhile; false otherwise. Whether it is open is not touched.
    /// </summary>
    /// <param name="id">The account.</param>
    /// <param name="stamp">The stamp that it had when it was read.</param>
    /// <param name="credential">The new one.</param>
    /// <param name="audit">Written down with it.</param>
    /// <param name="cancellation">Ends the waiting, not the writing.</param>
    Task<bool> ChangeAsync(string id, string stamp, CredentialRow credential, AuditRow audit, CancellationToken cancellation);

    /// <summary>Writes down what somebody read or did.</summary>
    Task AuditAsync(AuditRow audit, CancellationToken cancellation);

    /// <summary>What was written down, oldest first, of a conversation or of all (null).</summary>
    Task<IReadOnlyList<AuditRow>> ReadAuditAsync(Handoff.ConversationId? conversation, CancellationToken cancellation);

    /// <summary>Forgets what was written down before a moment; how much.</summary>
    Task<int> SweepAuditAsync(DateTimeOffset before, CancellationToken cancellation);
}
