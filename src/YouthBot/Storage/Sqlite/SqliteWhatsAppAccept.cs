using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>Takes a message of WhatsApp, with the person and the conversation that it begins, all or nothing.</summary>
internal static class SqliteWhatsAppAccept
{
    public static WhatsAppAccepted Run(SqliteSession session, WhatsAppAcceptRow accept)
    {
        if (First(session.Command("SELECT 1 FROM whatsapp_seen WHERE hash = @hash", ("@hash", accept.Seen))) is not null)
            return WhatsAppAccepted.Duplicate;
        var found = accept.Answers is { } answers
            ? SqliteWhatsAppPeople.FindAnswering(session, HashOf(accept, WhatsAppAliasRow.User), answers)
            : SqliteWhatsAppPeople.Find(session, HashOf(accept, WhatsAppAliasRow.User), HashOf(accept, WhatsAppAliasRow.Phone));
        if (found != (accept.Start is null ? accept.Person : null)) return WhatsAppAccepted.SomebodyElse;

        if (accept.Start is { } start)
        {
            if (!SqliteStart.Run(session, start)) throw new InvalidOperationException("A new conversation had begun already.");
            SqliteWhatsAppPeople.Begin(session, accept.Person, accept.Number, accept.SentAt);
        }

        var sequence = accept.InFeed
            ? (SqliteAccept.Run(session, accept.Accept) as AcceptResult.Accepted)?.Sequence
            : HandIn(session, accept.Accept);
        if (sequence is null) throw new InvalidOperationException("The conversation of somebody who is known is gone.");
        session.Execute(
            "INSERT INTO whatsapp_seen (hash, message_id, conversation_id, at) VALUES (@hash, @message, @id, @now)",
            ("@hash", accept.Seen),
            ("@message", accept.InFeed ? accept.Accept.MessageId.ToString("N") : null),
            ("@id", accept.Accept.Conversation.ToString()),
            ("@now", Milliseconds(accept.Accept.Now)));
        // what was taken back before it came is a duplicate when it comes
        if (accept.TakenBack is { } gone)
        {
            session.Execute(
                "INSERT OR IGNORE INTO whatsapp_seen (hash, conversation_id, at) VALUES (@hash, @id, @now)",
                ("@hash", gone),
                ("@id", accept.Accept.Conversation.ToString()),
                ("@now", Milliseconds(accept.Accept.Now)));
        }

        SqliteWhatsAppPeople.Name(session, accept.Person.Person, accept.Aliases);
        SqliteWhatsAppPeople.Wrote(session, accept);
        if (accept.LeaverHash is { } number) SqliteCheckInLinks.Meet(session, number, accept.Accept.Conversation.ToString());
        if (accept.Quiet is { } quiet) Hold(session, accept, quiet);
        return WhatsAppAccepted.Accepted;
    }

    private static byte[]? HashOf(WhatsAppAcceptRow accept, string kind) => accept.Aliases.FirstOrDefault(alias => alias.Kind == kind)?.Hash;

    private static long? HandIn(SqliteSession session, AcceptRow accept) => SqlitePlans.HandIn(
        session, new HandInRow(accept.Conversation, accept.ExternalId, accept.Body, accept.Now, accept.ExpiresAt)) ? 0 : null;

    /// <summary>What waits already waits for this one too, but not for ever: somebody who never stops typing is answered in between.</summary>
    private static void Hold(SqliteSession session, WhatsAppAcceptRow accept, TimeSpan quiet)
    {
        session.Execute(
            "UPDATE inbox SET held_until = accepted_at WHERE conversation_id = @id AND channel = @channel AND external_id = @external",
            ("@id", accept.Accept.Conversation.ToString()),
            ("@channel", accept.Accept.Channel),
            ("@external", accept.Accept.ExternalId));
        session.Execute(
            """
            UPDATE inbox SET held_until = MIN(@until, accepted_at + @longest)
            WHERE conversation_id = @id AND handled_at IS NULL AND held_until IS NOT NULL
            """,
            ("@until", Milliseconds(accept.Accept.Now + quiet)),
            ("@longest", (long)accept.Longest.TotalMilliseconds),
            ("@id", accept.Accept.Conversation.ToString()));
    }
}
