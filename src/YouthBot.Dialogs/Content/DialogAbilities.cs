namespace YouthBot.Dialogs.Content;

/// <summary>What not every conversation can do (<c>needs</c>): nothing is offered that will not happen.</summary>
public static class DialogAbilities
{
    /// <summary>A coach can see the plan.</summary>
    public const string Share = "share";

    /// <summary>The bot can send a message by itself, days later.</summary>
    public const string ComeBack = "come-back";

    /// <summary>The plan has a page of its own, with a link to it.</summary>
    public const string Page = "page";

    /// <summary>All of them.</summary>
    public static IReadOnlySet<string> All { get; } = new HashSet<string>([Share, ComeBack, Page], StringComparer.Ordinal);
}
