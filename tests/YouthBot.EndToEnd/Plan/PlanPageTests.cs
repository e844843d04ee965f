using Microsoft.Playwright;
using YouthBot.EndToEnd.Page;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Plan;

[Collection(PlanCollection.Name)]
public sealed class PlanPageTests(PlanFixture fixture)
{
    private const string KeysOfTab = "Object.keys(sessionStorage).concat(Object.keys(localStorage))";

    [Fact]
    public async Task The_secret_leaves_the_address_bar_and_no_request_holds_it_in_its_address()
    {
        var talk = await PlanTalk.BeginAsync(fixture.Client);
        var address = await talk.MakePlanAsync();
        await using var person = await fixture.ArriveAsync();
        var asked = new List<string>();
        person.Page.Request += (_, request) => asked.Add($"{request.Url} {request.PostData}");
        var plan = new OwnPlan(person, person.Page, talk);
        await plan.OpenAsync(address);

        Assert.EndsWith("/plan", person.Page.Url, StringComparison.Ordinal);
        Assert.DoesNotContain(asked, request => request.Contains(address.Split('#')[1], StringComparison.Ordinal));
        Assert.Empty(await person.Context.CookiesAsync());
        await person.Page.ReloadAsync();
        await plan.ReadyAsync();
        Assert.Empty(person.Complaints);
    }

    [Fact]
    public async Task What_was_written_in_the_chat_meanwhile_is_shown_beside_what_is_typed_here()
    {
        await using var plan = await fixture.VisitAsync();
        await plan.TapAsync("Verander: Wat wil ik?");
        await plan.Talk.AskAsync("verander wat ik wil");
        await plan.Talk.AskAsync("timmeren");
        await plan.Box.FillAsync("koken");
        await plan.TapAsync("Bewaar");
        await Expect(plan.Alert).ToContainTextAsync("intussen staat hier “timmeren”");
        await Expect(plan.Box).ToHaveValueAsync("koken");
        await plan.TapAsync("Bewaar");
        await Expect(plan.Part("Wat wil ik?").Locator("p")).ToHaveTextAsync("koken");
    }

    [Fact]
    public async Task Without_a_line_nothing_is_lost_and_nothing_is_done_twice()
    {
        await using var plan = await fixture.VisitAsync();
        await plan.Person.Context.SetOfflineAsync(true);
        await plan.ChangeAsync("Wat heb ik nodig?", "een laptop");
        await Expect(plan.Alert).ToContainTextAsync("nog niet bewaard");
        await Expect(plan.Box).ToHaveValueAsync("een laptop");
        await plan.Person.Context.SetOfflineAsync(false);
        await plan.TapAsync("Bewaar");
        await Expect(plan.Part("Wat heb ik nodig?").Locator("p")).ToHaveTextAsync("een laptop");
    }

    [Fact]
    public async Task A_cry_for_help_is_answered_where_it_is_written()
    {
        await using var plan = await fixture.VisitAsync();
        await plan.ChangeAsync("Wanneer?", "ik wil niet meer leven");
        await Expect(plan.Alert).ToContainTextAsync("113");
        await Expect(plan.Alert).ToBeInViewportAsync();
        await Expect(plan.Page.GetByRole(AriaRole.Link, new() { Name = "Bel 113" })).ToBeVisibleAsync();
        await plan.PictureAsync("plan-hulp");
    }

    [Fact]
    public async Task Throwing_it_away_asks_first_and_the_link_is_dead_then()
    {
        await using var plan = await fixture.VisitAsync();
        await plan.TapAsync("Gooi mijn plan weg");
        await plan.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Nee, bewaar het" }).ClickAsync();
        await Expect(plan.Page.GetByRole(AriaRole.Button, new() { Name = "Gooi mijn plan weg" })).ToBeFocusedAsync();
        await plan.TapAsync("Gooi mijn plan weg");
        await plan.TapAsync("Ja, gooi weg");
        await Expect(plan.State).ToContainTextAsync("Je plan is weg.");
        Assert.Empty(await plan.Page.EvaluateAsync<string[]>(KeysOfTab));
        Assert.StartsWith("Je hebt nog geen plan.", await plan.Talk.AskAsync("mijn plan"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaving_quickly_forgets_first_and_the_way_back_shows_nothing()
    {
        await using var plan = await fixture.VisitAsync();
        await plan.Person.StubElsewhereAsync();
        await plan.TapAsync("Snel weg");
        await Expect(plan.Page.GetByRole(AriaRole.Heading)).ToHaveTextAsync(Visitor.Elsewhere);
        await plan.Page.GotoAsync("/plan");
        await Expect(plan.State).ToContainTextAsync("er is geen link mee gekomen");
        Assert.Empty(await plan.Page.EvaluateAsync<string[]>(KeysOfTab));
    }

    [Fact]
    public async Task Without_javascript_the_page_says_so_and_where_the_plan_is()
    {
        await using var person = await fixture.ArriveAsync(new() { JavaScriptEnabled = false });
        await person.Page.GotoAsync("/plan#AAAAAAAAAAAAAAAAAAAAAA");
        await Expect(person.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("typ “mijn plan” in je chat");
    }
}
