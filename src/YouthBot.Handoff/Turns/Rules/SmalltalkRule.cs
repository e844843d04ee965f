using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Replies;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>A greeting, thanks, a question about the bot, or what the bot is not for.</summary>
internal static class SmalltalkRule
{
    public static TurnResult? Try(TurnContext context)
    {
        if (Find(context) is not { } smalltalk) return null;
        var sentences = context.Sentences;
        var more = context is { Memory.SaidMore: false, LastArticle.More: not null };
        return TurnResult.Say(
            context.With(context.Memory.GoOn()),
            Reply.Say(
                HelpText.Under(context, smalltalk.Reply),
                new YouthBotData(ReplyKinds.Smalltalk),
                [.. more ? [Buttons.Say(sentences.More)] : (CardAction[])[], Buttons.Say(sentences.TalkToHuman)]),
            new Decision("smalltalk", ReplyKinds.Smalltalk));
    }

    /// <summary>A turn of phrase inside a question that an article knows word for word is that question.</summary>
    private static SmalltalkReply? Find(TurnContext context)
    {
        var smalltalk = context.Content.Smalltalk;
        if (smalltalk.Find(context.Words) is { } whole) return whole;
        return smalltalk.FindInside(context.Words) is { } inside && !context.FoundExactly ? inside : null;
    }
}
