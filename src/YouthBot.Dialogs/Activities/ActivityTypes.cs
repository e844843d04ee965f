namespace YouthBot.Dialogs.Activities;

/// <summary>The values of <see cref="Activity.Type"/> that this product reads or writes (Activity protocol, “Activity types”).</summary>
public static class ActivityTypes
{
    /// <summary>Something that is said.</summary>
    public const string Message = "message";

    /// <summary>Somebody is writing; never stored.</summary>
    public const string Typing = "typing";

    /// <summary>A named signal between programs, such as <c>handoff.initiate</c>.</summary>
    public const string Event = "event";

    /// <summary>Members joined or left; reaches the bot, never a client.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>Somebody took a message of theirs back; what it said is gone.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>No further sends; the history stays readable.</summary>
    public const string EndOfConversation = "endOfConversation";
}
