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
        var stoppedAt = context.Memory.StoppedAt;
        if (Stops(context))
        {
            var at = stoppedAt > context.SentAt ? stoppedAt : context.SentAt;
            return Set(result, stopped: true, at, context.Sentences.StoppedSending).And(new TurnEvent.CheckIn(new CheckInEvent.Wanted(Stopped: true)));
        }

        // one from before the stop only comes late
        if (stopped && context.Core is ["start"] && !(context.SentAt < stoppedAt))
            return Set(result, stopped: false, stoppedAt, context.Sentences.StartedSending).And(new TurnEvent.CheckIn(new CheckInEvent.Wanted(Stopped: false)));
        return Set(result, stopped, stoppedAt, said: null);
    }

    /// <summary>To a coach, “laat maar” is something one says to a human.</summary>
    public static bool Stops(TurnContext context) =>
        context.Command is Command.Stop && (context.Conversation.Owner is Owner.Bot || context.Core is not ["laat", "maar"]);

    private static TurnResult Set(TurnResult result, bool stopped, DateTimeOffset? stoppedAt, string? said) => result with
    {
        Conversation = result.Conversation with
        {
            Memory = result.Conversation.Memory with { Stopped = stopped, StoppedAt = stoppedAt },
        },
        Events =
        [
            .. result.Events.Select(happening => said is not null && happening is TurnEvent.ReplyCreated reply
                ? reply with { Activity = reply.Activity with { Text = $"{reply.Activity.Text}\n\n{said}" } }
                : happening),
        ],
    };
}
