namespace YouthBot.Dialogs.Law;

/// <summary>One application to the mbo, with everything known.</summary>
/// <param name="AppliedOn">The day of the application.</param>
/// <param name="Born">Date of birth.</param>
/// <param name="On">The day on which the duties are judged.</param>
/// <param name="Level">Level of the course, 1 (entree) to 4.</param>
/// <param name="Diploma">Highest diploma.</param>
/// <param name="IntakeDone">Whether they took part in a compulsory intake; true as well when none was compulsory.</param>
/// <param name="NegativeBsaOn">The day of a negative bindend studieadvies elsewhere, or null.</param>
/// <param name="AnsweredBeforeJuly1">Whether they answered the question “do you keep your application?”; true as well when it was not asked.</param>
/// <param name="WarnedInWriting">Whether school wrote beforehand that an answer is a condition.</param>
/// <param name="PreviousEntree">Whether they were enrolled for entree in the past two study years.</param>
public sealed record AdmissionCase(
    DateOnly AppliedOn,
    DateOnly Born,
    DateOnly On,
    int Level,
    Diploma Diploma,
    bool IntakeDone,
    DateOnly? NegativeBsaOn,
    bool AnsweredBeforeJuly1,
    bool WarnedInWriting,
    bool PreviousEntree);
