using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Context;
using YouthBot.Dialogs.Replies;
using YouthBot.Dialogs.Search;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>A short message that leans on the answer before it: “en als ik 18 ben?”, “hoe dan?”, “en op het mbo?”.</summary>
internal static class FollowUpRule
{
    public static TurnResult? Try(TurnContext context)
    {
        if (context.FoundExactly) return null;
        if (context.LastArticle is not { } last) return OfNothing(context);
        if (context.Reading is { OnlyFor: { } asker, IsOnlyFacts: false } && last.Variants.ContainsKey(asker))
            return AnswerRule.Answer(context, last, "follow-up", candidates: [], asker);
        // “en voor mijn zoon?” says who it is for: the rule of facts answers the last question again
        if (context.Reading.IsOnlyFacts) return null;
        return FollowUpReader.Read(context.Core) switch
        {
            // words without content find nothing clearly, whatever the search makes of them
            FollowUp.Bare => AnswerRule.More(context, last, "follow-up") ?? Together(context, last) ?? NoMore(context),
            FollowUp.Turned when FindsAnother(context, last) => null,
            null => null,
            FollowUp.Turned => Together(context, last) ?? AnswerRule.More(context, last, "follow-up"),
            _ => throw new InvalidOperationException("There is no other form."),
        };
    }

    /// <summary>“Hoe dan?” about nothing: any article would be one at random.</summary>
    private static TurnResult? OfNothing(TurnContext context) =>
        FollowUpReader.Read(context.Core) is FollowUp.Bare ? FallbackRule.Try(context) : null;

    private static bool FindsAnother(TurnContext context, Article last) =>
        context.Found is SearchOutcome.Answer found && found.Candidates[0].Article != last.Id;

    /// <summary>What the message means together with the question before it; only another article is news.</summary>
    private static TurnResult? Together(TurnContext context, Article last)
    {
        var found = context.Content.Search.Find($"{last.Title} {context.Text}");
        var others = ChoicesRule.Articles(context, found.Candidates.Select(candidate => candidate.Article).Where(id => id != last.Id));
        return found switch
        {
            SearchOutcome.Answer when others is [var first, ..] && first.Id == found.Candidates[0].Article =>
                AnswerRule.Answer(context, first, "follow-up", found.Candidates),
            SearchOutcome.Choices when others.Length > 0 => ChoicesRule.Offer(
                context, others, context.Sentences.DidYouMean, ChatMemory.Shorten(context.Text), "follow-up", found.Candidates),
            _ => null,
        };
    }

    private static TurnResult NoMore(TurnContext context) => TurnResult.Say(
        context.With(context.Memory.GoOn()),
        Reply.Say(context.Sentences.NoMore, new YouthBotData(ReplyKinds.Fallback), [Buttons.Say(context.Sentences.TalkToHuman)]),
        new Decision("follow-up", ReplyKinds.Fallback)).And(new TurnEvent.QuestionUnanswered(ChatMemory.Shorten(context.Text)));
}
