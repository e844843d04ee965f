namespace YouthBot.Storage.Rows;

/// <summary>An account of the desk with how it proves who it is.</summary>
/// <param name="Profile">Who they are and what they may do.</param>
/// <param name="School">The school of a decaan.</param>
/// <param name="Credential">How they prove it.</param>
public sealed record AccountRow(CoachRow Profile, string? School, CredentialRow Credential)
{
    /// <summary>The account.</summary>
    public string Id => Profile.Coach.Id;
}
