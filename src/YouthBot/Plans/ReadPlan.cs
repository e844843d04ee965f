namespace YouthBot.Plans;

/// <summary>
/// <c>POST /plan</c>: the plan of the link. It only reads; it is no GET, so that nothing between here and the page keeps the answer.
/// </summary>
internal static class ReadPlan
{
    public static IResult Handle(HttpContext http, LinkedPlans plans) =>
        TypedResults.Json(plans.View(PlanHolder.Of(http).Plan), PlanJson.Default.PlanView);
}
