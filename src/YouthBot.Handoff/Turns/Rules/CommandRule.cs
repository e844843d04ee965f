using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Check;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Context;
using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Replies;
using YouthBot.Dialogs.Scripts;
using YouthBot.Handoff.CheckIns;
using YouthBot.Handoff.Hours;
using YouthBot.Handoff.Ownership;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>
/// A whole message that is a command. “More” and “that helped” are none here: they answer an article, so they belong to what runs. With a coach
/// there is no bot to command: the coach reads the word, and a question such as “shall I erase this?” would never be shown, but answered
/// later.
/// </summary>
internal static class CommandRule
{
    public static TurnResult? Try(TurnContext context) =>
        context.Conversation.Owner is Owner.Bot ? Obey(context) : null;

    private static TurnResult? Obey(TurnContext context) => context.Command switch
    {
        Command.Stop => Stop(context),
        Command.Human => Say(context, context.Memory.GoOn() with { RefusesCoach = false }, Human(context)),
        Command.Restart => Restart(context),
        Command.Erase => Erase(context),
        Command.Facts => Facts(context),
        Command.Forget => Forget(context, _ => PersonFacts.None),
        Command.ForgetAge => Forget(context, person => person with { Age = null, IsAdult = null, ChildAge = null }),
        Command.ForgetSchool => Forget(context, person => person with { School = null, Diploma = null, HasNoDiploma = false }),
        Command.ForgetPlace => Forget(context, person => person with { Gemeente = null }),
        Command.ForgetChild => Forget(context, person => person with { IsParent = false, ChildAge = null }),
        Command.NoCoach => NoCoach(context),
        Command.More or Command.Helpful or Command.NotMeant or null => null,
        _ => throw new InvalidOperationException("There is no other command."),
    };

    private static TurnResult Say(TurnContext context, ChatMemory memory, string text, params IEnumerable<CardAction> buttons) =>
        Say(context, context.With(memory), text, buttons);

    private static TurnResult Say(TurnContext context, Conversation conversation, string text, params IEnumerable<CardAction> buttons) =>
        TurnResult.Say(
            conversation,
            Reply.Say(text, new YouthBotData(ReplyKinds.Command), [.. buttons, Buttons.Say(context.Sentences.TalkToHuman)]),
            new Decision("commands", ReplyKinds.Command));

    /// <summary>A dialog that runs ends with it, and can be taken up again.</summary>
    private static TurnResult Stop(TurnContext context) => Say(
        context,
        context.Memory.MoveOn().LeaveDialog(),
        context.Memory.Dialog is { Phase: DialogPhase.Asking }
            ? $"{context.Sentences.Stopped}\n\n{context.Content.DialogWords.Kept}"
            : context.Sentences.Stopped);

    /// <summary>
    /// Beginning again begins with somebody of whom nothing is known. Their plan is theirs until they erase it, and so is a talk that has no
    /// end yet; but what was answered in the check says who they are.
    /// </summary>
    private static TurnResult Restart(TurnContext context)
    {
        var left = context.Memory.Without(CheckWords.Id).OnlyLeft();
        return TurnResult.Say(
            Hearing.Forget(
                context.With(left with
                {
                    Greeted = context.Memory.Greeted,
                    DoorRegion = context.Memory.DoorRegion,
                    Plan = context.Memory.Plan,
                    OfferedPlan = context.Memory.OfferedPlan,
                }),
                _ => PersonFacts.None),
            Welcome.Again(context, left.Dialog is null ? null : context.Content.DialogWords.Kept),
            new Decision("commands", ReplyKinds.Command));
    }

    private static TurnResult Erase(TurnContext context) => Say(
        context,
        context.Memory.MoveOn() with { AsksToErase = true },
        context.Sentences.EraseConfirm,
        Buttons.Say(context.Sentences.EraseYes),
        Buttons.Say(context.Sentences.EraseNo));

    private static TurnResult Facts(TurnContext context) => Say(
        context,
        context.Memory.GoOn(),
        KeptText.Of(context),
        [
            Buttons.Say(context.Sentences.EraseAll),
            .. context.Memory.Person is { IsEmpty: false } ? [Buttons.Say(context.Sentences.ForgetFacts)] : (CardAction[])[],
        ]);

    /// <summary>What was answered in the check says the same about the person in other words.</summary>
    private static TurnResult Forget(TurnContext context, Func<PersonFacts, PersonFacts> without) =>
        Say(
            context,
            Hearing.Forget(context.With(context.Memory.Without(CheckWords.Id)), without),
            context.Sentences.FactsForgotten);

    /// <summary>Who refuses is taken out of the queue, and is not put into it again by a next cry for help.</summary>
    private static TurnResult NoCoach(TurnContext context)
    {
        var left = HandoffRules.Decide(HandoffState.Of(context.Conversation), new HandoffCommand.Leave(), context.World.Now) as HandoffDecision.Accepted;
        var conversation = context.With(context.Memory.GoOn() with { RefusesCoach = true });
        var result = Say(context, left?.State.On(conversation) ?? conversation, HelpText.Under(context, context.Sentences.CoachRefused))
            .And(new TurnEvent.CheckIn(new CheckInEvent.CoachRefused()));
        return left is null ? result : result.With(left);
    }

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
