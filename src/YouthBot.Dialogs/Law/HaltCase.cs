namespace YouthBot.Dialogs.Law;

/// <summary>One absence for which Halt may be possible, with everything known.</summary>
/// <param name="Born">Date of birth.</param>
/// <param name="On">The day on which it is judged.</param>
/// <param name="Hours">Hours away, 0 or more; null counts as 0.</param>
/// <param name="TimesLate">Times late, 0 or more; null counts as 0.</param>
/// <param name="Culpable">Whether it was their own doing.</param>
/// <param name="EarlierHalt">Whether they were at Halt for absence before.</param>
/// <param name="SeriousProblems">Whether there are serious mental problems without help yet.</param>
public sealed record HaltCase(
    DateOnly Born, DateOnly On, decimal? Hours, int? TimesLate, bool Culpable, bool EarlierHalt, bool SeriousProblems);
