using System.Text.Json;
using YouthBot.Channels.DirectLine;
using YouthBot.Handoff.Turns;

namespace YouthBot.Plans;

/// <summary>
/// <c>PATCH /plan</c>: other words, or another choice about sharing. 200 with the plan as it is then: where it is not what was sent, something
/// else stood there meanwhile, and the page shows both. 202 when it is on disk and will be done in a moment.
/// </summary>
internal static class ChangePlan
{
    /// <summary>Six parts of the greatest length, each also as it was, with room for how JSON writes them.</summary>
    private const int MaximumBytes = 128 * 1024;

    public static async Task<IResult> HandleAsync(HttpContext http, LinkedPlans plans)
    {
        if (await BoundedBody.ReadAsync(http.Request, MaximumBytes) is not { } body) return DirectLineError.TooLarge;
        if (Read(body) is not { IsRight: true } change) return DirectLineError.BadRequest("The body is not JSON of an edit.");
        var (hash, before) = PlanHolder.Of(http);
        var edit = new PlanEdit(change.Changes?.ToDictionary(pair => pair.Key, pair => pair.Value!), change.Share);
        if (await plans.EditAsync(hash, before, change.Id!, edit) is not { } after) return DirectLineError.PlanNotFound;
        return TypedResults.Json(
            plans.View(after) with { Help = await plans.HelpAsync(before, after) },
            PlanJson.Default.PlanView,
            statusCode: after.Waiting ? StatusCodes.Status202Accepted : StatusCodes.Status200OK);
    }

    private static PlanChange? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize(LoneSurrogates.Mend(body).Span, PlanJson.Default.PlanChange);
        }
        catch (JsonException)
        {
            // the exception would repeat a piece of the text
            return null;
        }
    }
}
