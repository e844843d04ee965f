using YouthBot.Dialogs.Activities;

namespace YouthBot.Plans;

/// <summary>A plan as its page shows it.</summary>
/// <param name="Parts">All six, in order.</param>
/// <param name="Day">The day that “wanneer” names, in words; null when it names none.</param>
/// <param name="Shared">Whether a coach may see it.</param>
/// <param name="Until">Until when the link works.</param>
/// <param name="Made">Below the plan on paper.</param>
/// <param name="File">The plan as one file to keep (HTML).</param>
/// <param name="Calendar">The first step as a calendar file; null without a step or a day.</param>
/// <param name="Help">What the bot answers to a cry for help in what was just written.</param>
internal sealed record PlanView(
    IReadOnlyList<PlanView.Part> Parts,
    string? Day,
    bool Shared,
    DateTimeOffset Until,
    string Made,
    string File,
    string? Calendar,
    Activity? Help = null)
{
    /// <summary>One part.</summary>
    /// <param name="Field">Its name.</param>
    /// <param name="Heading">Above it.</param>
    /// <param name="Text">What stands in it.</param>
    public sealed record Part(string Field, string Heading, string? Text);
}
