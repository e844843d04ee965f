using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace YouthBot.Page;

/// <summary>Where this site is found, for links in what we send.</summary>
public sealed class SiteAddress(IOptions<PageOptions> page, IServer server)
{
    private const string OwnMachine = "http://localhost";

    /// <summary><c>Page:Address</c>, else the first address on which the server listens; without a slash at the end.</summary>
    public string Value => page.Value.Address ?? Listening ?? OwnMachine;

    /// <summary>One that means every address of the machine is its own name here.</summary>
    private string? Listening
    {
        get
        {
            if (server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is not { } address) return null;
            var bound = BindingAddress.Parse(address);
            return bound.Host is "*" or "+" or "0.0.0.0" or "[::]" ? $"{bound.Scheme}://localhost:{bound.Port}" : address.TrimEnd('/');
        }
    }
}
