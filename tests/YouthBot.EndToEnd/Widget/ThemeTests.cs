using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Widget;

/// <summary>A municipality lays its own tokens over ours, with one setting.</summary>
public sealed class ThemeTests
{
    [Fact]
    public async Task The_example_theme_changes_the_look_and_stays_readable()
    {
        await using var server = new ServerProcess(new Dictionary<string, string> { ["Page__Theme"] = "voorbeeld.css" });
        await server.StartAsync();
        await using var chromium = new ChromiumBrowser();
        await chromium.StartAsync();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var context = await chromium.NewContextAsync(new() { BaseURL = server.Address.ToString(), BypassCSP = true, ColorScheme = scheme });
            await using var person = new Person(context, await context.NewPageAsync());
            await person.OpenAsync("/");
            await person.AskAsync();

            await Expect(person.Own).ToHaveCSSAsync("background-color", "rgb(81, 21, 239)");
            var result = await person.Page.RunAxe();
            Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.SelectMany(violation =>
                violation.Nodes.Select(node => $"{scheme} {violation.Id}: {node.Html}"))));
        }
    }
}
