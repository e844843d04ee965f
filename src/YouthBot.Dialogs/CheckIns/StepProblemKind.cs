namespace YouthBot.Dialogs.CheckIns;

/// <summary>The rules that a campaign must keep before it may run.</summary>
public enum StepProblemKind
{
    /// <summary>Steps follow each other too fast, or are too many.</summary>
    Frequency,

    /// <summary>A day or a time at which nothing may be sent.</summary>
    Moment,

    /// <summary>Too many answers, or none.</summary>
    Answers,

    /// <summary>What the text must say, or may not say.</summary>
    Text,

    /// <summary>A day is named that may be over when it is read.</summary>
    Past,
}
