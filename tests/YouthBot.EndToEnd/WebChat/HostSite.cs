using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace YouthBot.EndToEnd.WebChat;

/// <summary>
/// Another site, on an origin of its own, that holds the chat under a strict content security policy: <c>/webchat.js</c> and
/// <c>/webchat-minimal.js</c> are Microsoft's bundles, <c>/page/{bundle}</c> is the page with one of them.
/// </summary>
public sealed class HostSite : IAsyncDisposable
{
    /// <summary>Not a local name: local origins are allowed in Development whatever the configuration says.</summary>
    public const string Name = "www.gemeente.example";

    private readonly WebApplication app;
    private readonly string page = File.ReadAllText(Path.Combine(WebChatPackage.Folder, "host.html"));

    private HostSite(WebApplication app) => this.app = app;

    /// <summary>The server that the page talks to.</summary>
    public Uri? Server { get; set; }

    public string Origin => $"http://{Name}:{new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()).Port}";

    public static async Task<HostSite> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var site = new HostSite(builder.Build());
        site.app.MapGet("/{bundle}.js", (string bundle) => TypedResults.PhysicalFile(WebChatPackage.Bundle($"{bundle}.js"), "text/javascript"));
        site.app.MapGet("/page/{bundle}", site.Page);
        await site.app.StartAsync();
        return site;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private IResult Page(HttpContext http, string bundle)
    {
        var nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        http.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; base-uri 'none'; script-src 'nonce-{nonce}' 'strict-dynamic'; style-src 'nonce-{nonce}'; "
            + $"img-src blob: data:; connect-src http://{Server!.Authority} ws://{Server.Authority} blob:";
        return TypedResults.Content(
            page.Replace("{nonce}", nonce, StringComparison.Ordinal)
                .Replace("{server}", Server.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal)
                .Replace("{bundle}", bundle, StringComparison.Ordinal),
            "text/html; charset=utf-8");
    }
}
