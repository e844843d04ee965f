namespace YouthBot.Dialogs.Content;

/// <summary>What is not so in every conversation (<c>needs</c>): nothing is offered that will not happen.</summary>
public static class DialogAbilities
{
    /// <summary>There is a desk, so that a coach can come who may see the plan.</summary>
    public const string Share = "share";

    /// <summary>The bot can send a message by itself, days later.</summary>
    public const string ComeBack = "come-back";

    /// <summary>The plan has a page of its own, with a link to it.</summary>
    public const string Page = "page";

    /// <summary>There is a plan already.</summary>
    public const string Plan = "plan";

    /// <summary>The person said that they are not 18 yet.</summary>
    public const string Under18 = "under-18";

    /// <summary>The person did not say how old they are.</summary>
    public const string AgeUnknown = "age-unknown";

    /// <summary>A decaan brought the person, and has not been told more yet.</summary>
    public const string Decaan = "decaan";

    /// <summary>The person did not say that they want no coach.</summary>
    public const string Coach = "coach";

    /// <summary>All of them.</summary>
    public static IReadOnlySet<string> All { get; } =
        new HashSet<string>([Share, ComeBack, Page, Plan, Under18, AgeUnknown, Decaan, Coach], StringComparer.Ordinal);
}
