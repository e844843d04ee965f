using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Replies;
using YouthBot.Handoff.Ownership;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>
/// Somebody asks for a human where there is a desk, or answers what the bot asked about it. The request stands before the first question is
/// asked: whoever does not answer it is in line all the same, with the least shared.
/// </summary>
internal static class HandoffRule
{
    public static TurnResult? Try(TurnContext context)
    {
        if (context is not { Conversation.Owner: Owner.Bot, World.Desk: { } desk }) return null;
        var words = context.Content.DeskWords;
        var message = string.Join(' ', context.Words);
        if (words.StopWaitingWords.Contains(message) || words.BackToBotWords.Contains(message)) return Leave(context);
        if (words.CallBackWords.Contains(message)) return CallBackDialog.Start(context);
        if (words.LeaveMessageWords.Contains(message)) return AskMessage(context);
        if (Sharing(context, message) is { } sharing) return Share(context, sharing);
        if (context.Command is Command.Human) return Human(context, desk);
        return context.Command is null && context.Memory.Asks is { } talk ? Answer(context, talk) : null;
    }

    /// <summary>Who waits, for whatever reason, hears their place; nobody is offered a human who is not there.</summary>
    private static TurnResult Human(TurnContext context, DeskStatus desk)
    {
        var words = context.Content.DeskWords;
        var memory = context.Memory.GoOn() with { RefusesCoach = false };
        var isNew = context.Conversation.Request is HandoffRequest.None;
        if (!WaitingText.IsSomebodyThere(context))
        {
            var text = isNew ? WaitingText.NotThere(context) : $"{words.RequestStands} {WaitingText.AnswerComes(context)} {words.InDanger}";
            return HandoffReply.Say(
                context,
                context.With(memory),
                $"{HelpText.Under(context, text)}\n\n{words.NotUsedFor}",
                buttons:
                [
                    Buttons.Say(isNew ? words.LeaveMessage : words.StopWaiting),
                    Buttons.Say(words.CallBack),
                    Buttons.Say(context.Sentences.TalkToHuman),
                ]);
        }

        var asked = Ask(context, new HandoffCommand.Ask(
            Severity.Normal, HandoffReason.Asked, SharedFrom: context.Activity.Id, Gemeente: context.Memory.Person?.Gemeente));
        var (place, wait) = WaitingText.Of(context, desk, asked.State);
        var sentence = isNew ? words.Asked : words.StillWaiting;
        var asks = asked.State.Facts.Sharing is Ownership.Sharing.FromNow;
        var question = isNew ? words.ShareQuestion : words.ShareQuestionAgain;
        var said = HelpText.Under(context, sentence.Fill(("place", place), ("wait", wait)));
        return HandoffReply.Say(
            context,
            asked.State.On(context.With(memory with { Asks = asks ? new HandoffTalk(HandoffQuestion.Sharing) : null })),
            asks ? $"{said}\n\n{words.NotUsedFor} {question}" : $"{said}\n\n{words.NotUsedFor}",
            buttons: [.. asks ? ShareButtons(words) : [], Buttons.Say(words.StopWaiting)]).With(asked);
    }

    /// <summary>The bot owns here, so that nobody is refused who asks.</summary>
    public static HandoffDecision.Accepted Ask(TurnContext context, HandoffCommand.Ask ask) =>
        (HandoffDecision.Accepted)HandoffRules.Decide(HandoffState.Of(context.Conversation), ask, context.World.Now);

    /// <summary>The buttons of the choice; also where a coach is there already.</summary>
    public static IEnumerable<CardAction> ShareButtons(DeskWords words) => [Buttons.Say(words.ShareAll), Buttons.Say(words.ShareFromNow)];

    /// <summary>The choice that the message is; “ja” alone only just after the question.</summary>
    public static Sharing? Sharing(TurnContext context, string message)
    {
        var words = context.Content.DeskWords;
        if (context.Conversation is { Owner: Owner.Bot, Request: HandoffRequest.None }) return null;
        if (context.Says(words.ShareAll)) return Ownership.Sharing.All;
        if (context.Says(words.ShareFromNow)) return Ownership.Sharing.FromNow;
        if (context.Memory.Asks is not { Question: HandoffQuestion.Sharing }) return null;
        if (words.ShareYes.Contains(message)) return Ownership.Sharing.All;
        return words.ShareNo.Contains(message) ? Ownership.Sharing.FromNow : null;
    }

    /// <summary>The choice, written down.</summary>
    public static (HandoffState State, string Text) Shared(TurnContext context, Sharing sharing)
    {
        var words = context.Content.DeskWords;
        var shared = (HandoffDecision.Accepted)HandoffRules.Decide(
            HandoffState.Of(context.Conversation), new HandoffCommand.Share(sharing), context.World.Now);
        return (shared.State, (sharing, shared.State.Owner) switch
        {
            (Ownership.Sharing.All, Owner.Coach) => words.SharedAllNow,
            (Ownership.Sharing.All, _) => words.SharedAll,
            _ => words.SharedFromNow,
        });
    }

    private static TurnResult Share(TurnContext context, Sharing sharing)
    {
        var (state, text) = Shared(context, sharing);
        return HandoffReply.Say(
            context,
            state.On(context.With(context.Memory.GoOn())),
            HelpText.Under(context, text),
            buttons: Buttons.Say(context.Content.DeskWords.StopWaiting));
    }

    private static TurnResult Leave(TurnContext context)
    {
        var words = context.Content.DeskWords;
        var human = Buttons.Say(context.Sentences.TalkToHuman);
        return HandoffRules.Decide(HandoffState.Of(context.Conversation), new HandoffCommand.Leave(), context.World.Now) is HandoffDecision.Accepted left
            ? HandoffReply.Say(
                context, left.State.On(context.With(context.Memory.GoOn())), HelpText.Under(context, words.WaitingStopped), buttons: human).With(left)
            : HandoffReply.Say(context, context.With(context.Memory.GoOn()), HelpText.Under(context, words.WithBot), buttons: human);
    }

    private static TurnResult AskMessage(TurnContext context) => HandoffReply.Say(
        context,
        context.With(context.Memory.GoOn() with { RefusesCoach = false, Asks = new HandoffTalk(HandoffQuestion.Message) }),
        context.Content.DeskWords.AskMessage,
        buttons: Buttons.Say(context.Sentences.TalkToHuman));

    private static TurnResult? Answer(TurnContext context, HandoffTalk talk) => talk.Question switch
    {
        HandoffQuestion.Sharing => null,
        HandoffQuestion.Message => context.Words.Count == 0 ? null : TakeMessage(context),
        HandoffQuestion.Channel or HandoffQuestion.Place or HandoffQuestion.Moment or HandoffQuestion.Number => CallBackDialog.Take(context, talk),
        _ => throw new InvalidOperationException("There is no other question."),
    };

    private static TurnResult TakeMessage(TurnContext context)
    {
        var words = context.Content.DeskWords;
        var asked = Ask(context, new HandoffCommand.Ask(
            Severity.Normal, HandoffReason.Message, SharedFrom: context.Activity.Id, Gemeente: context.Memory.Person?.Gemeente));
        return HandoffReply.Say(
            context,
            asked.State.On(context.With(context.Memory.MoveOn())),
            $"{words.MessageLeft.Fill(("where", WaitingText.Where(context)))} {words.NotUsedFor}",
            buttons: [Buttons.Say(words.ShareAll), Buttons.Say(words.StopWaiting)]).With(asked);
    }
}
