using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace YouthBot.EndToEnd.Page;

[Collection(PageCollection.Name)]
public sealed class AccessibilityTests(PageFixture fixture)
{
    public static TheoryData<string> States => [.. PageStates.Names];

    [Theory]
    [MemberData(nameof(States))]
    public async Task Axe_finds_nothing_in_the_light_and_in_the_dark(string state)
    {
        // axe is a script, so it gets past the policy that keeps others out
        await using var visitor = await fixture.VisitAsync(new() { BypassCSP = true, ReducedMotion = ReducedMotion.Reduce });
        await PageStates.ReachAsync(state, fixture, visitor);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await visitor.Page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });

            var result = await visitor.Page.RunAxe();

            Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(violation =>
                $"{scheme} {violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}")));
        }
    }

    [Theory]
    [MemberData(nameof(States))]
    public async Task Nothing_is_wider_than_a_small_phone(string state)
    {
        await using var visitor = await fixture.VisitAsync(new() { ViewportSize = new() { Width = 320, Height = 640 } });
        await PageStates.ReachAsync(state, fixture, visitor);
        await visitor.Page.WaitForLoadStateAsync();

        Assert.Equal(320, await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task Everything_to_tap_is_large_enough()
    {
        await using var visitor = await fixture.VisitAsync(new() { ViewportSize = new() { Width = 320, Height = 640 } });
        await visitor.SayAsync("wat is leerplicht");

        foreach (var target in await visitor.Page.Locator("button, textarea, a.yb-button").AllAsync())
        {
            var box = (await target.BoundingBoxAsync())!;
            Assert.True(box is { Height: >= 44, Width: >= 44 }, await target.InnerTextAsync());
        }
    }
}
