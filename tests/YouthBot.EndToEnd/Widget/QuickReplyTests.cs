using System.Text.Json.Nodes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Widget;

/// <summary>Many buttons with long labels on the smallest phone. The content decides which ones; here they are put into the bot's answer on its way.</summary>
[Collection(WidgetCollection.Name)]
public sealed class QuickReplyTests(WidgetFixture fixture)
{
    private static readonly string[] Labels =
    [
        "👍 Klopt", "👎 Klopt niet", "Mag ik gaan werken in plaats van naar school?", "Wat gebeurt er als ik te laat kom?",
        "Ik ben 16. Mag ik stoppen?", "Hoe vraag ik een vrijstelling aan?", "Wie kan mij helpen met mijn mentor?",
    ];

    [Fact]
    public async Task They_wrap_whole_and_in_their_order_and_nothing_sticks_out()
    {
        await using var person = await VisitAsync();
        var buttons = Buttons(person);

        await Expect(buttons).ToHaveTextAsync(Labels);
        Assert.Equal(320, await person.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        var before = (X: 0f, Y: 0f);
        foreach (var button in await buttons.AllAsync())
        {
            var box = (await button.BoundingBoxAsync())!;
            Assert.True(box is { X: >= 8, Height: >= 44, Width: >= 44 } && box.X + box.Width <= 312, await button.InnerTextAsync());
            Assert.True(await button.EvaluateAsync<bool>("button => button.scrollWidth <= button.clientWidth && button.scrollHeight <= button.clientHeight"));
            // as one reads: from left to right and down
            Assert.True(box.Y > before.Y || (box.Y == before.Y && box.X > before.X), await button.InnerTextAsync());
            before = (box.X, box.Y);
        }

        // two short ones that belong together stand together
        Assert.Equal((await buttons.Nth(0).BoundingBoxAsync())!.Y, (await buttons.Nth(1).BoundingBoxAsync())!.Y);
    }

    [Fact]
    public async Task The_keyboard_meets_them_in_that_order_too()
    {
        await using var person = await VisitAsync();
        await person.Page.GetByRole(AriaRole.Group, new() { Name = "Snelle antwoorden" }).FocusAsync();
        foreach (var label in Labels)
        {
            await person.Page.Keyboard.PressAsync("Tab");
            Assert.Equal(label, await person.Page.EvaluateAsync<string>("document.activeElement.innerText"));
        }
    }

    [Fact]
    public async Task A_tapped_one_stays_in_the_talk_as_it_was_read()
    {
        await using var person = await VisitAsync();

        await person.TapAsync(Labels[0]);
        await Expect(person.Bubbles).ToHaveCountAsync(5);
        await person.ReloadAsync();

        await Expect(person.Own).ToHaveTextAsync(["wat is leerplicht", Labels[0]]);
    }

    private static ILocator Buttons(Person person) =>
        person.Page.GetByRole(AriaRole.Group, new() { Name = "Snelle antwoorden" }).GetByRole(AriaRole.Button);

    private async Task<Person> VisitAsync()
    {
        var person = await fixture.ArriveAsync(new() { ViewportSize = new() { Width = 320, Height = 568 }, ReducedMotion = ReducedMotion.Reduce });
        await person.Page.RouteWebSocketAsync("**/stream**", socket =>
        {
            var server = socket.ConnectToServer();
            server.OnMessage(frame => socket.Send(WithButtons(frame.Text ?? string.Empty)));
        });
        await person.OpenAsync("/");
        await person.AskAsync();
        return person;
    }

    private static string WithButtons(string frame)
    {
        // an empty frame only says that the line is alive
        if (frame.Length == 0) return frame;
        var set = JsonNode.Parse(frame)!;
        foreach (var activity in set["activities"]!.AsArray())
        {
            if (activity!["suggestedActions"] is not JsonObject suggested) continue;
            suggested["actions"] = new JsonArray(
                [.. Labels.Select(label => new JsonObject { ["type"] = "imBack", ["title"] = label, ["value"] = label })]);
        }

        return set.ToJsonString();
    }
}
