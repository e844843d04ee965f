namespace YouthBot.Dialogs.Scripts;

/// <summary>
/// Where somebody is in a dialog. It holds ids and their own words, no text of the dialog: what an editor withdraws is gone at once.
/// </summary>
/// <param name="Dialog">Id of the dialog.</param>
/// <param name="Step">The step that asked last.</param>
/// <param name="Offered">A fingerprint of what could be chosen there, to notice an edit.</param>
/// <param name="Answers">What was answered or skipped, in the order of the talk; one for each step.</param>
/// <param name="AskedOn">The day on which the step was asked.</param>
/// <param name="Phase">Whether the question is still open.</param>
/// <param name="Back">Where the talk goes after the question that a signal led to.</param>
public sealed record DialogState(
    string Dialog,
    string Step,
    string Offered,
    IReadOnlyList<DialogAnswer> Answers,
    DateOnly AskedOn,
    DialogPhase Phase = DialogPhase.Asking,
    string? Back = null)
{
    /// <summary>The answer of a step; null while it was not reached.</summary>
    public DialogAnswer? AnswerOf(string step) => Answers.FirstOrDefault(answer => answer.Step == step);

    /// <summary>With an answer, at the end: what was answered last counts when two save under one name.</summary>
    public DialogState With(DialogAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return this with { Answers = [.. Without(answer.Step).Answers, answer] };
    }

    /// <summary>Without the answer of a step.</summary>
    public DialogState Without(string step) => this with { Answers = [.. Answers.Where(answer => answer.Step != step)] };
}
