using System.Text.Json.Serialization;
using YouthBot.Handoff.Closing;

namespace YouthBot.Handoff.Ownership;

/// <summary>
/// What somebody wants to happen to who speaks. The young person's come from a turn, a coach's and the desk clock's as a
/// <see cref="Turns.DeskSignal"/>; <see cref="HandoffRules.Decide"/> says whether it happens.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "command")]
[JsonDerivedType(typeof(Claim), "claim")]
[JsonDerivedType(typeof(Speak), "speak")]
[JsonDerivedType(typeof(Call), "call")]
[JsonDerivedType(typeof(Release), "release")]
[JsonDerivedType(typeof(OfferTo), "offer")]
[JsonDerivedType(typeof(RefuseOffer), "refuse")]
[JsonDerivedType(typeof(ReturnToBot), "return")]
[JsonDerivedType(typeof(Snooze), "snooze")]
[JsonDerivedType(typeof(Close), "close")]
[JsonDerivedType(typeof(TakeOver), "take-over")]
[JsonDerivedType(typeof(GiveBack), "give-back")]
[JsonDerivedType(typeof(TellClosed), "tell-closed")]
public abstract record HandoffCommand
{
    private HandoffCommand()
    {
    }

    /// <summary>The young person, or a cry for help, asks for a human.</summary>
    /// <param name="Severity">With how much haste.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="Sharing">What the coach may read; a choice that was made before only grows.</param>
    /// <param name="SharedFrom">Id of the first activity that the coach may read.</param>
    /// <param name="Gemeente">Where the person lives.</param>
    /// <param name="CallBack">How they want to be reached.</param>
    public sealed record Ask(
        Severity Severity,
        HandoffReason Reason,
        Sharing Sharing = Sharing.FromNow,
        string? SharedFrom = null,
        string? Gemeente = null,
        CallBack? CallBack = null) : HandoffCommand;

    /// <summary>The young person chooses what the coach may read.</summary>
    /// <param name="Sharing">The choice.</param>
    public sealed record Share(Sharing Sharing) : HandoffCommand;

    /// <summary>The young person wants to go on with the bot: they stop waiting, or end the talk with the coach.</summary>
    public sealed record Leave : HandoffCommand;

    /// <summary>A coach takes it: who waits, or what was offered to them.</summary>
    /// <param name="By">The coach.</param>
    public sealed record Claim(Coach By) : HandoffCommand;

    /// <summary>The coach says something.</summary>
    /// <param name="By">Id of the coach.</param>
    /// <param name="Text">Plain text.</param>
    public sealed record Speak(string By, string Text) : HandoffCommand;

    /// <summary>The coach reaches the person outside of the chat: nobody waits for a word in it meanwhile.</summary>
    /// <param name="By">Id of the coach.</param>
    public sealed record Call(string By) : HandoffCommand;

    /// <summary>The coach gives it back to the queue.</summary>
    /// <param name="By">Id of the coach.</param>
    public sealed record Release(string By) : HandoffCommand;

    /// <summary>The coach offers it to a colleague; it stays theirs until the colleague takes it.</summary>
    /// <param name="By">Id of the coach.</param>
    /// <param name="To">Id of the colleague.</param>
    /// <param name="Note">What the colleague must know.</param>
    public sealed record OfferTo(string By, string To, string Note) : HandoffCommand;

    /// <summary>The colleague does not take it.</summary>
    /// <param name="By">Id of the colleague.</param>
    public sealed record RefuseOffer(string By) : HandoffCommand;

    /// <summary>The coach lets the bot go on; nobody waits.</summary>
    /// <param name="By">Id of the coach.</param>
    public sealed record ReturnToBot(string By) : HandoffCommand;

    /// <summary>The coach sets it aside until a moment; meanwhile the bot helps. From the queue only a request for a call.</summary>
    /// <param name="By">The coach.</param>
    /// <param name="Until">When it comes back to the queue.</param>
    public sealed record Snooze(Coach By, DateTimeOffset Until) : HandoffCommand;

    /// <summary>The coach is done.</summary>
    /// <param name="By">Id of the coach.</param>
    /// <param name="Outcome">How it ended.</param>
    /// <param name="FollowUp">The day on which they want to know how it went; null when that is not needed.</param>
    /// <param name="Note">A note to themselves; it is nobody else's.</param>
    public sealed record Close(string By, Outcome Outcome, DateOnly? FollowUp = null, string? Note = null) : HandoffCommand;

    /// <summary>A coach takes it from another, with a reason that is kept.</summary>
    /// <param name="By">The coach.</param>
    /// <param name="Why">The reason.</param>
    public sealed record TakeOver(Coach By, string Why) : HandoffCommand;

    /// <summary>The desk clock gives it back to the queue.</summary>
    /// <param name="From">Id of the coach who had it.</param>
    /// <param name="Reason">Why.</param>
    public sealed record GiveBack(string From, GiveBackReason Reason) : HandoffCommand;

    /// <summary>The desk has closed: who is in line hears that nobody comes any more today.</summary>
    public sealed record TellClosed : HandoffCommand;
}
