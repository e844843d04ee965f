using System.Text.Json.Nodes;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Widget;

/// <summary>Whoever may write Markdown here (an editor, a coach, a door to come), nothing that runs comes into the page of a young person.</summary>
[Collection(WidgetCollection.Name)]
public sealed class MarkdownTests(WidgetFixture fixture)
{
    private const int Huge = 16_000;

    private static readonly string[] Hostile =
    [
        "[klik](javascript:window.gepakt=1)", "[klik](JaVaScRiPt:window.gepakt=1)", "[klik](&#106;avascript:window.gepakt=1)", "<javascript:window.gepakt=1>",
        "[klik](data:text/html,<script>window.gepakt=1</script>)", "[klik](vbscript:x)", "[klik](http://onveilig.nl)", "[klik](//kwaad.nl)",
        "[klik](https://a\"onclick=window.gepakt=1)", "[**[diep](javascript:window.gepakt=1)**](https://www.rijksoverheid.nl)",
        "<script>window.gepakt=1</script>", "<img src=x onerror=window.gepakt=1>", "<svg/onload=window.gepakt=1>", "![pixel](https://volgt.je/pixel.gif)",
        "<iframe srcdoc=\"<script>parent.gepakt=1</script>\"></iframe>", "- <b onclick=window.gepakt=1>dik</b>", "# <style>*{display:none}</style>",
        new string('[', Huge), string.Concat(Enumerable.Repeat("**a ", Huge)), string.Concat(Enumerable.Repeat("_*a*", Huge / 4)),
        $"[lang]({new string('(', Huge)}", string.Concat(Enumerable.Repeat("> ", Huge)),
        $"{Person.Answer} [Rijksoverheid](https://www.rijksoverheid.nl/a?b=1) en [bel](tel:112)",
    ];

    [Fact]
    public async Task Hostile_Markdown_is_shown_as_words_and_does_not_hold_the_page_up()
    {
        await using var person = await fixture.ArriveAsync();
        await person.Page.RouteWebSocketAsync("**/stream**", socket =>
        {
            var server = socket.ConnectToServer();
            server.OnMessage(frame => socket.Send(Poison(frame.Text ?? string.Empty)));
        });
        await person.OpenAsync("/");

        await person.AskAsync();

        var answer = person.Bubbles.Last;
        Assert.Empty(await answer.EvaluateAsync<string[]>(
            """
            bubble => [...bubble.querySelectorAll('*')]
                .filter(one => !['P', 'UL', 'OL', 'LI', 'STRONG', 'EM', 'BR', 'A', 'SPAN', 'DIV'].includes(one.tagName)
                    || one.getAttributeNames().some(name => !['class', 'href', 'target', 'rel', 'start'].includes(name))
                    || (one.tagName === 'A' && !/^(https|tel|mailto):/.test(one.getAttribute('href'))))
                .map(one => one.outerHTML.slice(0, 200))
            """));
        Assert.Equal(
            ["https://www.rijksoverheid.nl/a?b=1", "tel:112"],
            await answer.Locator("a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href')).slice(-2)"));
        await Expect(answer).ToContainTextAsync("<img src=x onerror=window.gepakt=1>");
        Assert.False(await person.Page.EvaluateAsync<bool>("'gepakt' in window"));
        Assert.Empty(person.Complaints);
    }

    /// <summary>Puts it in the place of what the bot says.</summary>
    private static string Poison(string frame)
    {
        // an empty frame only says that the line is alive
        if (frame.Length == 0) return frame;
        var set = JsonNode.Parse(frame)!;
        foreach (var activity in set["activities"]!.AsArray())
        {
            if (activity!["replyToId"] is not null) activity["text"] = string.Join("\n\n", Hostile);
        }

        return set.ToJsonString();
    }
}
