namespace YouthBot.Dialogs.CheckIns;

/// <summary>A school year of check-ins, as <c>content/checkins/</c> describes it for any region.</summary>
/// <param name="Id">Its name in content.</param>
/// <param name="Title">Its name for a coordinator.</param>
/// <param name="Steps">Its steps, in the order of the school year.</param>
public sealed record CheckInTemplate(string Id, string Title, IReadOnlyList<CheckInStep> Steps)
{
    /// <summary>What somebody says who takes an answer back: “toch niet”. Nobody taps it.</summary>
    public IReadOnlyList<CheckInOption> Corrections { get; init; } = [];

    /// <summary>The step with this name; null when there is none.</summary>
    public CheckInStep? Find(string step) => Steps.FirstOrDefault(other => other.Id == step);
}
