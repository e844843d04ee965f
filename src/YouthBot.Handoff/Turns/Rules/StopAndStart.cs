using YouthBot.Dialogs.Content;
using YouthBot.Handoff.CheckIns;
using YouthBot.Handoff.Ownership;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>
/// Where we may write first, “stop” also ends that, whichever rule answers it, and only “start” undoes it: a question asked after a stop is
/// answered, and is no consent. What it leads to stands in the one confirmation of that rule.
/// </summary>
internal static class StopAndStart
{
    /// <summary>The door by which we may write first.</summary>
    private const string Channel = "whatsapp";

    public static TurnResult Hear(TurnResult result, TurnContext context)
    {
        if (context.Conversation.Channel is not Channel) return result;
        var stopped = context.Memory.Stopped;
        if (Stops(context))
            return Set(result, stopped: true, context.Sentences.StoppedSending).And(new TurnEvent.CheckIn(new CheckInEvent.Wanted(Stopped: true)));
        if (stopped && context.Core is ["start"])
            return Set(result, stopped: false, context.Sentences.StartedSending).And(new TurnEvent.CheckIn(new CheckInEvent.Wanted(Stopped: false)));
        return result.Conversation.Memory.Stopped == stopped ? result : Set(result, stopped, said: null);
    }

    /// <summary>To a coach, “laat maar” is something one says to a human.</summary>
    private static bool Stops(TurnContext context) =>
        context.Conversation.Owner is Owner.Bot ? context.Command is Command.Stop : context.Words is ["stop"];

    private static TurnResult Set(TurnResult result, bool stopped, string? said) => result with
    {
        Conversation = result.Conversation with { Memory = result.Conversation.Memory with { Stopped = stopped } },
        Events =
        [
            .. result.Events.Select(happening => said is not null && happening is TurnEvent.ReplyCreated reply
                ? reply with { Activity = reply.Activity with { Text = $"{reply.Activity.Text}\n\n{said}" } }
                : happening),
        ],
    };
}
