using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Replies;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>The message answers what the bot asked last: a number of a choice, “geen van deze”, “meer”, or “ja, wis alles”.</summary>
internal static class RunningDialogRule
{
    public static TurnResult? Try(TurnContext context)
    {
        var memory = context.Conversation.Memory;
        if (memory.AsksToErase) return Erasure(context);
        if (memory.Choices.Count > 0 && Choice(context) is { } chosen) return chosen;
        if (memory.Help is { } help && HelpAnswer.Is(context.Words)) return SafetyRule.Help(context, help, "dialog");
        return context.Content.Commands.Find(context.Words) is Command.More ? More(context) : null;
    }

    private static TurnResult? Erasure(TurnContext context)
    {
        if (Same(context, context.Sentences.EraseYes) || ErasureAnswer.IsYes(context))
        {
            return new TurnResult(
                context.With(ChatMemory.Empty),
                [new TurnEvent.ErasureRequested()],
                new Decision("dialog", ReplyKinds.Command));
        }

        // “nee”, and anything else that is not a clear yes: nothing is erased by accident
        if (Same(context, context.Sentences.EraseNo) || context.Words is ["nee", ..])
            return Say(context, context.Sentences.EraseCancelled, ReplyKinds.Command);
        return null;
    }

    private static TurnResult? Choice(TurnContext context)
    {
        var choices = context.Conversation.Memory.Choices;
        if (Same(context, context.Sentences.NoneOfThese)) return Say(context, context.Sentences.NoneOfTheseReply, ReplyKinds.Fallback);
        if (ChoiceNumber.Read(context.Words, choices.Count) is not { } number
            || context.ArticleOf(choices[number - 1]) is not { } article) return null;
        return AnswerRule.Answer(context, article, "dialog", candidates: []);
    }

    private static TurnResult More(TurnContext context)
    {
        if (context.Conversation.Memory.LastArticle is not { } id
            || context.ArticleOf(id) is not { } article
            || ArticleReply.More(article, context.Content, context.Today) is not { } more)
            return Say(context, context.Sentences.NoMore, ReplyKinds.Command);

        // the rest is said once: after it, “meer” finds nothing more
        return TurnResult.Say(
            context.With(context.Conversation.Memory.MoveOn()), more, new Decision("dialog", ReplyKinds.Answer, article.Id));
    }

    private static TurnResult Say(TurnContext context, string text, string kind) => TurnResult.Say(
        context.With(context.Conversation.Memory.MoveOn()),
        Reply.Say(text, new YouthBotData(kind), [Buttons.Say(context.Sentences.TalkToHuman)]),
        new Decision("dialog", kind));

    private static bool Same(TurnContext context, string label) => context.Words.SequenceEqual(context.Content.Words.Read(label));
}
