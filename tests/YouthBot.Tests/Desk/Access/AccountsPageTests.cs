using System.Net;
using Microsoft.Extensions.DependencyInjection;
using YouthBot.Desk.Access;
using YouthBot.Storage;
using YouthBot.Storage.Rows;
using YouthBot.Tests.Http;

namespace YouthBot.Tests.Desk.Access;

/// <summary>What an administrator does with a browser.</summary>
public sealed class AccountsPageTests : IDisposable
{
    private const string Page = "/desk/accounts";
    private const string Login = "ben@gemeente.example";

    private readonly YouthBotFactory factory = new();

    public void Dispose() => factory.Dispose();

    [Fact]
    public async Task An_account_is_made_closed_and_opened_again_and_its_password_is_shown_once()
    {
        var admin = await AdminAsync();
        var made = await AddAsync(admin, ("rol", "coach"), ("regio", "landelijk"));
        Assert.Equal(HttpStatusCode.OK, made.StatusCode);
        var ben = new DeskVisitor(factory);
        await ben.SignInAsync(Login, Password(admin));
        await ben.SetUpAsync();
        Assert.Equal(HttpStatusCode.OK, (await ben.GetAsync("/desk")).StatusCode);
        await admin.GetAsync(Page);
        Assert.Null(admin.Page!.QuerySelector(".yb-access__secret"));

        var account = await AccountAsync(Login);
        await admin.SendAsync(Page, $"{Page}/{account.Id}/sluiten");
        Assert.Equal(HttpStatusCode.Redirect, (await ben.GetAsync("/desk")).StatusCode);
        Assert.NotNull((await AccountAsync(Login)).Profile.DisabledAt);
        await admin.SendAsync(Page, $"{Page}/{account.Id}/herstel");
        var again = new DeskVisitor(factory);
        await again.SignInAsync(Login, Password(admin));
        await again.SetUpAsync();

        var audit = await factory.Services.GetRequiredService<IAccountDatabase>().ReadAuditAsync(null, default);
        Assert.Equal(3, audit.Count(row => row.What is "accounts-managed"));
    }

    [Fact]
    public async Task What_is_wrong_with_a_new_account_is_said_and_nothing_is_made()
    {
        var admin = await AdminAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await AddAsync(admin, ("regio", "landelijk"))).StatusCode);
        Assert.Contains("minstens één rol", admin.Problem, StringComparison.Ordinal);
        await AddAsync(admin, ("rol", "coach"));
        Assert.Contains("minstens één regio", admin.Problem, StringComparison.Ordinal);
        await AddAsync(admin, ("rol", "decaan"));
        Assert.Contains("school", admin.Problem, StringComparison.Ordinal);
        await AddAsync(admin, ("rol", "editor"));
        await AddAsync(admin, ("rol", "editor"));
        Assert.Contains("al een account", admin.Problem, StringComparison.Ordinal);
        Assert.Equal(2, (await factory.Services.GetRequiredService<IAccountDatabase>().ReadAllAsync(default)).Count);
    }

    [Fact]
    public async Task An_account_of_another_provider_is_named_as_people_know_it()
    {
        factory.Settings["Desk:Oidc:gemeente:Authority"] = "https://login.example/";
        factory.Settings["Desk:Oidc:gemeente:ClientId"] = "balie";
        factory.Settings["Desk:Oidc:gemeente:Name"] = "Gemeente Voorbeeld";
        var admin = await AdminAsync();
        await CoachUnderTest.ArriveAsync(factory, "dora");
        await admin.GetAsync(Page);
        var text = admin.Page!.QuerySelector("main")!.TextContent;
        Assert.Contains("dora (Gemeente Voorbeeld)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_closes_the_account_that_they_use()
    {
        var admin = await AdminAsync();
        var own = await AccountAsync("beheer");
        await admin.GetAsync(Page);
        Assert.DoesNotContain(admin.Page!.Forms, form => form.Action.Contains(own.Id, StringComparison.Ordinal));
        var token = admin.Page.QuerySelector("input[type=hidden]")!;
        using var form = new FormUrlEncodedContent([KeyValuePair.Create(token.GetAttribute("name")!, token.GetAttribute("value")!)]);
        Assert.Equal(HttpStatusCode.BadRequest, (await admin.Client.PostAsync($"{Page}/{own.Id}/sluiten", form)).StatusCode);
        Assert.Null((await AccountAsync("beheer")).Profile.DisabledAt);
    }

    [Fact]
    public async Task A_coordinator_sees_who_is_there_and_when_the_region_is_open()
    {
        var account = DeskVisitor.Account("carla", "zuid-holland-noord", DeskRole.Coordinator);
        var carla = await DeskVisitor.SignedInAsync(factory, account);
        await carla.GetAsync("/desk/team");
        var text = carla.Page!.QuerySelector("main")!.TextContent;
        foreach (var part in new[] { "Carla", "niet aanwezig · 0 van 3 gesprekken", "Doorstroompunt Holland Rijnland", "9.00 uur – 17.00 uur", "zondag" })
            Assert.Contains(part, text, StringComparison.Ordinal);
    }

    private static string Password(DeskVisitor admin) => admin.Page!.QuerySelector(".yb-access__secret")!.TextContent;

    private static Task<HttpResponseMessage> AddAsync(DeskVisitor admin, params (string Name, string Value)[] fields) => admin.SendAsync(
        Page, Page, [("aanmeldnaam", Login), ("voornaam", "Ben"), ("aantal", "3"), .. fields]);

    private Task<DeskVisitor> AdminAsync() => DeskVisitor.SignedInAsync(factory, DeskVisitor.Account("beheer", "landelijk", DeskRole.Admin));

    private async Task<AccountRow> AccountAsync(string login) =>
        (await factory.Services.GetRequiredService<IAccountDatabase>().FindByLoginAsync(DeskAccounts.LocalLogin(login), default))!;
}
