namespace YouthBot.Dialogs.Activities;

/// <summary>The kinds of a reply: a stable contract of <c>channelData.youthbot.kind</c> and of <c>ask</c>.</summary>
public static class ReplyKinds
{
    /// <summary>An answer from an article.</summary>
    public const string Answer = "answer";

    /// <summary>“Did you mean …?”</summary>
    public const string Choices = "choices";

    /// <summary>A step of a running dialog.</summary>
    public const string Dialog = "dialog";

    /// <summary>A cry for help was heard.</summary>
    public const string Safety = "safety";

    /// <summary>The person gave a command, such as “mens” or “wis”.</summary>
    public const string Command = "command";

    /// <summary>Who speaks, who waits, and what a coach may see.</summary>
    public const string Handoff = "handoff";

    /// <summary>A human coach speaks.</summary>
    public const string Coach = "coach";

    /// <summary>A greeting, thanks, a question about the bot.</summary>
    public const string Smalltalk = "smalltalk";

    /// <summary>The bot does not know.</summary>
    public const string Fallback = "fallback";
}
