using System.Text.RegularExpressions;
using System.Web;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Widget;

/// <summary>“Verder in WhatsApp” on a small phone. All the ways in which it can go wrong are tried over HTTP (<c>YouthBot.Tests.Moves</c>).</summary>
[Collection(WidgetCollection.Name)]
public sealed partial class MoveTests(WidgetFixture fixture)
{
    [Fact]
    public async Task The_chat_goes_on_in_whatsapp_and_is_closed_here()
    {
        await using var person = await fixture.ArriveAsync(new()
        {
            BypassCSP = true, ViewportSize = new() { Width = 320, Height = 640 }, ReducedMotion = ReducedMotion.Reduce,
        });
        await person.OpenAsync($"/?regio={WidgetFixture.RegionWithWhatsApp}");
        await person.AskAsync();
        await person.TapAsync("Wis of bewaar");
        await person.TapAsync("Verder in WhatsApp");
        var link = person.Page.GetByRole(AriaRole.Link, new() { Name = "Open WhatsApp" });
        await Expect(link).ToBeVisibleAsync();
        await Expect(person.Page.GetByRole(AriaRole.Img, new() { Name = "QR-code die WhatsApp opent" })).ToBeVisibleAsync();
        await FitsAsync(person);

        var phone = fixture.Meta.NewPhone();
        await phone.SayAsync(HttpUtility.ParseQueryString(new Uri((await link.GetAttributeAsync("href"))!).Query)["text"]!);
        var number = Number().Match((await phone.UntilAsync(1))[0].Text).Groups["number"].Value;
        await Expect(Question(person)).ToBeVisibleAsync();
        await FitsAsync(person);

        // a phone that went to WhatsApp and came back may have loaded the page again
        await person.ReloadAsync();
        await Expect(Question(person)).ToBeFocusedAsync();
        await person.TapAsync(number);

        await Expect(person.Notice).ToContainTextAsync("gaat verder in WhatsApp");
        await Expect(person.Own).ToHaveCountAsync(0);
        await Expect(person.Box).ToBeFocusedAsync();
        Assert.Contains("Gelukt", (await phone.UntilAsync(2))[1].Text, StringComparison.Ordinal);
        await phone.AskAsync("dank je");
        await Expect(person.Own).ToHaveCountAsync(0);
        Assert.Equal(0, await person.Page.EvaluateAsync<int>("sessionStorage.length"));
        Assert.Empty(person.Complaints);
    }

    private static ILocator Question(Person person) => person.Page.GetByRole(AriaRole.Heading, new() { Name = "Welk getal zie je in WhatsApp?" });

    private static async Task FitsAsync(Person person)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await person.Page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            var result = await person.Page.RunAxe();
            Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(violation =>
                $"{scheme} {violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}")));
        }

        Assert.Equal(320, await person.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        foreach (var target in await person.Page.Locator("dialog button:visible, dialog a:visible").AllAsync())
        {
            var box = (await target.BoundingBoxAsync())!;
            Assert.True(box is { Height: >= 44, Width: >= 44, X: >= 0 } && box.X + box.Width <= 320, await target.InnerTextAsync());
        }
    }

    [GeneratedRegex(@"\*(?<number>\d\d)\*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
