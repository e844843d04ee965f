namespace YouthBot.Dialogs.Check;

/// <summary>What the check can ask. Of two questions that are as good the earlier is asked. Never a birth date.</summary>
public enum CheckQuestion
{
    /// <summary>How old are you?</summary>
    Age,

    /// <summary>Do you turn 16 in this school year, or did you already?</summary>
    Sixteen,

    /// <summary>Which diploma do you have?</summary>
    Diploma,

    /// <summary>Where are you enrolled? Asked where not every school counts: during the leerplicht.</summary>
    School,

    /// <summary>Do you go there? Away is a week or more: the border of a duty.</summary>
    Going,

    /// <summary>Do you go there? Away is four weeks or more: the border of the Doorstroompunt.</summary>
    GoingFourWeeks,

    /// <summary>Do you have an exemption? Few have one, so it comes last.</summary>
    Exemption,
}
