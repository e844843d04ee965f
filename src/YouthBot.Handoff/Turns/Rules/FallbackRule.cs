using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Replies;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>The bot does not know, and says so.</summary>
internal static class FallbackRule
{
    public static TurnResult Try(TurnContext context)
    {
        var result = TurnResult.Say(
            context.With(context.Memory.MoveOn()),
            Reply.Say(context.Sentences.Fallback, new YouthBotData(ReplyKinds.Fallback), [Buttons.Say(context.Sentences.TalkToHuman)]),
            new Decision("fallback", ReplyKinds.Fallback, Candidates: context.Found.Candidates));
        return result.And(new TurnEvent.QuestionUnanswered(ChatMemory.Shorten(context.Text)));
    }
}
