namespace YouthBot.Desk.Access;

/// <summary>Where somebody goes after signing in: back to the page of the desk that they asked for, and never to another site.</summary>
internal static class DeskReturn
{
    /// <summary>The address if it is a page of the desk; null otherwise.</summary>
    public static string? Read(string? asked) =>
        asked is not null
        && (asked == DeskAuthentication.Path || asked.StartsWith("/desk/", StringComparison.Ordinal) || asked.StartsWith("/desk?", StringComparison.Ordinal))
        && !asked.Any(sign => sign == '\\' || char.IsControl(sign))
        && !asked.StartsWith(DeskAuthentication.SignInPath, StringComparison.Ordinal)
            ? asked
            : null;

    /// <summary>The first page of somebody.</summary>
    public static string Home(IReadOnlySet<DeskRole> roles) =>
        roles.Contains(DeskRole.Coach) || roles.Contains(DeskRole.Coordinator) ? DeskAuthentication.Path
        : roles.Contains(DeskRole.Admin) ? DeskAuthentication.AccountsPath : DeskAuthentication.AccountPath;
}
