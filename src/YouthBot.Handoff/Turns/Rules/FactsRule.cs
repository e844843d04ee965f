using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Replies;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>
/// The message only says something about the person: “ik ben 17”, “ik woon in Zeist”. The question before it is answered again when that makes
/// it another answer; else the bot says what it will remember.
/// </summary>
internal static class FactsRule
{
    public static TurnResult? Try(TurnContext context)
    {
        if (!context.Reading.IsOnlyFacts || context.FoundExactly) return null;
        if (context.LastArticle is { } last && Changes(context, last.Id)) return AnswerRule.Answer(context, last, "facts", candidates: []);
        var sentences = context.Sentences;
        return TurnResult.Say(
            context.With(context.Memory.GoOn()),
            Reply.Say(
                sentences.FactsNoted.Fill(("facts", FactsText.Of(context.Reading.Said, sentences))),
                new YouthBotData(ReplyKinds.Smalltalk),
                [Buttons.Say(sentences.TalkToHuman), Buttons.Say(sentences.ForgetFacts)]),
            new Decision("facts", ReplyKinds.Smalltalk));
    }

    private static bool Changes(TurnContext context, string article)
    {
        var said = context.Reading.Said;
        return (said.Asker is { } asker && context.Content.Articles[article].Variants.ContainsKey(asker))
            || (said.Gemeente is not null && context.Region.Local.ContainsKey(article));
    }
}
