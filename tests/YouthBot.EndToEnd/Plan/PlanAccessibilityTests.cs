using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Plan;

[Collection(PlanCollection.Name)]
public sealed class PlanAccessibilityTests(PlanFixture fixture)
{
    private static readonly Dictionary<string, Func<OwnPlan, Task>> Ways = new()
    {
        ["plan"] = _ => Task.CompletedTask,
        ["wijzigen"] = async plan =>
        {
            await plan.TapAsync("Verander: Wat wil ik?");
            await plan.Box.FillAsync(new string('w', 300));
            await plan.Person.Context.SetOfflineAsync(true);
            await plan.TapAsync("Bewaar");
            await Expect(plan.Alert).ToBeVisibleAsync();
            await plan.Person.Context.SetOfflineAsync(false);
        },
        ["lang-woord"] = async plan =>
        {
            await plan.ChangeAsync("Wat wil ik?", new string('w', 300));
            await plan.Switch.ClickAsync();
            await Expect(plan.Switch).ToBeCheckedAsync();
        },
        ["hulp"] = async plan =>
        {
            await plan.ChangeAsync("Wat wil ik?", "ik wil niet meer leven");
            await Expect(plan.Alert).ToBeVisibleAsync();
        },
        ["weggooien"] = plan => plan.TapAsync("Gooi mijn plan weg"),
        ["weg"] = async plan =>
        {
            await plan.Talk.EraseAsync();
            await plan.Page.ReloadAsync();
            await Expect(plan.State).ToContainTextAsync("niet meer");
        },
    };

    public static TheoryData<string> States => [.. Ways.Keys];

    /// <summary>Once for each state: a small phone, and then the same in dark.</summary>
    [Theory]
    [MemberData(nameof(States))]
    public async Task Axe_finds_nothing_and_nothing_is_wider_than_a_small_phone(string state)
    {
        // axe is a script, so it gets past the policy that keeps others out
        await using var plan = await fixture.VisitAsync(new()
        {
            BypassCSP = true, ViewportSize = new() { Width = 320, Height = 640 }, ReducedMotion = ReducedMotion.Reduce,
        });
        await Ways[state](plan);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await plan.Page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            var result = await plan.Page.RunAxe();
            Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(violation =>
                $"{scheme} {violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}")));
            await plan.PictureAsync($"plan-320-{state}-{scheme}");
        }

        Assert.Equal(320, await plan.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        foreach (var target in await plan.Page.Locator("button:visible, textarea:visible, a.yb-button:visible").AllAsync())
        {
            var box = (await target.BoundingBoxAsync())!;
            Assert.True(box is { Height: >= 44, Width: >= 44 }, await target.InnerTextAsync());
        }
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var plan = await fixture.VisitAsync(new() { ViewportSize = new() { Width = 1100, Height = 800 } });
        await plan.PictureAsync("plan-breed");
        var keyboard = plan.Page.Keyboard;
        var change = plan.Page.GetByRole(AriaRole.Button, new() { Name = "Verander: Wat wil ik?" });
        await TabToAsync(plan, change);
        await keyboard.PressAsync("Enter");
        await Expect(plan.Box).ToBeFocusedAsync();
        await keyboard.PressAsync("Escape");
        await Expect(change).ToBeFocusedAsync();
        await keyboard.PressAsync("Enter");
        await keyboard.PressAsync("Control+A");
        await keyboard.TypeAsync("koken");
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Enter");
        await Expect(plan.Part("Wat wil ik?").Locator("p")).ToHaveTextAsync("koken");
        await TabToAsync(plan, plan.Switch);
        await keyboard.PressAsync("Space");
        await Expect(plan.Switch).ToBeCheckedAsync();
        await Expect(plan.Switch).ToBeFocusedAsync();
    }

    private static async Task TabToAsync(OwnPlan plan, ILocator target)
    {
        for (var i = 0; i < 20 && !await target.EvaluateAsync<bool>("element => element === document.activeElement"); i++)
            await plan.Page.Keyboard.PressAsync("Tab");
        await Expect(target).ToBeFocusedAsync();
    }
}
