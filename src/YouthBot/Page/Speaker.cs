namespace YouthBot.Page;

/// <summary>Who says something.</summary>
public enum Speaker
{
    /// <summary>The young person.</summary>
    Youth,

    /// <summary>The bot.</summary>
    Bot,

    /// <summary>A human.</summary>
    Coach,
}
