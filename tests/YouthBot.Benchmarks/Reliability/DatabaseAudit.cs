using Microsoft.Data.Sqlite;

namespace YouthBot.Benchmarks.Reliability;

/// <summary>
/// Judges what stands on disk, and whether it agrees with what the clients saw. Who had a conversation is found twice, each time by a replay of
/// its own: of what was taken in, in order, with its outcome, and of what happened at the desk.
/// </summary>
internal sealed class DatabaseAudit : IDisposable
{
    private const string Bot = "bot";

    private readonly SqliteConnection connection;

    public DatabaseAudit(string file)
    {
        connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
    }

    /// <summary>How much is still to be done: taken in and not handled, or not said yet.</summary>
    public long Waiting => Number("SELECT (SELECT COUNT(*) FROM inbox WHERE handled_at IS NULL) + (SELECT COUNT(*) FROM outbox WHERE state = 'pending')");

    /// <summary>How often a conversation came to a coach, and left one.</summary>
    public long Moves => Number("SELECT COUNT(*) FROM handoff_event WHERE kind IN ('claimed', 'transferred', 'released', 'returned', 'closed')");

    /// <summary>All that is wrong, in words.</summary>
    public IEnumerable<string> Judge(IReadOnlyList<Talk> talks, IReadOnlyList<DeskCoach> coaches)
    {
        var faults = new List<string>();
        if (Rows("PRAGMA integrity_check", row => row.GetString(0)) is not ["ok"]) faults.Add("the database is damaged");
        if (Waiting > 0) faults.Add("something that was taken in was never handled");
        var clicks = coaches.SelectMany(coach => coach.Clicks).ToLookup(click => click.Chat);
        foreach (var talk in talks)
        {
            if (Number("SELECT last_seq FROM conversation WHERE id = @id", talk.Id) != talk.Feed.Count
                || Number("SELECT COUNT(*) FROM message WHERE conversation_id = @id AND seq IS NOT NULL", talk.Id) != talk.Feed.Count)
                faults.Add($"{talk.Id}: the feed is not what stands on disk");
            var owner = Rows("SELECT owner FROM conversation WHERE id = @id", row => row.GetString(0), talk.Id)[0];
            faults.AddRange(Desk(talk, owner, [.. clicks[talk.Id]]));
            faults.AddRange(Inbox(talk, owner));
        }

        return faults;
    }

    public void Dispose() => connection.Dispose();

    /// <summary>What happened at the desk makes sense in its order: nobody speaks, gives away or ends what is not theirs.</summary>
    private List<string> Desk(Talk talk, string last, Click[] clicks)
    {
        var faults = new List<string>();
        var happened = Rows(
            "SELECT kind, COALESCE(coach, ''), COALESCE(code, '') FROM handoff_event WHERE conversation_id = @id ORDER BY id",
            row => (Kind: row.GetString(0), Coach: row.GetString(1), Code: row.GetString(2)),
            talk.Id);
        var owner = Bot;
        foreach (var (kind, coach, code) in happened)
        {
            var (from, to) = kind switch
            {
                "claimed" => (Bot, $"coach:{coach}"),
                "transferred" => ($"coach:{code}", $"coach:{coach}"),
                "spoke" or "offered" => ($"coach:{coach}", $"coach:{coach}"),
                "released" or "returned" or "closed" or "given-back" or "left" => ($"coach:{coach}", Bot),
                "asked" or "stopped-waiting" => (Bot, Bot),
                _ => (owner, owner),
            };
            if (from != owner) faults.Add($"{talk.Id}: “{kind}” by {coach} while {owner} has it");
            owner = to;
        }

        if (owner != last) faults.Add($"{talk.Id}: {last} has it, and by what happened it is {owner}");
        var spoken = happened.Count(one => one.Kind is "spoke");
        if (spoken != talk.Feed.Count(line => line.IsFromCoach) || spoken != clicks.Count(click => click is { Action: "messages", IsDone: true }))
            faults.Add($"{talk.Id}: coaches spoke another number of times than was said");
        if (happened.Count(one => one.Kind is "closed") != clicks.Count(click => click is { Action: "close", IsDone: true }))
            faults.Add($"{talk.Id}: it was closed another number of times than coaches did");
        return faults;
    }

    /// <summary>
    /// What was taken in, in its order: a message whose turn came while the bot had the word has one answer of the bot, and none while a coach
    /// had it.
    /// </summary>
    private List<string> Inbox(Talk talk, string last)
    {
        var faults = new List<string>();
        var answers = talk.Feed.Where(line => line.IsAnswer).CountBy(line => line.ReplyTo!).ToDictionary(StringComparer.Ordinal);
        var taken = Rows(
            """
            SELECT i.channel, i.external_id, COALESCE(i.outcome, ''), COALESCE(m.seq, 0) FROM inbox i LEFT JOIN message m ON m.id = i.message_id
            WHERE i.conversation_id = @id ORDER BY i.id
            """,
            row => (Door: row.GetString(0), Key: row.GetString(1), Outcome: row.GetString(2), Place: row.GetInt64(3)),
            talk.Id);
        var owner = Bot;
        foreach (var (door, key, outcome, place) in taken)
        {
            if (door is "desk")
            {
                if (outcome is "done") owner = After(owner, key);
                else if (outcome.Length == 0) faults.Add($"{talk.Id}: {key} has no outcome");
            }
            else if (place > 0)
            {
                var count = answers.GetValueOrDefault($"{talk.Id}|{place:0000000}");
                if (count != (owner is Bot ? 1 : 0)) faults.Add($"{talk.Id}: message {place} has {count} answers of the bot while {owner} has the word");
            }
        }

        if (owner != last) faults.Add($"{talk.Id}: {last} has it, and by what was taken in it is {owner}");
        return faults;
    }

    /// <summary>Who has it after a command of the desk, whose key is “coach:action:key”.</summary>
    private static string After(string owner, string key) => key.Split(':') switch
    {
        ["clock", ..] => Bot,
        [var coach, "claim" or "accept" or "next", ..] => $"coach:{coach}",
        [_, "release" or "return" or "close", ..] => Bot,
        _ => owner,
    };

    private long Number(string sql, string? id = null) => Rows(sql, row => row.GetInt64(0), id)[0];

    private List<T> Rows<T>(string sql, Func<SqliteDataReader, T> map, string? id = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        if (id is not null) command.Parameters.AddWithValue("@id", id);
        using var row = command.ExecuteReader();
        var rows = new List<T>();
        while (row.Read()) rows.Add(map(row));
        return rows;
    }
}
