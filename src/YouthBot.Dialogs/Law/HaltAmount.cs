namespace YouthBot.Dialogs.Law;

/// <summary>Hours away or times late, against the borders of Halt.</summary>
public enum HaltAmount
{
    /// <summary>Less than 9 hours, or less than 12 times late.</summary>
    TooLittle,

    /// <summary>From there to 60, which is included.</summary>
    Enough,

    /// <summary>More than 60.</summary>
    TooMuch,
}
