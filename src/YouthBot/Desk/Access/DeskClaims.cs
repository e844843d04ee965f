namespace YouthBot.Desk.Access;

/// <summary>What a session says. The cookie is believed in the account and its stamp alone: all else is read from the account anew.</summary>
internal static class DeskClaims
{
    /// <summary>The account; also what antiforgery binds its tokens to.</summary>
    public const string Account = "sub";

    /// <summary>The account's stamp when the session began: another one now ends the session.</summary>
    public const string Stamp = "stamp";

    /// <summary>The first name.</summary>
    public const string FirstName = "given_name";

    /// <summary>A <see cref="DeskRole"/>.</summary>
    public const string Role = "role";

    /// <summary>A region.</summary>
    public const string Region = "region";

    /// <summary>The school of a decaan.</summary>
    public const string School = "school";

    /// <summary>The password is a one-time password, or there is no second factor yet: only the page that mends this is open.</summary>
    public const string Unfinished = "unfinished";
}
