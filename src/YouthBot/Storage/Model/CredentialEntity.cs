namespace YouthBot.Storage.Model;

/// <summary>How an account proves who it is. Apart from <see cref="CoachEntity"/>: what the desk reads all day holds no secret.</summary>
public sealed class CredentialEntity
{
    /// <summary>The account.</summary>
    public required string CoachId { get; set; }

    /// <summary>Changes when every session must end.</summary>
    public required string Stamp { get; set; }

    /// <summary>The hash of a local password; null for who signs in elsewhere.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>Until when a one-time password can be used; null when the password was chosen by its owner.</summary>
    public long? OneTimeUntil { get; set; }

    /// <summary>The secret of the second factor, encrypted.</summary>
    public byte[]? TotpSecret { get; set; }

    /// <summary>Whether the owner has proved to have that secret.</summary>
    public bool TotpConfirmed { get; set; }

    /// <summary>The time step of the last code that was used: a code is good once.</summary>
    public long TotpStep { get; set; }

    /// <summary>Tries since the last success.</summary>
    public int Tries { get; set; }

    /// <summary>No try counts before this moment.</summary>
    public long? LockedUntil { get; set; }
}
