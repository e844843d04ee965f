using YouthBot.Handoff.Turns;

namespace YouthBot.Plans;

/// <summary><c>DELETE /plan</c>: throws the plan away, and with it every link to it. The talk stays until that is erased.</summary>
internal static class DiscardPlan
{
    private const string Id = "discard";

    public static async Task<IResult> HandleAsync(HttpContext http, LinkedPlans plans)
    {
        var (hash, before) = PlanHolder.Of(http);
        // the link dies with it, so the link is the id: thrown away twice is thrown away once
        var after = await plans.EditAsync(hash, before, Id, new PlanEdit(Discard: true));
        return TypedResults.StatusCode(after is null ? StatusCodes.Status204NoContent : StatusCodes.Status202Accepted);
    }
}
