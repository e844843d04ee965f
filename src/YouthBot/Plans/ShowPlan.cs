using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using YouthBot.Content;
using YouthBot.Dialogs.Plans;
using YouthBot.Page;
using YouthBot.Plans.Components;

namespace YouthBot.Plans;

/// <summary><c>GET /plan</c>: the page, the same for everybody. Its script asks for the plan; looking changes nothing.</summary>
internal static class ShowPlan
{
    public static IResult Handle(LiveContent content, IOptions<PageOptions> page)
    {
        var words = content.Current.PlanWords;
        var start = new PlanStart(
            page.Value.LeaveTo,
            Plan.LongestPart,
            new PlanStart.Discarding(words.DiscardConfirm, words.DiscardYes, words.DiscardNo, words.Discarded));
        return new RazorComponentResult<OwnPlanPage>(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(OwnPlanPage.Title)] = words.Title,
            [nameof(OwnPlanPage.Start)] = start.ToJson(),
        });
    }
}
