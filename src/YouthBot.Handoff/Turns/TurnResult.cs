using YouthBot.Dialogs.Activities;
using YouthBot.Handoff.Sending;

namespace YouthBot.Handoff.Turns;

/// <summary>The outcome of a turn: the conversation after it and what is to happen.</summary>
/// <param name="Conversation">The new state; its version is still the one that was read.</param>
/// <param name="Events">What is to happen, in order.</param>
/// <param name="Decision">Why.</param>
public sealed record TurnResult(Conversation Conversation, IReadOnlyList<TurnEvent> Events, Decision Decision)
{
    /// <summary>The bot says one thing.</summary>
    public static TurnResult Say(Conversation conversation, Activity reply, Decision decision, Purpose purpose = Purpose.Reply) =>
        new(conversation, [new TurnEvent.ReplyCreated(reply, purpose)], decision);

    /// <summary>The bot says nothing.</summary>
    public static TurnResult Silent(Conversation conversation, string rule) => new(conversation, [], new Decision(rule));

    /// <summary>The same turn, in which this happens too.</summary>
    public TurnResult And(TurnEvent happening) => this with { Events = [.. Events, happening] };
}
