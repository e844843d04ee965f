using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Replies;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>👍, 👎 or “dit bedoelde ik niet” after an answer.</summary>
internal static class FeedbackRule
{
    /// <summary>How a thumb may look: skin tones, and the marks that make it a picture.</summary>
    private static readonly HashSet<int> Shades = [0xFE0F, 0xFE0E, 0x200D, 0x1F3FB, 0x1F3FC, 0x1F3FD, 0x1F3FE, 0x1F3FF, ' '];

    public static TurnResult? Try(TurnContext context) => Read(context) switch
    {
        Command.Helpful when context.LastArticle is not null || context.Words.Count > 0 => Thanks(context),
        Command.NotMeant => NotMeant(context),
        _ => null,
    };

    private static Command? Read(TurnContext context)
    {
        if (context.Words.Count == 0) return Thumb(context.Text);
        if (context.Says(context.Sentences.NotHelpful)) return Command.NotMeant;
        return context.Says(context.Sentences.Helpful) ? Command.Helpful : context.Command;
    }

    /// <summary>A message of nothing but thumbs that all point the same way.</summary>
    private static Command? Thumb(string text)
    {
        int[] thumbs = [.. text.EnumerateRunes().Select(rune => rune.Value).Where(rune => !Shades.Contains(rune)).Distinct()];
        return thumbs switch
        {
            [0x1F44D] => Command.Helpful,
            [0x1F44E] => Command.NotMeant,
            _ => null,
        };
    }

    /// <summary>The topic stays: “en als ik 18 ben?” may follow.</summary>
    private static TurnResult Thanks(TurnContext context) => Say(
        context, context.Memory.GoOn() with { Question = null }, context.Sentences.FeedbackThanks, ReplyKinds.Smalltalk);

    private static TurnResult NotMeant(TurnContext context)
    {
        var memory = context.Memory;
        var others = ChoicesRule.Articles(context, memory.Others ?? []);
        var result = others.Length > 0
            ? ChoicesRule.Offer(context, others, context.Sentences.NotMeant, memory.Question, "feedback")
            : Say(context, memory.MoveOn() with { Help = memory.Help, Nudges = memory.Nudges }, context.Sentences.NoneOfTheseReply, ReplyKinds.Fallback);
        return memory is { LastArticle: { } article, Question: { } question }
            ? result.And(new TurnEvent.AnswerDisliked(article, question))
            : result;
    }

    private static TurnResult Say(TurnContext context, ChatMemory memory, string text, string kind) => TurnResult.Say(
        context.With(memory),
        Reply.Say(HelpText.Under(context, text), new YouthBotData(kind), [Buttons.Say(context.Sentences.TalkToHuman)]),
        new Decision("feedback", kind));
}
