using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Replies;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>A greeting, thanks, a question about the bot.</summary>
internal static class SmalltalkRule
{
    public static TurnResult? Try(TurnContext context)
    {
        if (context.Content.Smalltalk.Find(context.Words) is not { } smalltalk) return null;
        return TurnResult.Say(
            context.With(context.Conversation.Memory.GoOn()),
            Reply.Say(smalltalk.Reply, new YouthBotData(ReplyKinds.Smalltalk), [Buttons.Say(context.Sentences.TalkToHuman)]),
            new Decision("smalltalk", ReplyKinds.Smalltalk));
    }
}
