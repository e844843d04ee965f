using YouthBot.Dialogs.Activities;
using YouthBot.Handoff.Sending;

namespace YouthBot.Handoff.Turns;

/// <summary>What a turn wants to happen. The host makes it happen; the turn only says so.</summary>
public abstract record TurnEvent
{
    private TurnEvent()
    {
    }

    /// <summary>The bot says something.</summary>
    /// <param name="Activity">What it says.</param>
    /// <param name="Purpose">Why: it decides which rules the last check applies.</param>
    public sealed record ReplyCreated(Activity Activity, Purpose Purpose) : TurnEvent;

    /// <summary>The young person wants everything erased, on both sides, now.</summary>
    public sealed record ErasureRequested : TurnEvent;

    /// <summary>Nothing answers this question: the bot fell back, or the person chose none of what it offered.</summary>
    /// <param name="Question">What was asked, as it was typed.</param>
    public sealed record QuestionUnanswered(string Question) : TurnEvent;

    /// <summary>The person says that the answer was not what they asked for.</summary>
    /// <param name="Article">The article that was given.</param>
    /// <param name="Question">What was asked, as it was typed.</param>
    public sealed record AnswerDisliked(string Article, string Question) : TurnEvent;

    /// <summary>
    /// The reply says <see cref="Dialogs.Privacy.PlanLink.Place"/> where a link to the plan's own page is to stand. Its secret is chance, and
    /// there is none in a turn: the host makes it, and stores its hash with the turn.
    /// </summary>
    public sealed record PlanLinkOffered : TurnEvent;

    /// <summary>The plan was thrown away: no link opens it any more, nor the next one.</summary>
    public sealed record PlanDiscarded : TurnEvent;

    /// <summary>
    /// After this time the host hands in a <see cref="TimerSignal"/> with this name and the version that the conversation has once this turn
    /// is committed.
    /// </summary>
    /// <param name="Name">Which timer.</param>
    /// <param name="After">How long from now.</param>
    public sealed record TimerSet(string Name, TimeSpan After) : TurnEvent;
}
