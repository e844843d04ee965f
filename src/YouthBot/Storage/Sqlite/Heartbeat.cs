namespace YouthBot.Storage.Sqlite;

/// <summary>One row that is written to learn whether writing works.</summary>
internal static class Heartbeat
{
    public const string Sql = "INSERT INTO heartbeat (id, at) VALUES (1, @now) ON CONFLICT (id) DO UPDATE SET at = excluded.at";
}
