using System.Text.Json;
using YouthBot.Handoff;
using YouthBot.Storage;
using YouthBot.Storage.Rows;

namespace YouthBot.Desk.Access;

/// <summary>
/// Who read and did what at the desk: the account, the moment, a code and the conversation; never text. It is kept for
/// <c>Retention:Audit</c>, longer than the conversation itself.
/// </summary>
public sealed class AuditLog(IAccountDatabase database, TimeProvider time)
{
    /// <summary>Writes it down. Do so before the answer goes out: what cannot be written down is not shown.</summary>
    /// <param name="account">Whose account, or of whom.</param>
    /// <param name="what">What.</param>
    /// <param name="conversation">Of which conversation.</param>
    /// <param name="cancellation">Ends the waiting, not the writing.</param>
    public Task WriteAsync(string? account, AuditCode what, ConversationId? conversation, CancellationToken cancellation) =>
        database.AuditAsync(Row(account, what, conversation), cancellation);

    internal AuditRow Row(string? account, AuditCode what, ConversationId? conversation = null) =>
        new(time.GetUtcNow(), account, JsonNamingPolicy.KebabCaseLower.ConvertName(what.ToString()), conversation);
}
