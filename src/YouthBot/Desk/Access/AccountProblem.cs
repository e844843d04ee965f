namespace YouthBot.Desk.Access;

/// <summary>What is wrong with a new account; the command line says it in English, the desk's page in Dutch.</summary>
internal enum AccountProblem
{
    /// <summary>The login is empty, too long or has spaces.</summary>
    Login,

    /// <summary>The first name is empty or too long.</summary>
    Name,

    /// <summary>No role.</summary>
    NoRole,

    /// <summary>A region that there is not.</summary>
    UnknownRegion,

    /// <summary>Somebody who talks without a region.</summary>
    NoRegion,

    /// <summary>A decaan without a school, or somebody else with one.</summary>
    School,

    /// <summary>Too few conversations at a time, or too many.</summary>
    Capacity,

    /// <summary>Another account has the login.</summary>
    Taken,
}
