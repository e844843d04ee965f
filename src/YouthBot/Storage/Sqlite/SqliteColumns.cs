using Microsoft.Data.Sqlite;
using YouthBot.Handoff;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Sending;
using YouthBot.Storage.Rows;

namespace YouthBot.Storage.Sqlite;

/// <summary>How values are written in columns.</summary>
internal static class SqliteColumns
{
    /// <summary>Times are milliseconds since 1970.</summary>
    public static long Milliseconds(DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    public static DateTimeOffset Moment(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    /// <summary>The number in the first row, if there is one.</summary>
    public static long? First(SqliteCommand command)
    {
        using var row = command.ExecuteReader();
        return row.Read() ? row.GetInt64(0) : null;
    }

    /// <summary>What <see cref="OutboxRowOf"/> reads, in its order.</summary>
    public const string OutboxColumns = "id, conversation_id, channel, message_id, purpose, attempts";

    /// <summary>
    /// Whether this version knows what a row of the outbox is for. A later version may have left others before it was taken back: those stay for
    /// it, and nothing waits for them.
    /// </summary>
    public const string PurposeIsKnown = "purpose IN ('safety', 'reply', 'coach', 'proactive')";

    /// <summary>The same of who owns a conversation: <see cref="Owner.Parse"/> can read it.</summary>
    public const string OwnerIsKnown = "(owner IN ('bot', 'closed') OR owner GLOB 'coach:?*')";

    /// <summary>Both, of a row of the outbox with its conversation beside it.</summary>
    public const string IsKnown =
        $"{PurposeIsKnown} AND EXISTS (SELECT 1 FROM conversation WHERE conversation.id = conversation_id AND {OwnerIsKnown})";

    public static OutboxRow OutboxRowOf(SqliteDataReader row) => new(
        row.GetInt64(0),
        ConversationId.Parse(row.GetString(1)),
        row.GetString(2),
        Guid.ParseExact(row.GetString(3), "N"),
        PurposeOf(row.GetString(4)),
        row.GetInt32(5));

    public static string NameOf(Purpose purpose) => purpose switch
    {
        Purpose.Safety => "safety",
        Purpose.Reply => "reply",
        Purpose.Coach => "coach",
        Purpose.Proactive => "proactive",
        _ => throw new ArgumentOutOfRangeException(nameof(purpose)),
    };

    public static Purpose PurposeOf(string name) => name switch
    {
        "safety" => Purpose.Safety,
        "reply" => Purpose.Reply,
        "coach" => Purpose.Coach,
        "proactive" => Purpose.Proactive,
        _ => throw new FormatException("Not a purpose of the outbox."),
    };
}
