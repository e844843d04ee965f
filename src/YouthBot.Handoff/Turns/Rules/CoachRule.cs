using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Replies;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Sending;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>
/// The bot never talks over a coach. What belongs to the young person alone stays theirs: erasing, choosing what the coach may read, and
/// ending the talk. “Stop” in every form and “terug naar chatbot” end it; “laat maar” does not, it is something one says to a human.
/// </summary>
internal static class CoachRule
{
    public static TurnResult? Try(TurnContext context) => context.Conversation.Owner switch
    {
        Owner.Bot => null,
        Owner.Closed => Silent(context),
        Owner.Coach => WithCoach(context),
        _ => throw new InvalidOperationException("There is no other owner."),
    };

    private static TurnResult WithCoach(TurnContext context)
    {
        var words = context.Content.DeskWords;
        var sentences = context.Sentences;
        var message = string.Join(' ', context.Words);
        if (context.Memory.AsksToErase)
        {
            if (context.Says(sentences.EraseYes) || ErasureAnswer.IsYes(context))
                return new TurnResult(context.With(ChatMemory.Empty), [new TurnEvent.ErasureRequested()], new Decision("coach", ReplyKinds.Command));
            if (context.Says(sentences.EraseNo)) return Say(context, sentences.EraseCancelled);
        }

        if (context.Command is Command.Erase) return AskToErase(context);
        if (StopAndStart.Stops(context) || words.BackToBotWords.Contains(message)) return Leave(context);
        if (HandoffRule.Sharing(context, message) is { } sharing) return Share(context, sharing);

        // it reaches nobody, and somebody who thinks that it did waits for an answer
        return context.Activity.Attachments is [var media, ..]
            ? Say(context, $"{MediaRule.NotRead(sentences, media)} {words.MediaBesideCoach}")
            : Silent(context);
    }

    /// <summary>
    /// What the bot asked before is over: when it speaks again one day, a “ja” or a “2” that was meant for the coach's question must not
    /// answer it.
    /// </summary>
    private static TurnResult Silent(TurnContext context) => TurnResult.Silent(Heard(context), "coach");

    private static Conversation Heard(TurnContext context) => context.With(context.Memory.MoveOn().LeaveDialog()) with
    {
        Handoff = HandoffRules.Hear(HandoffState.Of(context.Conversation), context.World.Now),
    };

    private static TurnResult AskToErase(TurnContext context)
    {
        var heard = Heard(context);
        return HandoffReply.Say(
            context,
            heard with { Memory = heard.Memory with { AsksToErase = true } },
            context.Sentences.EraseConfirm,
            Purpose.Coach,
            Buttons.Say(context.Sentences.EraseYes),
            Buttons.Say(context.Sentences.EraseNo));
    }

    private static TurnResult Leave(TurnContext context)
    {
        var words = context.Content.DeskWords;
        var left = (HandoffDecision.Accepted)HandoffRules.Decide(
            HandoffState.Of(context.Conversation), new HandoffCommand.Leave(), context.World.Now);
        var name = context.Conversation.Handoff.CoachName ?? words.SomeCoach;
        return HandoffReply.Say(
            context,
            left.State.On(context.With(context.Memory.MoveOn())),
            words.Left.Fill(("name", name)),
            buttons: Buttons.Say(context.Sentences.TalkToHuman)).With(left);
    }

    private static TurnResult Share(TurnContext context, Sharing sharing)
    {
        var (state, text) = HandoffRule.Shared(context, sharing);
        return HandoffReply.Say(
            context, state.On(Heard(context)), text, Purpose.Coach, Buttons.Say(context.Content.DeskWords.BackToBot));
    }

    private static TurnResult Say(TurnContext context, string text) =>
        HandoffReply.Say(context, Heard(context), text, Purpose.Coach, Buttons.Say(context.Content.DeskWords.BackToBot));
}
