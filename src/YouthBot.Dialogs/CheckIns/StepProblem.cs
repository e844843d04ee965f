namespace YouthBot.Dialogs.CheckIns;

/// <summary>Why a step may not be sent as it is.</summary>
/// <param name="Step">The step.</param>
/// <param name="Kind">Which rule it breaks.</param>
/// <param name="Message">What is wrong, and how to mend it.</param>
public sealed record StepProblem(string Step, StepProblemKind Kind, string Message);
