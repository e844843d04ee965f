using YouthBot.Handoff.Ownership;

namespace YouthBot.Storage.Rows;

/// <summary>A coach's account.</summary>
/// <param name="Coach">The coach.</param>
/// <param name="Login">Who says who they are: the issuer of the login and the subject there.</param>
/// <param name="Role">coach or coordinator.</param>
/// <param name="DisabledAt">When the account was closed.</param>
public sealed record CoachRow(Coach Coach, string Login, string Role, DateTimeOffset? DisabledAt = null);
