using YouthBot.Handoff.Closing;
using YouthBot.Handoff.Ownership;

namespace YouthBot.Handoff.Tests.Ownership;

/// <summary>A small desk: three coaches, two regions.</summary>
internal static class DeskSample
{
    public const string Region = "leiden";

    public static readonly Coach Anna = new("anna", "Anna", [Region], Capacity: 2);
    public static readonly Coach Ben = new("ben", "Ben", [Region, "utrecht"], Capacity: 2);
    public static readonly Coach Carla = new("carla", "Carla", ["utrecht"], Capacity: 2);

    public static readonly Outcome Done = new("terug_school", "school", "school_voortgezet");

    public static DateTimeOffset Now => Chat.Monday;

    /// <summary>With the bot; nobody was asked for.</summary>
    public static HandoffState WithBot => new(new Owner.Bot(), new HandoffRequest.None(), Version: 7, Region, HandoffFacts.None);

    public static HandoffState Waiting(Severity severity = Severity.Normal) =>
        After(WithBot, new HandoffCommand.Ask(severity, HandoffReason.Asked, SharedFrom: "3", Gemeente: "Leiden"));

    /// <summary>Who wants to be called.</summary>
    public static HandoffState Call => After(
        WithBot, new HandoffCommand.Ask(Severity.Normal, HandoffReason.CallBack, CallBack: new CallBack(CallBackChannel.Phone)));

    public static HandoffState WithAnna => After(Waiting(), new HandoffCommand.Claim(Anna));

    public static HandoffState OfferedToBen => After(WithAnna, new HandoffCommand.OfferTo("anna", "ben", "Wil naar de bouw."));

    /// <summary>The state after a command that must be accepted.</summary>
    public static HandoffState After(HandoffState state, HandoffCommand command, int minutes = 0) =>
        Assert.IsType<HandoffDecision.Accepted>(HandoffRules.Decide(state, command, Now.AddMinutes(minutes))).State;

    /// <summary>What happened, as text; the code of the refusal when it did not.</summary>
    public static string Told(HandoffState state, HandoffCommand command, int busy = 0) => HandoffRules.Decide(state, command, Now, busy) switch
    {
        HandoffDecision.Refused refused => refused.Reason.Code,
        HandoffDecision.Accepted accepted => string.Join(' ', accepted.Events.Select(happened => happened.GetType().Name)),
        _ => throw new InvalidOperationException(),
    };
}
