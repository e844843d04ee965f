namespace YouthBot.Storage.Model;

/// <summary>A coach's account at the desk.</summary>
public sealed class CoachEntity
{
    /// <summary>32 hexadecimal digits.</summary>
    public required string Id { get; set; }

    /// <summary>Who says who they are: the issuer of the login and the subject there.</summary>
    public required string Login { get; set; }

    /// <summary>The only name that a young person sees.</summary>
    public required string FirstName { get; set; }

    /// <summary>One or more of coach, coordinator, editor, decaan and admin, with a space between them.</summary>
    public required string Role { get; set; }

    /// <summary>The school of a decaan.</summary>
    public string? School { get; set; }

    /// <summary>How many conversations they can have at a time; 0 for who does not talk with young people.</summary>
    public int Capacity { get; set; }

    /// <summary>When they were last at the desk.</summary>
    public long? SeenAt { get; set; }

    /// <summary>Since when they are away for a while.</summary>
    public long? AwaySince { get; set; }

    /// <summary>When the account was closed.</summary>
    public long? DisabledAt { get; set; }
}
