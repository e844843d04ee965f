using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Turns;
using YouthBot.Storage.Rows;

namespace YouthBot.Storage;

/// <summary>What a turn means for the desk.</summary>
/// <param name="Happened">What happened.</param>
/// <param name="Alerts">Cries for help that a coach must hear of.</param>
/// <param name="Outcome">What becomes of the desk's command.</param>
/// <param name="Limit">How many conversations the coach who claims can have.</param>
/// <param name="End">The end of a talk that happened, with what the coach leaves behind.</param>
/// <param name="HasHaste">Whether somebody with haste comes into the queue, or with more haste than before.</param>
public sealed record Handover(
    IReadOnlyList<HandoffEvent> Happened,
    IReadOnlyList<TurnEvent.CoachAlerted> Alerts,
    string? Outcome = null,
    OwnerLimit? Limit = null,
    HandoffCommand.Close? End = null,
    bool HasHaste = false)
{
    /// <summary>A command that happened.</summary>
    public const string Done = "done";

    /// <summary>Nothing.</summary>
    public static Handover None { get; } = new([], []);

    /// <summary>What the events of a turn mean.</summary>
    /// <param name="result">The turn.</param>
    /// <param name="command">The desk's command that it answers; null when it answers none.</param>
    public static Handover Of(TurnResult result, HandoffCommand? command)
    {
        ArgumentNullException.ThrowIfNull(result);
        HandoffEvent[] happened = [.. result.Events.OfType<TurnEvent.HandedOff>().Select(handed => handed.Happened)];
        var refused = result.Events.OfType<TurnEvent.DeskRefused>().FirstOrDefault();
        return new Handover(
            happened,
            [.. result.Events.OfType<TurnEvent.CoachAlerted>()],
            command is null ? null : refused is null ? Done : Told(refused.Reason),
            command is HandoffCommand.Claim claim && happened.Length > 0 && result.Conversation.Handoff.Severity is not Severity.Acute
                ? new OwnerLimit(new Owner.Coach(claim.By.Id).ToString(), claim.By.Capacity)
                : null,
            refused is null ? command as HandoffCommand.Close : null,
            happened.Any(one => one switch
            {
                HandoffEvent.Asked asked => asked.Severity > Severity.Normal,
                HandoffEvent.Released or HandoffEvent.GivenBack => result.Conversation.Request.Severity > Severity.Normal,
                _ => false,
            }));
    }

    /// <summary>Who has it is told too: “taken:anna”.</summary>
    private static string Told(Refusal reason) => reason switch
    {
        Refusal.Taken taken => $"{reason.Code}:{taken.By}",
        Refusal.OfferedToOther offered => $"{reason.Code}:{offered.To}",
        _ => reason.Code,
    };
}
