using Microsoft.Data.Sqlite;
using YouthBot.Handoff.Sending;

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
