namespace YouthBot.Storage.Sqlite;

/// <summary>Gives messages their places in the feed.</summary>
internal static class SqlitePlaces
{
    /// <summary>The next place in the feed and its time, which is later than every time before; null when the conversation is gone.</summary>
    /// <param name="session">Where.</param>
    /// <param name="conversation">In which conversation.</param>
    /// <param name="now">When.</param>
    /// <param name="expiresAt">When it will be erased if nothing more is said.</param>
    /// <param name="door">The door that the message came in by: one by which the conversation does not run is gone; null for what is sent.</param>
    public static (long Sequence, long At)? Next(SqliteSession session, string conversation, long now, long expiresAt, string? door = null)
    {
        using var row = session.Command(
            """
            UPDATE conversation SET last_seq = last_seq + 1, last_at = MAX(@now, last_at + 1), expires_at = MAX(expires_at, @expires)
            WHERE id = @id AND erased_at IS NULL AND channel = COALESCE(@door, channel) RETURNING last_seq, last_at
            """,
            ("@now", now),
            ("@expires", expiresAt),
            ("@id", conversation),
            ("@door", door)).ExecuteReader();
        return row.Read() ? (row.GetInt64(0), row.GetInt64(1)) : null;
    }
}
