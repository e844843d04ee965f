using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using YouthBot.Channels.DirectLine;
using YouthBot.Dialogs.Privacy;
using YouthBot.Page;
using YouthBot.Storage.Rows;

namespace YouthBot.Plans;

/// <summary>
/// Makes links to the pages of plans: 128 random bits behind the <c>#</c> of an address, of which only the SHA-256 is stored beside the
/// conversation. The link itself stands in the reply that brings it, encrypted like every reply.
/// </summary>
public sealed class PlanLinks(IOptions<PageOptions> page, IServer server, TimeProvider time)
{
    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private const string OwnMachine = "http://localhost";

    /// <summary>A new link.</summary>
    public Link Make()
    {
        var secret = DeviceSecret.New();
        return new Link(PlanLink.Address(Site, secret), new PlanLinkRow(DeviceSecret.Hash(secret), time.GetUtcNow() + Lifetime));
    }

    private string Site => page.Value.Address ?? Listening ?? OwnMachine;

    /// <summary>The first address on which the server listens; one that means every address of the machine is its own name here.</summary>
    private string? Listening
    {
        get
        {
            if (server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is not { } address) return null;
            var bound = BindingAddress.Parse(address);
            return bound.Host is "*" or "+" or "0.0.0.0" or "[::]" ? $"{bound.Scheme}://localhost:{bound.Port}" : address.TrimEnd('/');
        }
    }

    /// <summary>A link and what is stored of it.</summary>
    /// <param name="Address">For the young person alone.</param>
    /// <param name="Row">What is stored.</param>
    public sealed record Link(string Address, PlanLinkRow Row);
}
