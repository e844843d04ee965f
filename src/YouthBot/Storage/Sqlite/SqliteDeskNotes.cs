using System.Globalization;
using YouthBot.Handoff;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>What coaches write down for themselves and each other.</summary>
internal static class SqliteDeskNotes
{
    private const string Day = "yyyy-MM-dd";

    public static int Add(SqliteSession session, NoteRow note) => session.Execute(
        """
        INSERT INTO desk_note (id, conversation_id, coach, at, only_self, body)
        SELECT @note, @id, @coach, @at, @self, @body WHERE EXISTS (SELECT 1 FROM conversation WHERE id = @id AND erased_at IS NULL)
        ON CONFLICT (id) DO NOTHING
        """,
        ("@note", note.Id),
        ("@id", note.Conversation.ToString()),
        ("@coach", note.Coach),
        ("@at", Milliseconds(note.At)),
        ("@self", note.OnlySelf ? 1 : 0),
        ("@body", note.Body));

    public static IReadOnlyList<NoteRow> Read(SqliteReaders readers, ConversationId conversation, string coach, DateTimeOffset since) =>
        Read(readers, conversation, coach, "n.at >= @since", ("@since", Milliseconds(since)));

    public static IReadOnlyList<NoteRow> ReadClosed(SqliteReaders readers, ConversationId conversation, string coach) => Read(
        readers,
        conversation,
        coach,
        "EXISTS (SELECT 1 FROM closed_chat d WHERE d.conversation_id = @id AND d.coach = @coach AND n.at BETWEEN d.since AND d.at)");

    /// <summary>One's own, and of others those of a talk that is, or was, one's own too.</summary>
    private static IReadOnlyList<NoteRow> Read(
        SqliteReaders readers, ConversationId conversation, string coach, string isOfTalk, params (string, object?)[] more) => readers.ReadAll(
        $"""
        SELECT n.id, n.coach, n.at, n.only_self, n.body FROM desk_note n
        WHERE n.conversation_id = @id AND (n.coach = @coach OR (n.only_self = 0 AND {isOfTalk}))
        ORDER BY n.at, n.id
        """,
        row => new NoteRow(row.GetString(0), conversation, row.GetString(1), Moment(row.GetInt64(2)), row.GetInt64(3) != 0, row.GetFieldValue<byte[]>(4)),
        [("@id", conversation.ToString()), ("@coach", coach), .. more]);

    public static bool SaveTags(SqliteSession session, ConversationId conversation, string owner, IReadOnlyList<string> tags)
    {
        var id = conversation.ToString();
        var owned = session.Command("SELECT 1 FROM conversation WHERE id = @id AND owner = @owner", ("@id", id), ("@owner", owner));
        if (First(owned) is null) return false;
        session.Execute("DELETE FROM conversation_tag WHERE conversation_id = @id", ("@id", id));
        foreach (var tag in tags.Distinct(StringComparer.Ordinal))
            session.Execute("INSERT INTO conversation_tag (conversation_id, tag) VALUES (@id, @tag)", ("@id", id), ("@tag", tag));
        return true;
    }

    public static int SaveFollowUp(SqliteSession session, ConversationId conversation, string coach, DateOnly? due) => due is { } day
        ? session.Execute(
            """
            INSERT INTO follow_up (conversation_id, coach, due)
            SELECT @id, @coach, @due WHERE EXISTS (SELECT 1 FROM conversation WHERE id = @id AND erased_at IS NULL)
            ON CONFLICT (conversation_id) DO UPDATE SET coach = excluded.coach, due = excluded.due
            """,
            ("@id", conversation.ToString()),
            ("@coach", coach),
            ("@due", day.ToString(Day, CultureInfo.InvariantCulture)))
        : session.Execute(
            "DELETE FROM follow_up WHERE conversation_id = @id AND coach = @coach", ("@id", conversation.ToString()), ("@coach", coach));

    public static IReadOnlyList<FollowUpRow> ReadFollowUps(SqliteReaders readers, string coach) => readers.ReadAll(
        """
        SELECT f.conversation_id, h.handle, f.due FROM follow_up f JOIN handoff h ON h.conversation_id = f.conversation_id
        WHERE f.coach = @coach ORDER BY f.due, h.handle
        """,
        row => new FollowUpRow(
            ConversationId.Parse(row.GetString(0)), row.GetString(1), coach, DateOnly.ParseExact(row.GetString(2), Day, CultureInfo.InvariantCulture)),
        ("@coach", coach));
}
