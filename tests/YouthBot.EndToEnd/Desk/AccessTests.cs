using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using YouthBot.Desk.Access;
using YouthBot.EndToEnd.Commands;

namespace YouthBot.EndToEnd.Desk;

/// <summary>The door of the desk in a real browser, with accounts from the command line and from a provider on another site.</summary>
public sealed class AccessTests(AccessFixture fixture) : IClassFixture<AccessFixture>
{
    private const string Chosen = "een zin die niemand raadt";

    [Fact]
    public async Task An_account_of_the_command_line_gets_in_without_any_script()
    {
        var page = await fixture.VisitAsync();
        await SignInAsync(page, await AddAsync("sanne@gemeente.example"));
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(fixture.Address, "/desk/instellen").ToString());
        await page.GetByLabel("Nieuw wachtwoord").FillAsync(Chosen);
        await page.GetByLabel("Nog een keer").FillAsync(Chosen);
        await page.GetByLabel("Code uit je app").FillAsync(Totp.Code(await SecretAsync(page), TimeProvider.System.GetUtcNow()));
        await page.GetByRole(AriaRole.Button, new() { Name = "Klaar" }).ClickAsync();
        await page.GotoAsync("/desk/account");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Sanne");

        await page.GetByRole(AriaRole.Button, new() { Name = "Overal afmelden" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Aanmelden" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Accounts_are_listed_closed_and_reset_on_the_command_line()
    {
        await AddAsync("ben@gemeente.example");
        Assert.Equal(1, (await AddRunAsync("ben@gemeente.example")).Code);
        Assert.Equal(1, (await fixture.RunAsync("coach", "add", "--name", "Ben", "--login", "b@x", "--region", "nergens")).Code);
        Assert.Equal(0, (await fixture.RunAsync("coach", "disable", "--login", "ben@gemeente.example")).Code);
        Assert.Contains(
            """{"login":"ben@gemeente.example","name":"Sanne","roles":["coach"],"regions":["zuid-holland-noord"],"school":null,"state":"closed"}""",
            (await fixture.RunAsync("coach", "list")).Lines);
        Assert.Matches("^[a-z2-9]{4}(-[a-z2-9]{4}){3}\n$", (await fixture.RunAsync("coach", "reset", "--login", "ben@gemeente.example")).Output);
        Assert.Equal(1, (await fixture.RunAsync("coach", "reset", "--login", "niemand@gemeente.example")).Code);
        Assert.Contains((await fixture.RunAsync("coach", "audit")).Lines, line =>
            line.Contains("\"login\":\"ben@gemeente.example\",\"what\":\"account-disabled\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_a_provider_of_another_site_one_is_in_with_the_role_of_ones_group()
    {
        var page = await fixture.VisitAsync(new());
        await AtTheProviderAsync(page, "sanne");
        // by itself, and with a cookie that the browser sends on no way from another site
        await page.WaitForURLAsync(new Uri(fixture.Address, "/desk/account").ToString());
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Sanne");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("coach");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("zuid-holland-noord");
    }

    [Fact]
    public async Task Each_provider_has_groups_and_regions_of_its_own()
    {
        var page = await fixture.VisitAsync(new());
        await AtTheProviderAsync(page, "kees", "de partner");
        await page.WaitForURLAsync(new Uri(fixture.Address, "/desk/account").ToString());
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Kees");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("coördinator");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("utrecht-zuidoost");

        var other = await fixture.VisitAsync(new());
        await AtTheProviderAsync(other, "kees");
        await Assertions.Expect(other.GetByRole(AriaRole.Alert)).ToContainTextAsync("je hebt hier geen rol");
    }

    [Fact]
    public async Task Without_a_group_that_means_something_here_one_is_not_let_in()
    {
        var page = await fixture.VisitAsync(new());
        await AtTheProviderAsync(page, "vreemd");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("je hebt hier geen rol");
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_and_nothing_is_wider_than_a_small_phone(ColorScheme scheme)
    {
        // axe is a script, so it gets past the policy that keeps others out
        var page = await fixture.VisitAsync(new() { BypassCSP = true, ColorScheme = scheme, ViewportSize = new() { Width = 320, Height = 640 } });
        await page.GotoAsync("/desk/aanmelden");
        await CheckAsync(page, $"aanmelden-{scheme}");
        await page.GetByLabel("Aanmeldnaam of e-mailadres").FillAsync("niemand");
        await page.GetByLabel("Wachtwoord").FillAsync("iets");
        await page.GetByRole(AriaRole.Button, new() { Name = "Aanmelden", Exact = true }).ClickAsync();
        await CheckAsync(page, $"mislukt-{scheme}");
        var login = $"kijker-{scheme}@gemeente.example";
        await SignInAsync(page, await AddAsync(login), login);
        await Assertions.Expect(page.Locator(".yb-access__qr")).ToBeVisibleAsync();
        await CheckAsync(page, $"instellen-{scheme}");
    }

    private static async Task CheckAsync(IPage page, string name)
    {
        await page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "TestResults", $"desk-{name}.png"), FullPage = true });
        Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        var result = await page.RunAxe();
        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(violation =>
            $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}")));
    }

    private static async Task SignInAsync(IPage page, string password, string login = "sanne@gemeente.example")
    {
        await page.GotoAsync("/desk/aanmelden");
        await page.GetByLabel("Aanmeldnaam of e-mailadres").FillAsync(login);
        await page.GetByLabel("Wachtwoord").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Aanmelden", Exact = true }).ClickAsync();
    }

    private static async Task AtTheProviderAsync(IPage page, string who, string provider = "de gemeente")
    {
        await page.GotoAsync("/desk/account");
        await page.GetByRole(AriaRole.Link, new() { Name = $"Aanmelden met {provider}" }).ClickAsync();
        await page.FillAsync("[name=login]", who);
        await page.FillAsync("[name=password]", "iets");
        await page.ClickAsync("[type=submit]");
        await page.ClickAsync("[type=submit]");
    }

    /// <summary>What somebody types over into their app.</summary>
    private static async Task<byte[]> SecretAsync(IPage page)
    {
        var bits = string.Concat((await page.Locator(".yb-access__secret").InnerTextAsync()).Where(char.IsAsciiLetterOrDigit)
            .Select(sign => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(sign, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(part => part.Length == 8).Select(part => Convert.ToByte(new string(part), 2))];
    }

    private async Task<string> AddAsync(string login)
    {
        var run = await AddRunAsync(login);
        Assert.True(run.Code == 0, run.Errors);
        return run.Output.Trim();
    }

    private Task<ProductCommand> AddRunAsync(string login) =>
        fixture.RunAsync("coach", "add", "--name", "Sanne", "--login", login, "--role", "coach", "--region", "zuid-holland-noord");
}
