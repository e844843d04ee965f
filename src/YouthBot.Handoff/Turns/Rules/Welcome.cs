using System.Globalization;
using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Replies;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>The first words, said once: real channels announce the members more than once.</summary>
internal static class Welcome
{
    public static TurnResult Take(TurnContext context)
    {
        var memory = context.Conversation.Memory;
        if (memory.Greeted) return TurnResult.Silent(context.Conversation, "welcome");
        return TurnResult.Say(context.With(memory with { Greeted = true }), FirstWords(context), Decision());
    }

    public static Activity FirstWords(TurnContext context) => Say(
        context,
        context.Sentences.Welcome.Fill(
            ("region", context.Region.Name),
            ("days", ((int)context.World.Kept.TotalDays).ToString(CultureInfo.InvariantCulture))));

    public static Activity Again(TurnContext context) => Say(context, context.Sentences.WelcomeAgain);

    private static Decision Decision() => new("welcome", ReplyKinds.Smalltalk);

    private static Activity Say(TurnContext context, string text) => Reply.Say(
        text,
        new YouthBotData(ReplyKinds.Smalltalk),
        [
            .. context.Content.Starters.Select(article => Buttons.Say(article.Title)),
            Buttons.Say(context.Sentences.TalkToHuman),
        ]);
}
