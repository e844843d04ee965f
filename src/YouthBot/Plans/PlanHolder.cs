using System.Buffers.Text;
using YouthBot.Channels.DirectLine;
using YouthBot.Limits;
using YouthBot.Storage;

namespace YouthBot.Plans;

/// <summary>
/// Who holds the link: every request for a plan brings the secret in its <c>Authorization</c> header, here and nowhere else, so that it stands in
/// no address and no log. The page reads it from behind the <c>#</c>, which a browser keeps to itself.
/// </summary>
internal static class PlanHolder
{
    /// <summary>128 bits in base64url.</summary>
    private const int SecretLength = 22;

    private static readonly object Key = new();

    /// <summary>The hash of the secret that <see cref="RequireAsync"/> accepted, and the plan that it opens.</summary>
    public static (byte[] Hash, LinkedPlan Plan) Of(HttpContext http) => ((byte[], LinkedPlan))http.Items[Key]!;

    /// <summary>Endpoint filter. Whatever is wrong with a link, the answer is the same.</summary>
    public static async ValueTask<object?> RequireAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var services = http.RequestServices;
        var limits = services.GetRequiredService<RequestLimits>();
        if (limits.Refuse(http.Connection.RemoteIpAddress) is { } wait) return DirectLineError.TooManyRequests(wait);
        if (Caller.Credential(http.Request) is not { Length: SecretLength } secret || !Base64Url.IsValid(secret))
            return DirectLineError.PlanNotFound;
        var hash = DeviceSecret.Hash(secret);
        if (await services.GetRequiredService<ConversationStore>().ReadLinkedPlanAsync(hash, http.RequestAborted) is not { } plan)
            return DirectLineError.PlanNotFound;
        if (limits.Refuse(plan.Conversation) is { } longer) return DirectLineError.TooManyRequests(longer);
        http.Items[Key] = (hash, plan);
        return await next(context);
    }
}
