namespace YouthBot.Desk.Access;

/// <summary>What somebody is at the desk. There is no role for verzuim or enforcement, on purpose.</summary>
public enum DeskRole
{
    /// <summary>Talks with young people of their regions.</summary>
    Coach,

    /// <summary>A coach who also sees how the work of their regions is shared out.</summary>
    Coordinator,

    /// <summary>Writes what the bot says; sees no conversation.</summary>
    Editor,

    /// <summary>Of one school: sees what that school may see; no conversation.</summary>
    Decaan,

    /// <summary>Looks after accounts; sees no conversation.</summary>
    Admin,
}
