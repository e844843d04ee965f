using System.Globalization;
using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Replies;
using YouthBot.Handoff.Ownership;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>The first words, said once: real channels announce the members more than once.</summary>
internal static class Welcome
{
    /// <summary>Where the row of a list has room for a few words, with the whole question under them.</summary>
    private const string WithShortRows = "whatsapp";

    public static TurnResult Take(TurnContext context)
    {
        var memory = context.Conversation.Memory;
        if (memory.Greeted || context.Conversation.Owner is not Owner.Bot) return TurnResult.Silent(context.Conversation, "welcome");
        return TurnResult.Say(context.With(memory with { Greeted = true }), FirstWords(context), Decision());
    }

    public static Activity FirstWords(TurnContext context) => Say(
        context,
        context.Sentences.Welcome.Fill(
            ("region", context.Region.Name),
            ("days", ((int)context.World.Kept.TotalDays).ToString(CultureInfo.InvariantCulture))),
        ReplyKinds.Smalltalk);

    /// <param name="context">The turn.</param>
    /// <param name="kept">What is said of a talk that can be gone on with.</param>
    public static Activity Again(TurnContext context, string? kept) => Say(
        context, kept is null ? context.Sentences.WelcomeAgain : $"{context.Sentences.WelcomeAgain}\n\n{kept}", ReplyKinds.Command);

    private static Decision Decision() => new("welcome", ReplyKinds.Smalltalk);

    private static Activity Say(TurnContext context, string text, string kind) => Reply.Say(
        text,
        new YouthBotData(kind),
        [
            .. context.Content.Starters.Select(article =>
                context.Conversation.Channel is WithShortRows ? Buttons.Ask(article) : Buttons.Say(article.Title)),
            Buttons.Say(context.Sentences.TalkToHuman),
        ]);
}
