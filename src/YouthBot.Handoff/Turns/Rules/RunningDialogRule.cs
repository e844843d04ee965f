using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Replies;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>The message answers what the bot asked last: a number of a choice, “geen van deze”, “meer”, or “ja, wis alles”.</summary>
internal static class RunningDialogRule
{
    public static TurnResult? Try(TurnContext context)
    {
        var memory = context.Memory;
        if (memory.AsksToErase) return Erasure(context);
        if (context.Says(context.Sentences.NoneOfThese)) return NoneOfThese(context);
        if (memory.Choices.Count > 0 && Choice(context) is { } chosen) return chosen;
        if (memory.Help is { } help && HelpDialog.Try(context, help) is { } helped) return helped;
        return context.Command is Command.More ? More(context) : null;
    }

    private static TurnResult? Erasure(TurnContext context)
    {
        if (context.Says(context.Sentences.EraseYes) || ErasureAnswer.IsYes(context))
        {
            return new TurnResult(
                context.With(ChatMemory.Empty),
                [new TurnEvent.ErasureRequested()],
                new Decision("dialog", ReplyKinds.Command));
        }

        // “nee”, and anything else that is not a clear yes: nothing is erased by accident
        if (context.Says(context.Sentences.EraseNo) || context.Words is ["nee", ..])
            return Say(context, context.Sentences.EraseCancelled, ReplyKinds.Command);
        return null;
    }

    public static TurnResult? Choice(TurnContext context)
    {
        var choices = context.Memory.Choices;
        var articles = choices.Select(context.ArticleOf).ToArray();
        // the label of a button, typed or sent by a door that sends labels
        var chosen = ChoiceNumber.Read(context.Words, choices.Count) is { } number
            ? articles[number - 1]
            : Array.Find(articles, article => article is not null && context.Says(Buttons.Label(article)));
        return chosen is null ? null : AnswerRule.Answer(context, chosen, "dialog", candidates: []);
    }

    public static TurnResult NoneOfThese(TurnContext context)
    {
        var result = Say(context, context.Sentences.NoneOfTheseReply, ReplyKinds.Fallback);
        return context.Memory.Question is { } question ? result.And(new TurnEvent.QuestionUnanswered(question)) : result;
    }

    private static TurnResult More(TurnContext context) =>
        (context.LastArticle is { } last ? AnswerRule.More(context, last, "dialog") : null)
        ?? Say(context, context.Sentences.NoMore, ReplyKinds.Command);

    private static TurnResult Say(TurnContext context, string text, string kind) => TurnResult.Say(
        context.With(context.Memory.MoveOn()),
        Reply.Say(text, new YouthBotData(kind), [Buttons.Say(context.Sentences.TalkToHuman)]),
        new Decision("dialog", kind));
}
