using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>
/// Moves a web chat to WhatsApp. For somebody new there the web chat itself changes its door, so that everything of it goes on; for somebody who
/// has a conversation there, that one goes on, and the web chat is erased.
/// </summary>
internal static class SqliteMove
{
    /// <summary>Something that somebody said, other than the code.</summary>
    private const string NothingWasSaid = "NOT EXISTS (SELECT 1 FROM inbox i WHERE i.conversation_id = p.id AND i.message_id IS NOT NULL)";

    public static MoveSidesRow? ReadSides(SqliteSession session, MoveOfferRow offer)
    {
        using var row = session.Command(
            $"""
            SELECT w.version, w.region, w.owner, w.request, w.state, h.facts, k.body, k.expires_at,
                   x.id, p.region, p.last_seq, p.started_at >= @since AND p.owner = 'bot' AND p.request = 'none' AND {NothingWasSaid}
            FROM conversation w
            JOIN conversation p ON p.id = @phone AND p.erased_at IS NULL
            JOIN whatsapp_person x ON x.conversation_id = p.id
            LEFT JOIN handoff h ON h.conversation_id = w.id
            LEFT JOIN contact k ON k.conversation_id = w.id
            WHERE w.id = @web AND w.erased_at IS NULL AND w.channel = 'directline'
            """,
            ("@since", Milliseconds(offer.StartedAt)),
            ("@phone", offer.Phone?.ToString()),
            ("@web", offer.Web.ToString())).ExecuteReader();
        if (!row.Read()) return null;
        var sides = new MoveSidesRow(
            row.GetInt64(0),
            row.GetString(1),
            row.GetString(2),
            row.GetString(3),
            row.GetFieldValue<byte[]>(4),
            row.GetString(8),
            row.GetString(9),
            row.GetInt64(10),
            row.GetBoolean(11),
            [])
        {
            Facts = row.IsDBNull(5) ? null : row.GetFieldValue<byte[]>(5),
            Contact = row.IsDBNull(6) ? null : new ContactRow(row.GetFieldValue<byte[]>(6), Moment(row.GetInt64(7))),
        };
        row.Close();
        return sides with { Aliases = SqliteWhatsAppPeople.Names(session, sides.Person) };
    }

    public static bool Run(SqliteSession session, MoveRow move)
    {
        if (!Holds(session, move)) return false;
        session.Execute("DELETE FROM chat_move WHERE conversation_id = @web", ("@web", move.Web.ToString()));
        if (move.Aliases is { } aliases)
        {
            ChangeDoor(session, move, aliases);
            SqliteCheckInLinks.Move(session, move.Phone.ToString(), move.Web.ToString());
            SqliteConversationDatabase.Erase(session, move.Phone, move.Now, onlyIfExpired: false);
        }
        else
        {
            SqliteCheckInLinks.Move(session, move.Web.ToString(), move.Phone.ToString());
            SqliteConversationDatabase.Erase(session, move.Web, move.Now, onlyIfExpired: false);
            if (move.Contact is { } contact) SqliteContacts.Save(session, move.Phone.ToString(), contact);
            session.Execute(
                "UPDATE conversation SET expires_at = MAX(expires_at, @expires) WHERE id = @phone",
                ("@expires", Milliseconds(move.ExpiresAt)),
                ("@phone", move.Phone.ToString()));
        }

        SqliteDesk.Accept(session, move.Signal);
        return true;
    }

    private static bool Holds(SqliteSession session, MoveRow move)
    {
        using var row = session.Command(
            $"""
            SELECT w.version, x.id, p.started_at >= m.started_at AND p.owner = 'bot' AND p.request = 'none' AND {NothingWasSaid},
                   EXISTS (SELECT 1 FROM inbox i WHERE i.conversation_id = w.id AND i.handled_at IS NULL)
            FROM chat_move m
            JOIN conversation w ON w.id = m.conversation_id AND w.erased_at IS NULL AND w.channel = 'directline'
            JOIN conversation p ON p.id = m.phone_conversation_id AND p.erased_at IS NULL
            JOIN whatsapp_person x ON x.conversation_id = p.id
            WHERE m.conversation_id = @web AND m.state = 'asked' AND m.number = @number AND m.expires_at > @now AND p.id = @phone
            """,
            ("@web", move.Web.ToString()),
            ("@number", move.Number),
            ("@now", Milliseconds(move.Now)),
            ("@phone", move.Phone.ToString())).ExecuteReader();
        return row.Read() && row.GetInt64(0) == move.Version && row.GetString(1) == move.Person && row.GetBoolean(2) == (move.Aliases is not null)
            // what was sent just now is answered before the chat is erased; where it goes on, it is answered there
            && (move.Aliases is not null || !row.GetBoolean(3));
    }

    /// <summary>
    /// What waits to be said has not been seen on the web: it is said on WhatsApp. What was said there is not. A turn under way was taken for the
    /// web, and is taken again.
    /// </summary>
    private static void ChangeDoor(SqliteSession session, MoveRow move, IReadOnlyList<WhatsAppAliasRow> aliases)
    {
        var web = move.Web.ToString();
        session.Execute(
            "UPDATE whatsapp_person SET conversation_id = @web WHERE id = @person", ("@web", web), ("@person", move.Person));
        SqliteWhatsAppPeople.Reseal(session, move.Person, aliases);
        session.Execute(
            """
            UPDATE conversation SET channel = 'whatsapp', user_id = @person, device_hash = NULL, version = version + 1,
                   expires_at = MAX(expires_at, @expires)
            WHERE id = @web
            """,
            ("@person", move.Person),
            ("@expires", Milliseconds(move.ExpiresAt)),
            ("@web", web));
        session.Execute("UPDATE outbox SET channel = 'whatsapp' WHERE conversation_id = @web AND state = 'pending'", ("@web", web));
        SqlitePlans.Drop(session, web);
    }
}
