using YouthBot.Handoff;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>Who is who on WhatsApp.</summary>
internal static class SqliteWhatsAppPeople
{
    public static WhatsAppPersonRow? Find(SqliteSession session, byte[]? user, byte[]? phone)
    {
        WhatsAppPersonRow? byPhone = null;
        using var row = session.Command(
            """
            SELECT a.kind, p.id, p.conversation_id,
                   EXISTS (SELECT 1 FROM whatsapp_alias other WHERE other.person_id = a.person_id AND other.kind = 'user')
            FROM whatsapp_alias a JOIN whatsapp_person p ON p.id = a.person_id WHERE a.hash IN (@user, @phone)
            """,
            ("@user", user),
            ("@phone", phone)).ExecuteReader();
        while (row.Read())
        {
            var person = new WhatsAppPersonRow(row.GetString(1), ConversationId.Parse(row.GetString(2)));
            if (row.GetString(0) is WhatsAppAliasRow.User) return person;
            // the number is known with another user id: it has got another owner
            if (user is null || !row.GetBoolean(3)) byPhone = person;
        }

        return byPhone;
    }

    public static WhatsAppPersonRow? FindAnswering(SqliteSession session, byte[]? user, WhatsAppAnswerRow answer)
    {
        var known = Find(session, user, phone: null);
        if (known is not null && First(session.Command(
            "SELECT 1 FROM conversation WHERE id = @id AND (owner <> 'bot' OR request <> 'none')", ("@id", known.Conversation.ToString()))) is not null)
            return known;
        using var row = session.Command(
            """
            SELECT p.id, p.conversation_id FROM whatsapp_person p
            WHERE p.conversation_id = COALESCE(
                (SELECT s.conversation_id FROM whatsapp_send s WHERE s.hash = @sent),
                (SELECT l.conversation_id FROM leaver l WHERE l.id = @leaver))
              AND NOT EXISTS (SELECT 1 FROM whatsapp_alias a WHERE a.person_id = p.id AND a.kind = 'user' AND a.hash IS NOT @user)
            """,
            ("@sent", answer.Sent),
            ("@leaver", answer.Leaver),
            ("@user", user)).ExecuteReader();
        return row.Read() ? new WhatsAppPersonRow(row.GetString(0), ConversationId.Parse(row.GetString(1))) : known;
    }

    /// <summary>A name belongs to who used it last; each person has one of each kind.</summary>
    public static void Name(SqliteSession session, string person, IReadOnlyList<WhatsAppAliasRow> aliases)
    {
        foreach (var alias in aliases)
        {
            session.Execute(
                """
                INSERT INTO whatsapp_alias (hash, person_id, kind, value) VALUES (@hash, @person, @kind, @value)
                ON CONFLICT (hash) DO UPDATE SET person_id = excluded.person_id, value = excluded.value WHERE person_id <> excluded.person_id
                """,
                ("@hash", alias.Hash),
                ("@person", person),
                ("@kind", alias.Kind),
                ("@value", alias.Value));
            session.Execute(
                "DELETE FROM whatsapp_alias WHERE person_id = @person AND kind = @kind AND hash <> @hash",
                ("@person", person),
                ("@kind", alias.Kind),
                ("@hash", alias.Hash));
        }
    }

    /// <summary>
    /// Somebody has another number or another user id. The two change together, and where only one of them is told, the other is no longer theirs:
    /// it would make somebody else of them, or bring their messages to whoever gets the number next.
    /// </summary>
    public static void Rename(SqliteSession session, string person, IReadOnlyList<WhatsAppAliasRow> aliases)
    {
        Name(session, person, aliases);
        foreach (var kind in new[] { WhatsAppAliasRow.User, WhatsAppAliasRow.Phone })
        {
            if (aliases.Any(alias => alias.Kind == kind)) continue;
            session.Execute("DELETE FROM whatsapp_alias WHERE person_id = @person AND kind = @kind", ("@person", person), ("@kind", kind));
        }
    }

    /// <summary>The same names, encrypted with another key. Every name that there is must be among them: one that is not could not be read again.</summary>
    public static void Reseal(SqliteSession session, string person, IReadOnlyList<WhatsAppAliasRow> aliases)
    {
        var resealed = aliases.Sum(alias => session.Execute(
            "UPDATE whatsapp_alias SET value = @value WHERE hash = @hash AND person_id = @person",
            ("@value", alias.Value),
            ("@hash", alias.Hash),
            ("@person", person)));
        if (First(session.Command("SELECT COUNT(*) FROM whatsapp_alias WHERE person_id = @person", ("@person", person))) != resealed)
            throw new InvalidOperationException("Somebody got another name while they moved.");
    }

    public static IReadOnlyList<WhatsAppAliasRow> Names(SqliteSession session, string person)
    {
        using var row = session.Command("SELECT kind, hash, value FROM whatsapp_alias WHERE person_id = @person", ("@person", person)).ExecuteReader();
        var names = new List<WhatsAppAliasRow>();
        while (row.Read()) names.Add(new WhatsAppAliasRow(row.GetString(0), row.GetFieldValue<byte[]>(1), row.GetFieldValue<byte[]>(2)));
        return names;
    }

    public static void Begin(SqliteSession session, WhatsAppPersonRow person, string number, DateTimeOffset lastInbound) => session.Execute(
        "INSERT INTO whatsapp_person (id, conversation_id, number, last_inbound_at) VALUES (@person, @id, @number, @at)",
        ("@person", person.Person),
        ("@id", person.Conversation.ToString()),
        ("@number", number),
        ("@at", Milliseconds(lastInbound)));

    /// <summary>
    /// What somebody wrote opens the window, and what waits for it is due. What they wrote before they were told that something waits is no answer to
    /// that: it would be refused again, and announced twice. WhatsApp counts in whole seconds.
    /// </summary>
    public static void Wrote(SqliteSession session, WhatsAppAcceptRow accept)
    {
        session.Execute(
            "UPDATE whatsapp_person SET last_inbound_at = CASE WHEN @opens THEN MAX(last_inbound_at, @at) ELSE last_inbound_at END, number = @number WHERE id = @person",
            ("@opens", accept.OpensWindow),
            ("@at", Milliseconds(accept.SentAt)),
            ("@number", accept.Number),
            ("@person", accept.Person.Person));
        if (!accept.OpensWindow) return;
        var answers = session.Execute(
            "UPDATE whatsapp_person SET invited_at = NULL WHERE id = @person AND COALESCE(invited_at, 0) / 1000 * 1000 <= @at",
            ("@at", Milliseconds(accept.SentAt)),
            ("@person", accept.Person.Person));
        if (answers == 0) return;
        session.Execute(
            "UPDATE outbox SET state = 'pending', attempts = 0, due_at = @now WHERE channel = 'whatsapp' AND conversation_id = @id AND state = 'parked'",
            ("@now", Milliseconds(accept.Accept.Now)),
            ("@id", accept.Person.Conversation.ToString()));
    }
}
