using System.Text.Encodings.Web;
using System.Text.Json;
using YouthBot.Storage.Rows;

namespace YouthBot.Commands;

/// <summary>One line of <c>coach audit</c>.</summary>
/// <param name="At">When.</param>
/// <param name="Login">Whose account; null for a login that nobody has.</param>
/// <param name="What">What, as a code.</param>
/// <param name="Conversation">The conversation, also when that is gone.</param>
internal sealed record AuditLine(DateTimeOffset At, string? Login, string What, string? Conversation)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static AuditLine Of(AuditRow row, IReadOnlyDictionary<string, string> logins) =>
        new(row.At, row.Account is { } id ? logins.GetValueOrDefault(id, id) : null, row.What, row.Conversation?.ToString());

    public string ToJson() => JsonSerializer.Serialize(this, Json);
}
