using Microsoft.AspNetCore.Authorization;

namespace YouthBot.Desk.Access;

/// <summary>
/// Who may come through a door of the desk. A policy knows the role alone: whether a conversation is of one's region or school is asked where it
/// is read, and what is not yours is not found.
/// </summary>
public static class DeskPolicies
{
    /// <summary>Anybody with an account.</summary>
    public const string SignedIn = "desk";

    /// <summary>Who talks with young people: a coach or a coordinator.</summary>
    public const string Helps = "desk-helps";

    /// <summary>A coordinator.</summary>
    public const string Coordinates = "desk-coordinates";

    /// <summary>An editor.</summary>
    public const string Edits = "desk-edits";

    /// <summary>A decaan.</summary>
    public const string Advises = "desk-advises";

    /// <summary>Who supplies the list of a school: its decaan, or a coordinator.</summary>
    public const string Supplies = "desk-supplies";

    /// <summary>An administrator.</summary>
    public const string Administers = "desk-administers";

    /// <summary>Who proved who they are and has yet to finish setting their account up; also who finished.</summary>
    public const string Recognised = "desk-recognised";

    internal static void Add(AuthorizationOptions options)
    {
        options.AddPolicy(Recognised, policy => policy.AddAuthenticationSchemes(DeskAuthentication.Scheme).RequireAuthenticatedUser());
        Add(SignedIn, _ => true);
        Add(Helps, person => person.Is(DeskRole.Coach) || person.Is(DeskRole.Coordinator));
        Add(Coordinates, person => person.Is(DeskRole.Coordinator));
        Add(Edits, person => person.Is(DeskRole.Editor));
        Add(Advises, person => person is { School: not null } && person.Is(DeskRole.Decaan));
        Add(Supplies, person => person.Is(DeskRole.Coordinator) || (person is { School: not null } && person.Is(DeskRole.Decaan)));
        Add(Administers, person => person.Is(DeskRole.Admin));

        void Add(string name, Func<DeskPerson, bool> may) => options.AddPolicy(name, policy => policy
            .AddAuthenticationSchemes(DeskAuthentication.Scheme)
            .RequireAuthenticatedUser()
            .RequireAssertion(context => DeskPerson.Of(context.User) is { } person && may(person)));
    }
}
