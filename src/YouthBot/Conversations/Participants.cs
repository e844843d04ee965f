using YouthBot.Dialogs.Activities;

namespace YouthBot.Conversations;

/// <summary>Who takes part, as every client sees them.</summary>
public static class Participants
{
    /// <summary>The bot never passes for a human: its name says what it is.</summary>
    public static ChannelAccount Bot { get; } = new() { Id = "youthbot", Name = "Chatbot", Role = "bot" };

    /// <summary>A coach: a first name, and an id that is the same for all of them, because an account is nothing for a client.</summary>
    public static ChannelAccount Coach(string? name) => new() { Id = "coach", Name = name, Role = "bot" };

    /// <summary>A young person: an id, and nothing else.</summary>
    public static ChannelAccount Youth(string id) => new() { Id = id, Role = "user" };
}
