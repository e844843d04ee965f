using YouthBot.Dialogs.Context;
using YouthBot.Dialogs.Plans;
using YouthBot.Dialogs.Safety;
using YouthBot.Dialogs.Scripts;
using YouthBot.Handoff.CheckIns;

namespace YouthBot.Handoff.Turns;

/// <summary>
/// What the bot remembers between turns. As little as it can do with; stored encrypted beside the conversation.
/// </summary>
/// <param name="Greeted">Whether the first words were said: they are said once, however often members are announced.</param>
/// <param name="Choices">Ids of the articles offered by the last “did you mean”, in order, so that “2” is an answer.</param>
/// <param name="LastArticle">The article answered last, so that “meer” and “en als ik 18 ben?” are about it.</param>
/// <param name="AsksToErase">Whether the last question was “shall I erase this?”.</param>
/// <param name="Help">What the last reply helped with, so that a “nee” to “are you safe?” is not taken for small talk.</param>
/// <param name="Person">What the person said about themselves; null when nothing.</param>
/// <param name="DoorRegion">The region before somebody named their gemeente, to go back to when it is forgotten; null when nobody did.</param>
/// <param name="Question">
/// The question that the last answer or choice was for, as it was typed: “that is not what I meant” comes a turn later. Never a cry for help.
/// </param>
/// <param name="Others">Ids of the other articles that the search found for it, best first.</param>
/// <param name="SaidMore">Whether the rest of the last article was said.</param>
/// <param name="AsksToTalk">Whether the last question was “do you want to tell more?”, after a help card.</param>
/// <param name="Nudges">How often “are you still there?” was said since the last help card.</param>
/// <param name="RefusesCoach">Whether the person said that they want no coach.</param>
/// <param name="Dialog">Where the person is in a guided conversation; also when they left it for later.</param>
/// <param name="Plan">Their plan; null until they made one.</param>
/// <param name="ChangesPlan">The part of the plan that the last question was about.</param>
/// <param name="AsksToDiscardPlan">Whether the last question was “shall I throw your plan away?”.</param>
/// <param name="Left">The dialogs that were left for <paramref name="Dialog"/>, the last one first.</param>
/// <param name="Asks">What the last question was about a human.</param>
/// <param name="Stopped">Whether the person wants no message that we begin ourselves.</param>
/// <param name="OfferedPlan">A plan that came along from the web chat, until the person says whether it is to be theirs here.</param>
/// <param name="AsksToTakePlan">Whether the last question was about that plan.</param>
/// <param name="CheckIn">The check-in that they answered last, or the last one.</param>
/// <param name="StoppedAt">When they sent their last “stop”; a “start” from before it that comes late undoes nothing.</param>
/// <param name="HeardAt">When the last message was sent that was handled, by the sender's clock; null where messages do not come late.</param>
public sealed record ChatMemory(
    bool Greeted,
    IReadOnlyList<string> Choices,
    string? LastArticle,
    bool AsksToErase,
    SafetyFinding? Help = null,
    PersonFacts? Person = null,
    string? DoorRegion = null,
    string? Question = null,
    IReadOnlyList<string>? Others = null,
    bool SaidMore = false,
    bool AsksToTalk = false,
    int Nudges = 0,
    bool RefusesCoach = false,
    DialogState? Dialog = null,
    Plan? Plan = null,
    PlanField? ChangesPlan = null,
    bool AsksToDiscardPlan = false,
    IReadOnlyList<DialogState>? Left = null,
    HandoffTalk? Asks = null,
    bool Stopped = false,
    Plan? OfferedPlan = null,
    bool AsksToTakePlan = false,
    CheckInTalk? CheckIn = null,
    DateTimeOffset? StoppedAt = null,
    DateTimeOffset? HeardAt = null)
{
    /// <summary>A question longer than this is cut: it is kept to find what is missing in the content, and its beginning is enough.</summary>
    private const int LongestQuestion = 500;

    /// <summary>Nothing was said yet.</summary>
    public static ChatMemory Empty { get; } = new(Greeted: false, Choices: [], LastArticle: null, AsksToErase: false);

    /// <summary>The same talk, but an open “shall I erase this?” is over: a “yes” to something later must not erase anything.</summary>
    public ChatMemory GoOn() => this with { AsksToErase = false, ChangesPlan = null, AsksToDiscardPlan = false, AsksToTakePlan = false, Asks = null };

    /// <summary>
    /// What stays when the talk moves on: what the person said about themselves and about coaches, where they are in a dialog, and their plan;
    /// not what was talked about.
    /// </summary>
    public ChatMemory MoveOn() => Empty with
    {
        Greeted = Greeted,
        Person = Person,
        DoorRegion = DoorRegion,
        RefusesCoach = RefusesCoach,
        Dialog = Dialog,
        Plan = Plan,
        Left = Left,
        Stopped = Stopped,
        OfferedPlan = OfferedPlan,
        CheckIn = CheckIn,
        StoppedAt = StoppedAt,
        HeardAt = HeardAt,
    };

    /// <summary>Without the plan, and without the answers of which it was made.</summary>
    public ChatMemory DiscardPlan() => GoOn() with { Plan = null, Dialog = Dialog is { Phase: DialogPhase.Ended } ? null : Dialog };

    /// <summary>Where the person is, or was, in a dialog that has no end yet; null when they are not in it.</summary>
    public DialogState? In(string dialog) =>
        new[] { Dialog }.Concat(Left ?? []).FirstOrDefault(state => state is { Phase: not DialogPhase.Ended } && state.Dialog == dialog);

    /// <summary>
    /// The talk goes on in a dialog. Another one that has no end yet is left for it; when this one ends, “verder” means that one again.
    /// </summary>
    public ChatMemory GoOnIn(DialogState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        DialogState[] left = [.. (Left ?? []).Where(other => other.Dialog != state.Dialog)];
        if (Dialog is { Phase: not DialogPhase.Ended } before && before.Dialog != state.Dialog)
            left = [before with { Phase = DialogPhase.Paused }, .. left];
        return state.Phase is DialogPhase.Ended && left is [var next, .. var others]
            ? this with { Dialog = next, Left = others.Length > 0 ? others : null }
            : this with { Dialog = state, Left = left.Length > 0 ? left : null };
    }

    /// <summary>Nothing of a dialog is remembered; one that was left for it is the one to go on with.</summary>
    public ChatMemory Without(string dialog)
    {
        DialogState[] left = [.. (Left ?? []).Where(state => state.Dialog != dialog)];
        var without = this with { Left = left.Length > 0 ? left : null };
        return Dialog?.Dialog != dialog ? without
            : left is [var next, .. var others] ? without with { Dialog = next, Left = others.Length > 0 ? others : null }
            : without with { Dialog = null };
    }

    /// <summary>Nothing but the dialogs that have no end yet, left for later.</summary>
    public ChatMemory OnlyLeft()
    {
        DialogState[] left =
        [
            .. new[] { Dialog }.Concat(Left ?? []).OfType<DialogState>()
                .Where(state => state.Phase is not DialogPhase.Ended)
                .Select(state => state with { Phase = DialogPhase.Paused }),
        ];
        return Empty with { Dialog = left.FirstOrDefault(), Left = left is [_, .. { Length: > 0 } others] ? others : null };
    }

    /// <summary>A running dialog is left for later: what comes now is no answer to it.</summary>
    public ChatMemory LeaveDialog() =>
        Dialog is { Phase: DialogPhase.Asking } ? this with { Dialog = Dialog with { Phase = DialogPhase.Paused } } : this;

    /// <summary>A question as it is remembered.</summary>
    internal static string Shorten(string question) => question.Length <= LongestQuestion ? question : question[..LongestQuestion];
}
