namespace YouthBot.Storage.Rows;

/// <summary>Whether a part may leave now.</summary>
public abstract record SendPermission
{
    private SendPermission()
    {
    }

    /// <summary>It may, and stands written as leaving.</summary>
    /// <param name="WindowIsOpen">Whether a text passes now; else it must be an approved template.</param>
    public sealed record Given(bool WindowIsOpen) : SendPermission;

    /// <summary>It waits until the person writes again.</summary>
    /// <param name="Invite">Whether they are to be told now that something is ready; this is said once.</param>
    public sealed record Parked(bool Invite) : SendPermission;

    /// <summary>It never leaves, or it has been settled already.</summary>
    public sealed record Refused : SendPermission;
}
