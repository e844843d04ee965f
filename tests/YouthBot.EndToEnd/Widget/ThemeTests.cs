using System.Net;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Widget;

/// <summary>A municipality lays its own tokens over ours, with one setting.</summary>
public sealed class ThemeTests : IAsyncLifetime
{
    private const string Purple = "rgb(81, 21, 239)";

    private readonly ServerProcess server = new(new Dictionary<string, string> { ["Page__Theme"] = "voorbeeld.css" });
    private readonly ChromiumBrowser chromium = new();

    public async Task InitializeAsync()
    {
        await server.StartAsync();
        await chromium.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await chromium.DisposeAsync();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task The_example_theme_changes_the_look_and_stays_readable()
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            // contrast is measured of what has come, not of what fades in
            var context = await chromium.NewContextAsync(new()
            {
                BaseURL = server.Address.ToString(), BypassCSP = true, ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce,
            });
            await using var person = new Person(context, await context.NewPageAsync());
            await person.OpenAsync("/");
            await person.AskAsync();

            await Expect(person.Own).ToHaveCSSAsync("background-color", Purple);
            var result = await person.Page.RunAxe();
            Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.SelectMany(violation =>
                violation.Nodes.Select(node => $"{scheme} {violation.Id}: {node.Html}"))));
        }
    }

    [Fact]
    public async Task The_button_on_another_site_has_the_look_too_and_that_site_allows_no_more_than_the_script()
    {
        await using var site = new OtherSite(server.Address);
        var context = await chromium.NewContextAsync(new());
        await using var person = new Person(context, await context.NewPageAsync());

        await person.Page.GotoAsync(site.Address);

        var launcher = person.Page.GetByRole(AriaRole.Button, new() { Name = "Chat met ons" });
        await Expect(launcher).ToHaveCSSAsync("background-color", Purple);
        await Expect(launcher).ToHaveCSSAsync("font-weight", "700");
        Assert.Empty(person.Complaints);
    }

    [Fact]
    public async Task The_script_with_the_theme_in_it_is_kept_and_compressed_like_the_one_without()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/widget.js") { Headers = { { "Accept-Encoding", "br" } } };
        using var answer = await server.Client.SendAsync(request);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/widget.js") { Headers = { IfNoneMatch = { answer.Headers.ETag! } } };
        using var unchanged = await server.Client.SendAsync(again);

        Assert.Equal("public, max-age=600", answer.Headers.CacheControl!.ToString());
        Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
        Assert.InRange((await answer.Content.ReadAsByteArrayAsync()).Length, 1, 5 * 1024);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }
}
