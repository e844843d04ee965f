using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Replies;
using YouthBot.Handoff.Hours;
using YouthBot.Handoff.Ownership;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>
/// A whole message that is a command. “More” is none here: it answers an article, so it belongs to what runs. With a coach there is no
/// bot to command: the coach reads the word, and a question such as “shall I erase this?” would never be shown, but answered later.
/// </summary>
internal static class CommandRule
{
    public static TurnResult? Try(TurnContext context) =>
        context.Conversation.Owner is Owner.Bot ? Obey(context) : null;

    private static TurnResult? Obey(TurnContext context) => context.Content.Commands.Find(context.Words) switch
    {
        Command.Stop => Say(context, context.Conversation.Memory.MoveOn(), context.Sentences.Stopped),
        Command.Human => Say(context, context.Conversation.Memory.GoOn(), Human(context)),
        Command.Restart => Restart(context),
        Command.Erase => Erase(context),
        _ => null,
    };

    private static TurnResult Say(TurnContext context, ChatMemory memory, string text, params IEnumerable<CardAction> buttons) =>
        TurnResult.Say(
            context.With(memory),
            Reply.Say(text, new YouthBotData(ReplyKinds.Command), [.. buttons, Buttons.Say(context.Sentences.TalkToHuman)]),
            new Decision("commands", ReplyKinds.Command));

    private static TurnResult Restart(TurnContext context) => TurnResult.Say(
        context.With(context.Conversation.Memory.MoveOn()),
        Welcome.Again(context),
        new Decision("commands", ReplyKinds.Command));

    private static TurnResult Erase(TurnContext context) => Say(
        context,
        context.Conversation.Memory.MoveOn() with { AsksToErase = true },
        context.Sentences.EraseConfirm,
        Buttons.Say(context.Sentences.EraseYes),
        Buttons.Say(context.Sentences.EraseNo));

    /// <summary>Honest while there is no queue in the chat: the region's own number and hours, never a human who is not there.</summary>
    private static string Human(TurnContext context)
    {
        var region = context.Region;
        if (region.Phone is not { } phone) return context.Sentences.HumanNoPhone.Fill(("region", region.Name));
        return context.Opening switch
        {
            Opening.Open open => context.Sentences.HumanOpen.Fill(
                ("region", region.Name), ("phone", phone), ("until", DutchTime.Say(open.Until))),
            Opening.Closed closed => context.Sentences.HumanClosed.Fill(
                ("region", region.Name), ("phone", phone), ("opens", DutchTime.SayMoment(closed.Opens, closed.Today))),
            _ => context.Sentences.HumanNoPhone.Fill(("region", region.Name)),
        };
    }
}
