using YouthBot.Handoff.Ownership;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>The accounts of coaches.</summary>
internal static class SqliteCoaches
{
    public static void Save(SqliteSession session, CoachRow row)
    {
        session.Execute(
            """
            INSERT INTO coach (id, login, first_name, role, capacity, disabled_at) VALUES (@id, @login, @name, @role, @capacity, @disabled)
            ON CONFLICT (id) DO UPDATE SET login = excluded.login, first_name = excluded.first_name, role = excluded.role,
                capacity = excluded.capacity, disabled_at = excluded.disabled_at
            """,
            ("@id", row.Coach.Id),
            ("@login", row.Login),
            ("@name", row.Coach.FirstName),
            ("@role", row.Role),
            ("@capacity", row.Coach.Capacity),
            ("@disabled", row.DisabledAt is { } disabled ? Milliseconds(disabled) : null));
        session.Execute("DELETE FROM coach_region WHERE coach_id = @id", ("@id", row.Coach.Id));
        foreach (var region in row.Coach.Regions.Distinct(StringComparer.Ordinal))
            session.Execute("INSERT INTO coach_region (coach_id, region) VALUES (@id, @region)", ("@id", row.Coach.Id), ("@region", region));
    }

    public static CoachRow? Find(SqliteSession session, string login)
    {
        using var row = session.Command(
            "SELECT id, first_name, capacity, role FROM coach WHERE login = @login AND disabled_at IS NULL",
            ("@login", login)).ExecuteReader();
        if (!row.Read()) return null;
        var (id, name, capacity, role) = (row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetString(3));
        row.Close();
        var regions = new List<string>();
        using var works = session.Command("SELECT region FROM coach_region WHERE coach_id = @id ORDER BY region", ("@id", id)).ExecuteReader();
        while (works.Read()) regions.Add(works.GetString(0));
        return new CoachRow(new Coach(id, name, regions, capacity), login, role);
    }
}
