namespace YouthBot.CheckIns.Measuring;

/// <summary>What can be said of a difference.</summary>
public enum DelayFinding
{
    /// <summary>Too few people to say anything.</summary>
    TooFew,

    /// <summary>Chance alone could make it.</summary>
    Chance,

    /// <summary>More, beyond chance.</summary>
    More,

    /// <summary>Less, beyond chance.</summary>
    Less,
}
