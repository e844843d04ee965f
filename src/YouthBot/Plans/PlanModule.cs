using Microsoft.Extensions.Options;
using YouthBot.Dialogs.Privacy;
using YouthBot.Page;

namespace YouthBot.Plans;

/// <summary>The toekomstplan on a page of its own, for whoever has the link: no account, no name.</summary>
internal static partial class PlanModule
{
    public static void AddPlans(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PlanLinks>();
        builder.Services.AddSingleton<LinkedPlans>();
    }

    public static void MapPlans(this WebApplication app)
    {
        var site = app.Services.GetRequiredService<IOptions<PageOptions>>().Value.Address;
        if (site is null && !app.Environment.IsDevelopment()) LogNoAddress(app.Logger);
        var page = app.MapGroup(PlanLink.Path).AddEndpointFilter(PageHeaders.AddAsync).AddEndpointFilter(PlanHeaders.AddAsync);
        page.MapGet("", ShowPlan.Handle);
        var plan = page.MapGroup("").AddEndpointFilter(PlanHolder.RequireAsync);
        plan.MapPost("", ReadPlan.Handle);
        plan.MapPatch("", ChangePlan.HandleAsync);
        plan.MapDelete("", DiscardPlan.HandleAsync);
    }

    [LoggerMessage(
        EventId = 3001,
        Level = LogLevel.Warning,
        Message = "Page:Address is not set: links to plans lead to the address on which this server listens, and work on this machine only")]
    private static partial void LogNoAddress(ILogger logger);
}
