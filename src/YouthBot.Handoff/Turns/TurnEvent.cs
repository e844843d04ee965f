using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Safety;
using YouthBot.Handoff.CheckIns;
using YouthBot.Handoff.Ownership;
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

    /// <summary>Something changed in who speaks or who is asked for.</summary>
    /// <param name="Happened">What.</param>
    public sealed record HandedOff(HandoffEvent Happened) : TurnEvent;

    /// <summary>The desk does not do what a coach wanted: the coach is told.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record DeskRefused(Refusal Reason) : TurnEvent;

    /// <summary>A cry for help was heard while a coach has the word: the coach is told at once.</summary>
    /// <param name="Coach">Id of the coach.</param>
    /// <param name="Category">Code of the safety category.</param>
    /// <param name="Level">How serious.</param>
    public sealed record CoachAlerted(string Coach, string Category, SafetyLevel Level) : TurnEvent;

    /// <summary>
    /// The person said on which number a coach can call them. It stands in no state: the host keeps it apart, for as long as the request
    /// lasts and never longer than its own time.
    /// </summary>
    /// <param name="Number">As they typed it.</param>
    public sealed record ContactGiven(string Number) : TurnEvent;

    /// <summary>
    /// The reply says <see cref="Dialogs.Privacy.PlanLink.Place"/> where a link to the plan's own page is to stand. Its secret is chance, and
    /// there is none in a turn: the host makes it, and stores its hash with the turn.
    /// </summary>
    public sealed record PlanLinkOffered : TurnEvent;

    /// <summary>The plan was thrown away: no link opens it any more, nor the next one.</summary>
    public sealed record PlanDiscarded : TurnEvent;

    /// <summary>Something about a check-in.</summary>
    /// <param name="Happened">What.</param>
    public sealed record CheckIn(CheckInEvent Happened) : TurnEvent;

    /// <summary>
    /// After this time the host hands in a <see cref="TimerSignal"/> with this name and the version that the conversation has once this turn
    /// is committed.
    /// </summary>
    /// <param name="Name">Which timer.</param>
    /// <param name="After">How long from now.</param>
    public sealed record TimerSet(string Name, TimeSpan After) : TurnEvent;
}
