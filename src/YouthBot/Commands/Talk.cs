using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;
using YouthBot.Handoff;
using YouthBot.Handoff.Turns;
using YouthBot.Storage.Retention;

namespace YouthBot.Commands;

/// <summary>A conversation with the bot in memory, for the command line: the same turns as in the host, without the way there.</summary>
internal sealed class Talk(ContentSet content, TimeProvider time)
{
    private Conversation conversation = Conversation.Begin(ConversationId.New(time.GetUtcNow()), "console", Region.LandelijkId);

    /// <summary>The bot's first words.</summary>
    public TurnResult Begin() => Take(new Activity { Type = ActivityTypes.ConversationUpdate });

    /// <summary>The bot's turn on a text.</summary>
    public TurnResult Say(string text) => Take(new Activity { Type = ActivityTypes.Message, Text = text });

    private TurnResult Take(Activity activity)
    {
        var result = Turn.Take(conversation, activity, new World(content, time.GetUtcNow(), new RetentionOptions().Bot));
        conversation = result.Conversation;
        return result;
    }
}
