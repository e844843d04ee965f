using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Replies;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>Pictures, sounds and files are never fetched or kept; the reply says so kindly and asks for words.</summary>
internal static class MediaRule
{
    public static TurnResult? Try(TurnContext context)
    {
        if (context.Words.Count == 0)
            return Say(context, context.Activity.Attachments is { Count: > 0 } ? context.Sentences.MediaNotRead : context.Sentences.EmptyMessage);
        return context.Text.Length > MessageText.Longest ? Say(context, context.Sentences.TooLong) : null;
    }

    private static TurnResult Say(TurnContext context, string text) => TurnResult.Say(
        context.With(context.Conversation.Memory.GoOn()),
        Reply.Say(text, new YouthBotData(ReplyKinds.Fallback), [Buttons.Say(context.Sentences.TalkToHuman)]),
        new Decision("media", ReplyKinds.Fallback));
}
