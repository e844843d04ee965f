using YouthBot.Channels.DirectLine;
using YouthBot.Dialogs.Privacy;
using YouthBot.Page;
using YouthBot.Storage.Rows;

namespace YouthBot.Plans;

/// <summary>
/// Makes links to the pages of plans: 128 random bits behind the <c>#</c> of an address, of which only the SHA-256 is stored beside the
/// conversation. The link itself stands in the reply that brings it, encrypted like every reply.
/// </summary>
public sealed class PlanLinks(SiteAddress site, TimeProvider time)
{
    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>A new link.</summary>
    public Link Make()
    {
        var secret = DeviceSecret.New();
        return new Link(PlanLink.Address(site.Value, secret), new PlanLinkRow(DeviceSecret.Hash(secret), time.GetUtcNow() + Lifetime));
    }

    /// <summary>A link and what is stored of it.</summary>
    /// <param name="Address">For the young person alone.</param>
    /// <param name="Row">What is stored.</param>
    public sealed record Link(string Address, PlanLinkRow Row);
}
