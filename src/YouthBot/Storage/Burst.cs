using YouthBot.Dialogs.Activities;

namespace YouthBot.Storage;

/// <summary>Several short messages that are one thought: “hoi”, “ik ben 17”, “mag ik stoppen”.</summary>
internal static class Burst
{
    /// <summary>
    /// One activity with all their words, in the order in which they were sent. They are joined by a space: a cry that was cut in two by the
    /// send button is still one.
    /// </summary>
    public static Activity Join(IReadOnlyList<Activity> activities) => activities[0] with
    {
        Timestamp = activities.Max(activity => activity.Timestamp),
        Text = string.Join(
            ' ', activities.OrderBy(activity => activity.Timestamp).Select(activity => activity.Text?.Trim()).Where(text => text is { Length: > 0 })),
    };
}
