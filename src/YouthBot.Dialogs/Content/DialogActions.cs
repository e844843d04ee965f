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

    /// <summary>Send a message in two weeks; only behind <see cref="DialogAbilities.ComeBack"/>, which no channel has yet.</summary>
    public const string ComeBack = "come-back";

    /// <summary>All of them.</summary>
    public static IReadOnlySet<string> All { get; } =
        new HashSet<string>([SavePlan, SharePlan, KeepPlan, ComeBack], StringComparer.Ordinal);
}
