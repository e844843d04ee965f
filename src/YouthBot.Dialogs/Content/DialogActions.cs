namespace YouthBot.Dialogs.Content;

/// <summary>What a step of a dialog can do besides talking (<c>do</c>). Whoever runs the dialog does it.</summary>
public static class DialogActions
{
    /// <summary>Make a plan of what was saved.</summary>
    public const string SavePlan = "plan.save";

    /// <summary>Let a coach see the plan.</summary>
    public const string SharePlan = "plan.share";

    /// <summary>Ask for a coach.</summary>
    public const string Coach = "coach";

    /// <summary>Start “Wat geldt er voor mij?”.</summary>
    public const string Check = "check";

    /// <summary>Send a message in two weeks.</summary>
    public const string ComeBack = "come-back";

    /// <summary>All of them.</summary>
    public static IReadOnlySet<string> All { get; } =
        new HashSet<string>([SavePlan, SharePlan, Coach, Check, ComeBack], StringComparer.Ordinal);
}
