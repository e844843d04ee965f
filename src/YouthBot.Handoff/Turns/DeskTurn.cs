using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Replies;
using YouthBot.Handoff.Hours;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Sending;
using YouthBot.Handoff.Turns.Rules;

namespace YouthBot.Handoff.Turns;

/// <summary>
/// A turn of the desk: a coach or the desk clock does something, in the same mailbox and order as what the young person says. Whoever calls
/// this knows that it came from the desk.
/// </summary>
public static class DeskTurn
{
    /// <summary>How the protocol names a coach, whoever it is: an account is nothing for a client.</summary>
    private const string CoachId = "coach";

    /// <summary>Takes the turn.</summary>
    public static TurnResult Take(Conversation conversation, HandoffCommand command, World world)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(world);
        var context = new TurnContext(conversation, new Activity(), world, string.Empty, []);
        return Decide(context, command) switch
        {
            HandoffDecision.Refused refused => new TurnResult(conversation, [new TurnEvent.DeskRefused(refused.Reason)], new Decision("desk")),
            HandoffDecision.Accepted accepted => CheckInAnswerRule.Overtake(Do(context, accepted, command), conversation),
            _ => throw new InvalidOperationException("There is no other decision."),
        };
    }

    /// <summary>Whether the desk is closed is not of the conversation, so it is looked at here.</summary>
    private static HandoffDecision Decide(TurnContext context, HandoffCommand command) =>
        command is HandoffCommand.TellClosed && context.Opening is not Opening.Closed
            ? new HandoffDecision.Refused(new Refusal.NotDue())
            : HandoffRules.Decide(HandoffState.Of(context.Conversation), command, context.World.Now, context.World.Desk?.Busy ?? 0);

    private static TurnResult Do(TurnContext context, HandoffDecision.Accepted accepted, HandoffCommand command)
    {
        // what was asked by whoever spoke before is over
        var memory = accepted.State.Owner == context.Conversation.Owner ? context.Memory : context.Memory.MoveOn().LeaveDialog();
        var conversation = Told(context, accepted).On(context.With(memory));
        var result = Said(context, accepted, command) is { } said
            ? TurnResult.Say(conversation, said, new Decision("desk", YouthBotData.Of(said)?.Kind), Purpose.Coach)
            : TurnResult.Silent(conversation, "desk");
        return result.With(accepted);
    }

    /// <summary>What the young person gets to read; null when there is nothing to tell.</summary>
    private static Activity? Said(TurnContext context, HandoffDecision.Accepted accepted, HandoffCommand command)
    {
        var words = context.Content.DeskWords;
        var before = context.Conversation.Handoff.CoachName ?? words.SomeCoach;
        var after = accepted.State.Facts.CoachName ?? words.SomeCoach;
        return (accepted.Events is [var happened, ..] ? happened : null) switch
        {
            null when command is HandoffCommand.TellClosed =>
                Notice($"{words.DeskCloses} {WaitingText.AnswerComes(context)}", words.CallBack, words.StopWaiting),
            HandoffEvent.Claimed => Joined(context, words.Joined.Fill(("name", after)), accepted.State.Facts),
            HandoffEvent.Transferred or HandoffEvent.TakenOver =>
                Joined(context, words.TakesOver.Fill(("name", after), ("previous", before)), accepted.State.Facts),
            HandoffEvent.Spoke when command is HandoffCommand.Speak speak => Words(speak.Text, after),
            HandoffEvent.Released or HandoffEvent.GivenBack => Notice(QueuedAgain(context, before, accepted.State), words.StopWaiting),
            HandoffEvent.Snoozed { WasTheirs: true, Until: var until } => Notice(
                words.Snoozed.Fill(("name", before), ("until", DutchTime.SayMoment(context.Local(until), context.Today))),
                words.StopWaiting),
            HandoffEvent.ReturnedToBot or HandoffEvent.Closed =>
                Notice(words.BackWithBot.Fill(("name", before)), context.Sentences.TalkToHuman),
            _ => null,
        };
    }

    /// <summary>Who is given back where nobody is there hears when somebody will be, and is not told so again at closing time.</summary>
    private static HandoffState Told(TurnContext context, HandoffDecision.Accepted accepted) =>
        context.Opening is Opening.Closed && accepted.Events is [HandoffEvent.Released or HandoffEvent.GivenBack, ..]
            ? accepted.State with { Facts = accepted.State.Facts with { ToldClosed = true } }
            : accepted.State;

    private static string QueuedAgain(TurnContext context, string coach, HandoffState state)
    {
        var words = context.Content.DeskWords;
        var text = WaitingText.IsSomebodyThere(context)
            ? words.QueuedAgain.Fill(("name", coach))
            : $"{words.CoachGone.Fill(("name", coach))} {WaitingText.AnswerComes(context)}";
        return state.Request.Severity > Severity.Normal ? $"{text} {words.InDanger}" : text;
    }

    /// <summary>Who has come, and what they can read: nobody has to guess.</summary>
    private static Activity Joined(TurnContext context, string who, HandoffFacts facts)
    {
        var words = context.Content.DeskWords;
        return facts.Sharing is Sharing.All
            ? Notice($"{who} {(facts.Severity is Severity.Acute ? words.SeesAllInDanger : words.SeesAll)}", words.BackToBot)
            : Notice($"{who} {words.SeesFromNow}", words.ShareAll, words.BackToBot);
    }

    private static Activity Notice(string text, params string[] labels) =>
        Reply.Say(text, new YouthBotData(ReplyKinds.Handoff), labels.Select(Buttons.Say));

    /// <summary>The words of a human, as they typed them.</summary>
    private static Activity Words(string text, string name) => new()
    {
        Type = ActivityTypes.Message,
        From = new ChannelAccount { Id = CoachId, Name = name, Role = "bot" },
        Text = text,
        TextFormat = "plain",
        InputHint = "acceptingInput",
        Locale = "nl-NL",
        ChannelData = new YouthBotData(ReplyKinds.Coach).ToChannelData(),
    };
}
