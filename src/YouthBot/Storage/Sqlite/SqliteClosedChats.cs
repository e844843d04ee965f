using YouthBot.Handoff;
using YouthBot.Handoff.Closing;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>The conversations that coaches closed.</summary>
internal static class SqliteClosedChats
{
    public static void Add(SqliteSession session, CommitRow commit, ClosingRow closing) => session.Execute(
        """
        INSERT INTO closed_chat (conversation_id, coach, since, at, after, until, result, day, reason, tags)
        SELECT id, @coach, @since, @at, @after, last_seq, @result, @day, @reason,
            COALESCE((SELECT group_concat(tag, ' ') FROM conversation_tag t WHERE t.conversation_id = @id), '')
        FROM conversation WHERE id = @id
        """,
        ("@id", commit.Conversation.ToString()),
        ("@coach", closing.Coach),
        ("@since", Milliseconds(closing.Since)),
        ("@at", Milliseconds(commit.Now)),
        ("@after", closing.After),
        ("@result", closing.Outcome.Result),
        ("@day", closing.Outcome.Day),
        ("@reason", closing.Outcome.Reason));

    /// <summary>Newest first.</summary>
    public static IReadOnlyList<ClosedRow> Find(SqliteReaders readers, string coach, ClosedQuery query, int limit) => readers.ReadAll(
        $"""
        SELECT d.conversation_id, h.handle, d.at, d.after, d.until, d.result, d.day, d.reason, d.tags
        FROM closed_chat d JOIN handoff h ON h.conversation_id = d.conversation_id
        WHERE d.coach = @coach
            AND (@id IS NULL OR d.conversation_id = @id)
            AND (@handle IS NULL OR instr(lower(h.handle), @handle) > 0)
            AND (@result IS NULL OR d.result = @result)
            AND (@from IS NULL OR d.at >= @from) AND (@until IS NULL OR d.at < @until)
            AND (@tag IS NULL OR instr(' ' || d.tags || ' ', ' ' || @tag || ' ') > 0)
        ORDER BY d.at DESC, d.id DESC LIMIT {limit}
        """,
        row => new ClosedRow(
            ConversationId.Parse(row.GetString(0)),
            row.GetString(1),
            Moment(row.GetInt64(2)),
            row.GetInt64(3),
            row.GetInt64(4),
            new Outcome(row.GetString(5), row.GetString(6), row.GetString(7)),
            row.GetString(8).Split(' ', StringSplitOptions.RemoveEmptyEntries)),
        ("@coach", coach),
        ("@id", query.Conversation?.ToString()),
        ("@handle", query.Handle?.ToLowerInvariant()),
        ("@result", query.Result),
        ("@from", query.From is { } from ? Milliseconds(from) : null),
        ("@until", query.Until is { } until ? Milliseconds(until) : null),
        ("@tag", query.Tag));
}
