namespace YouthBot.Desk.Access;

/// <summary>Roles as they are written down: their names in small letters, with a space between them.</summary>
internal static class DeskRoles
{
    public static IReadOnlySet<DeskRole> Read(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => Enum.Parse<DeskRole>(name, ignoreCase: true)).ToHashSet();

    public static string Write(IEnumerable<DeskRole> roles) => string.Join(' ', roles.Distinct().Order().Select(Name));

    /// <summary>One role as it is written down.</summary>
    public static string Name(DeskRole role) => role.ToString().ToLowerInvariant();

    /// <summary>The role of a name; null when there is none.</summary>
    public static DeskRole? Find(string name) =>
        Enum.GetValues<DeskRole>().Cast<DeskRole?>().FirstOrDefault(role => string.Equals(Name(role!.Value), name, StringComparison.OrdinalIgnoreCase));
}
