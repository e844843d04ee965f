using YouthBot.Dialogs.Plans;
using YouthBot.Handoff.Turns;

namespace YouthBot.Plans;

/// <summary>What <c>PATCH /plan</c> and <c>DELETE /plan</c> may be asked.</summary>
/// <param name="Id">The page's own id of this edit: sent again with the same one, it is done once.</param>
/// <param name="Changes">Other words, by part.</param>
/// <param name="Share">Whether a coach may see it.</param>
internal sealed record PlanChange(string? Id, IReadOnlyDictionary<PlanField, PlanEdit.Change?>? Changes = null, bool? Share = null)
{
    private const int LongestId = 64;

    /// <summary>Whether it can be done.</summary>
    public bool IsRight => Id is { Length: > 0 and <= LongestId }
        && (Changes ?? new Dictionary<PlanField, PlanEdit.Change?>()).All(change =>
            Enum.IsDefined(change.Key) && change.Value is { } words && (words.To?.Length ?? 0) <= Plan.LongestPart);
}
