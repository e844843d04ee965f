namespace YouthBot.Plans;

/// <summary>Beside the headers of every page: no search engine keeps it, whatever it says inside.</summary>
internal static class PlanHeaders
{
    /// <summary>Endpoint filter.</summary>
    public static ValueTask<object?> AddAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers["X-Robots-Tag"] = "noindex, nofollow, noarchive";
        return next(context);
    }
}
