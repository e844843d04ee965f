namespace YouthBot.CheckIns.Measuring;

/// <summary>What became of one step.</summary>
/// <param name="Step">Its id.</param>
/// <param name="Planned">For how many it was planned, whatever became of it.</param>
/// <param name="Sent">How many left.</param>
/// <param name="Delivered">How many of these were on the phone.</param>
/// <param name="Read">How many were read; who hides that is not counted.</param>
/// <param name="Answered">How many were answered.</param>
/// <param name="Choices">How many answers said that they chose or applied.</param>
/// <param name="Stopped">How many said stop between this step and the next one that they got.</param>
/// <param name="NotSent">Why others did not get it, or not yet: how many for each code.</param>
public sealed record StepFigures(
    string Step,
    int Planned,
    int Sent,
    int Delivered,
    int Read,
    int Answered,
    int Choices,
    int Stopped,
    IReadOnlyDictionary<string, int> NotSent);
