using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Replies;
using YouthBot.Handoff.Ownership;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>Somebody took a message back: the bot says that it is gone here too, and nothing else changes.</summary>
internal static class DeletedMessage
{
    public static TurnResult Take(TurnContext context) => context.Conversation.Owner is Owner.Bot
        ? TurnResult.Say(
            context.Conversation,
            Reply.Say(context.Sentences.MessageDeleted, new YouthBotData(ReplyKinds.Smalltalk), [Buttons.Say(context.Sentences.TalkToHuman)]),
            new Decision("deleted", ReplyKinds.Smalltalk))
        : TurnResult.Silent(context.Conversation, "deleted");
}
