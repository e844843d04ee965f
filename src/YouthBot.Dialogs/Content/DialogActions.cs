namespace YouthBot.Dialogs.Content;

/// <summary>What a step of a dialog can do besides talking (<c>do</c>). Whoever runs the dialog does it.</summary>
public static class DialogActions
{
    /// <summary>Make a plan of what was saved, or bring the one that there is up to date with it.</summary>
    public const string SavePlan = "plan.save";

    /// <summary>A coach in this conversation may see the plan.</summary>
    public const string SharePlan = "plan.share";

    /// <summary>No coach may see the plan, also when one might before.</summary>
    public const string KeepPlan = "plan.unshare";

    /// <summary>Send a message in two weeks; only behind <see cref="DialogAbilities.ComeBack"/>.</summary>
    public const string ComeBack = "come-back";

    /// <summary>The person said that they applied, or have a place.</summary>
    public const string Applied = "choice.applied";

    /// <summary>The person said that they know what they want.</summary>
    public const string Chosen = "choice.chosen";

    /// <summary>The person said that they doubt.</summary>
    public const string Doubt = "choice.doubt";

    /// <summary>The person wants a coach: they are in line at the desk, and on the list of whom to reach.</summary>
    public const string AskCoach = "coach.ask";

    /// <summary>The decaan of their school may know more than whether a choice is known; only behind <see cref="DialogAbilities.Decaan"/>.</summary>
    public const string TellDecaan = "decaan.tell";

    /// <summary>The decaan may know no more than whether a choice is known, also when they might before.</summary>
    public const string KeepFromDecaan = "decaan.keep";

    /// <summary>The talk about what they want begins below what is said; this dialog is over.</summary>
    public const string BeginFutureTalk = "toekomstgesprek.begin";

    /// <summary>The dialog that <see cref="BeginFutureTalk"/> begins.</summary>
    public const string FutureTalk = "toekomstgesprek";

    /// <summary>All of them.</summary>
    public static IReadOnlySet<string> All { get; } =
        new HashSet<string>(
            [SavePlan, SharePlan, KeepPlan, ComeBack, Applied, Chosen, Doubt, AskCoach, TellDecaan, KeepFromDecaan, BeginFutureTalk], StringComparer.Ordinal);
}
