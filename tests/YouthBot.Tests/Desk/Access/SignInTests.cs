using System.Net;
using System.Security.Claims;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using YouthBot.Desk.Access;
using YouthBot.Desk.Access.Oidc;
using YouthBot.Storage;
using YouthBot.Storage.Retention;
using YouthBot.Storage.Rows;
using YouthBot.Tests.Http;

namespace YouthBot.Tests.Desk.Access;

/// <summary>The door of the desk: the whole host, and somebody with a browser.</summary>
public sealed class SignInTests : IDisposable
{
    private const string Login = "sanne@gemeente.example";

    private readonly YouthBotFactory factory = new();

    public void Dispose() => factory.Dispose();

    [Fact]
    public async Task With_a_one_time_password_one_gets_as_far_as_setting_the_account_up()
    {
        var sanne = new DeskVisitor(factory);
        await sanne.SignInAsync(Login, await DeskVisitor.AccountAsync(factory, Login, DeskRole.Coach));
        Assert.Equal("/desk/instellen", (await sanne.GetAsync("/desk/account")).Headers.Location?.OriginalString);
        var secret = await sanne.SetUpAsync();
        Assert.Equal(HttpStatusCode.OK, (await sanne.GetAsync("/desk/account")).StatusCode);
        Assert.False(factory.Data.Contains(secret), "the secret of the app");
        Assert.False(factory.Data.Contains(Encoding.UTF8.GetBytes(DeskVisitor.ChosenPassword)), "the password");
    }

    [Fact]
    public async Task In_Development_one_may_do_without_an_app()
    {
        factory.Settings["Desk:SecondFactor"] = "false";
        var sanne = new DeskVisitor(factory);
        await sanne.SignInAsync(Login, await DeskVisitor.AccountAsync(factory, Login, DeskRole.Coach));
        await sanne.SendAsync(
            "/desk/instellen", "/desk/instellen", ("nieuw", DeskVisitor.ChosenPassword), ("nogmaals", DeskVisitor.ChosenPassword));
        Assert.Equal(HttpStatusCode.OK, (await sanne.GetAsync("/desk/account")).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await new DeskVisitor(factory).SignInAsync(Login, DeskVisitor.ChosenPassword)).StatusCode);
    }

    [Fact]
    public async Task What_a_provider_says_opens_no_account_that_was_closed_meanwhile()
    {
        await DeskVisitor.AccountAsync(factory, Login, DeskRole.Coach);
        var database = factory.Services.GetRequiredService<IAccountDatabase>();
        var read = (await database.FindByLoginAsync(DeskAccounts.LocalLogin(Login), default))!;
        var accounts = factory.Services.GetRequiredService<DeskAccounts>();
        await accounts.DisableAsync(Login);
        Assert.False(await accounts.SaveFromProviderAsync(read));
        Assert.NotNull((await database.FindAsync(read.Id, default))!.Profile.DisabledAt);
    }

    /// <summary>An open desk goes on with what its owner was allowed when it was opened, so it ends.</summary>
    [Theory]
    [InlineData("landelijk", "coach", true)]
    [InlineData("zuid-holland-noord", "coach", false)]
    [InlineData("landelijk", "coordinator", false)]
    public async Task With_another_region_or_role_at_the_provider_every_session_that_was_there_ends(string region, string role, bool goesOn)
    {
        var before = await FromProviderAsync("landelijk", "coach");
        var session = new ClaimsPrincipal(new ClaimsIdentity([new(DeskClaims.Account, before.Id), new(DeskClaims.Stamp, before.Credential.Stamp)]));
        var sessions = factory.Services.GetRequiredService<DeskSessions>();
        Assert.True(await sessions.IsAliveAsync(session, default));
        Assert.Equal(before.Id, (await FromProviderAsync(region, role)).Id);
        factory.Time.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal(goesOn, await sessions.IsAliveAsync(session, default));

        async Task<AccountRow> FromProviderAsync(string works, string group)
        {
            var provider = new OidcProvider { Authority = "https://login.example", ClientId = "youthbot", Regions = { works } };
            var claims = new Claim[] { new("iss", provider.Authority), new("sub", "7"), new("given_name", "Sanne"), new("roles", group) };
            return (await factory.Services.GetRequiredService<OidcSignIn>().AccountAsync(provider, new ClaimsPrincipal(new ClaimsIdentity(claims))))!;
        }
    }

    [Fact]
    public async Task Afterwards_the_chosen_password_and_a_new_code_are_asked_for_each_time()
    {
        var (_, secret) = await ReadyAsync();
        var sanne = new DeskVisitor(factory);
        Assert.Equal(HttpStatusCode.BadRequest, (await sanne.SignInAsync(Login, DeskVisitor.ChosenPassword)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await sanne.SignInAsync(Login, "iets anders", Code(secret))).StatusCode);
        var code = Code(secret);
        Assert.Equal(HttpStatusCode.SeeOther, (await sanne.SignInAsync(Login, DeskVisitor.ChosenPassword, code)).StatusCode);
        var again = await new DeskVisitor(factory).SignInAsync(Login, DeskVisitor.ChosenPassword, code);
        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
    }

    [Fact]
    public async Task After_five_tries_even_the_right_answer_waits_a_quarter_of_an_hour_and_nobody_learns_why()
    {
        var (_, secret) = await ReadyAsync();
        var visitor = new DeskVisitor(factory);
        await visitor.SignInAsync("niemand@gemeente.example", "iets anders");
        var nobody = visitor.Problem;
        Assert.NotEmpty(nobody);
        for (var i = 0; i < DeskAccounts.Tries; i++) await visitor.SignInAsync(Login, "iets anders");
        Assert.Equal(nobody, visitor.Problem);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.SignInAsync(Login, DeskVisitor.ChosenPassword, Code(secret))).StatusCode);
        Assert.Equal(nobody, visitor.Problem);
        factory.Time.Advance(DeskAccounts.LockedFor);
        Assert.Equal(HttpStatusCode.SeeOther, (await visitor.SignInAsync(Login, DeskVisitor.ChosenPassword, Code(secret))).StatusCode);
    }

    [Fact]
    public async Task Tries_at_the_same_moment_are_each_counted()
    {
        await DeskVisitor.AccountAsync(factory, Login, DeskRole.Coach);
        var database = factory.Services.GetRequiredService<IAccountDatabase>();
        var tries = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => database.TryAsync(
            DeskAccounts.LocalLogin(Login), factory.Time.GetUtcNow(), DeskAccounts.Tries, DeskAccounts.LockedFor, default)));
        Assert.Equal(DeskAccounts.Tries, tries.Count(tried => !tried.Locked));
    }

    [Fact]
    public async Task One_address_cannot_try_without_end()
    {
        factory.Settings["Limits:SignInBurst"] = "3";
        factory.Settings["Limits:SignInPerMinute"] = "10";
        var visitor = new DeskVisitor(factory);
        for (var i = 0; i < 3; i++) await visitor.SignInAsync($"iemand{i}@gemeente.example", "x");
        var refused = await visitor.SignInAsync("nog-iemand@gemeente.example", "x");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_the_other_sessions_too()
    {
        var (sanne, secret) = await ReadyAsync();
        var elsewhere = new DeskVisitor(factory);
        await elsewhere.SignInAsync(Login, DeskVisitor.ChosenPassword, Code(secret));
        Assert.Equal(HttpStatusCode.OK, (await elsewhere.GetAsync("/desk/account")).StatusCode);
        await sanne.SendAsync("/desk/account", "/desk/afmelden/overal");
        Assert.StartsWith("/desk/aanmelden", (await elsewhere.GetAsync("/desk/account")).Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_ends_this_session_alone()
    {
        var (sanne, secret) = await ReadyAsync();
        var elsewhere = new DeskVisitor(factory);
        await elsewhere.SignInAsync(Login, DeskVisitor.ChosenPassword, Code(secret));
        await sanne.SendAsync("/desk/account", "/desk/afmelden");
        Assert.Equal(HttpStatusCode.Redirect, (await sanne.GetAsync("/desk/account")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await elsewhere.GetAsync("/desk/account")).StatusCode);
    }

    [Fact]
    public async Task A_closed_account_is_out_within_seconds_and_a_reset_one_begins_anew()
    {
        var (sanne, secret) = await ReadyAsync();
        var accounts = factory.Services.GetRequiredService<DeskAccounts>();
        await accounts.DisableAsync(Login);
        factory.Time.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(HttpStatusCode.Redirect, (await sanne.GetAsync("/desk/account")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await sanne.SignInAsync(Login, DeskVisitor.ChosenPassword, Code(secret))).StatusCode);

        var password = await accounts.ResetAsync(Login);
        Assert.Equal(HttpStatusCode.SeeOther, (await sanne.SignInAsync(Login, password!)).StatusCode);
        Assert.NotEqual(secret, await sanne.SetUpAsync());
    }

    [Fact]
    public async Task A_one_time_password_is_good_for_a_week()
    {
        var password = await DeskVisitor.AccountAsync(factory, Login, DeskRole.Coach);
        factory.Time.Advance(DeskAccounts.OneTimeFor);
        Assert.Equal(HttpStatusCode.BadRequest, (await new DeskVisitor(factory).SignInAsync(Login, password)).StatusCode);
    }

    [Fact]
    public async Task A_session_ends_when_nothing_happens_and_after_a_day_in_any_case()
    {
        var (sanne, secret) = await ReadyAsync();
        factory.Time.Advance(TimeSpan.FromHours(1.5));
        Assert.Equal(HttpStatusCode.OK, (await sanne.GetAsync("/desk/account")).StatusCode);
        factory.Time.Advance(TimeSpan.FromHours(1.5));
        Assert.Equal(HttpStatusCode.OK, (await sanne.GetAsync("/desk/account")).StatusCode);
        factory.Time.Advance(TimeSpan.FromHours(2.1));
        Assert.Equal(HttpStatusCode.Redirect, (await sanne.GetAsync("/desk/account")).StatusCode);

        await sanne.SignInAsync(Login, DeskVisitor.ChosenPassword, Code(secret));
        for (var i = 0; i < 11; i++)
        {
            factory.Time.Advance(TimeSpan.FromHours(1.08));
            Assert.Equal(HttpStatusCode.OK, (await sanne.GetAsync("/desk/account")).StatusCode);
        }

        factory.Time.Advance(TimeSpan.FromHours(1));
        Assert.Equal(HttpStatusCode.Redirect, (await sanne.GetAsync("/desk/account")).StatusCode);
    }

    [Theory]
    [InlineData("/desk/account", "/desk/account")]
    [InlineData("https://elders.example/desk", "/desk")]
    [InlineData("//elders.example", "/desk")]
    [InlineData("/desk/\\elders.example", "/desk")]
    [InlineData("/deskundig", "/desk")]
    public async Task Afterwards_one_is_where_one_wanted_to_be_and_never_on_another_site(string asked, string reached)
    {
        var (_, secret) = await ReadyAsync();
        var told = await new DeskVisitor(factory).SignInAsync(
            Login, DeskVisitor.ChosenPassword, Code(secret), $"/desk/aanmelden?terug={Uri.EscapeDataString(asked)}");
        Assert.Equal(reached, told.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("te kort", "te kort")]
    [InlineData("een zin die niemand raadt", "een andere zin dan die")]
    [InlineData("sanne@gemeente.example", "sanne@gemeente.example")]
    public async Task A_weak_password_is_not_taken(string password, string again)
    {
        var sanne = new DeskVisitor(factory);
        await sanne.SignInAsync(Login, await DeskVisitor.AccountAsync(factory, Login, DeskRole.Coach));
        await sanne.GetAsync("/desk/instellen");
        var told = await sanne.SendAsync(
            "/desk/instellen", "/desk/instellen", ("nieuw", password), ("nogmaals", again), ("code", Code(sanne.Secret())));
        Assert.Equal(HttpStatusCode.BadRequest, told.StatusCode);
        Assert.NotEmpty(sanne.Problem);
    }

    [Fact]
    public async Task The_cookie_is_for_the_desk_alone_and_for_no_script_and_no_other_site()
    {
        var sanne = new DeskVisitor(factory);
        var told = await sanne.SignInAsync(Login, await DeskVisitor.AccountAsync(factory, Login, DeskRole.Coach));
        var cookie = Assert.Single(told.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("yb-desk=", StringComparison.Ordinal));
        Assert.Contains("path=/desk;", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_form_without_its_token_does_nothing()
    {
        var (sanne, _) = await ReadyAsync();
        var told = await sanne.Client.PostAsync("/desk/afmelden/overal", new FormUrlEncodedContent([]));
        Assert.Equal(HttpStatusCode.BadRequest, told.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await sanne.GetAsync("/desk/account")).StatusCode);
    }

    [Fact]
    public async Task Every_page_forbids_scripts_of_others_and_is_kept_nowhere()
    {
        var response = await new DeskVisitor(factory).GetAsync("/desk/aanmelden");
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task What_was_done_is_written_down_without_words_and_expires()
    {
        await ReadyAsync();
        await new DeskVisitor(factory).SignInAsync("niemand@gemeente.example", "x");
        var database = factory.Services.GetRequiredService<IAccountDatabase>();
        var written = await database.ReadAuditAsync(null, default);
        Assert.Equal(["account-added", "sign-in-tried", "signed-in", "set-up", "sign-in-tried"], written.Select(line => line.What));
        Assert.Null(written[^1].Account);
        Assert.False(factory.Data.Contains(Encoding.UTF8.GetBytes("niemand@gemeente.example")), "what was typed");

        factory.Time.Advance(TimeSpan.FromDays(366));
        await factory.Services.GetRequiredService<RetentionSweep>().SweepAsync(default);
        Assert.Empty(await database.ReadAuditAsync(null, default));
    }

    [Fact]
    public async Task No_log_line_repeats_a_name_a_password_or_a_code()
    {
        var (_, secret) = await ReadyAsync();
        var code = Code(secret);
        await new DeskVisitor(factory).SignInAsync(Login, DeskVisitor.ChosenPassword, code);
        Assert.DoesNotContain(DeskVisitor.ChosenPassword, factory.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(Login, factory.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_demo_coach_is_there_in_Development_alone()
    {
        factory.Settings["Desk:DemoCoach"] = "true";
        Assert.Single(await factory.Services.GetRequiredService<IAccountDatabase>().ReadAllAsync(default));
        using var production = new YouthBotFactory { EnvironmentName = "Production" };
        production.Settings["Desk:DemoCoach"] = "true";
        Assert.Empty(await production.Services.GetRequiredService<IAccountDatabase>().ReadAllAsync(default));
    }

    private string Code(byte[] secret)
    {
        // the code of this moment may have been used: the next one is half a minute away
        factory.Time.Advance(TimeSpan.FromSeconds(30));
        return Totp.Code(secret, factory.Time.GetUtcNow());
    }

    private async Task<(DeskVisitor Sanne, byte[] Secret)> ReadyAsync()
    {
        var sanne = new DeskVisitor(factory);
        await sanne.SignInAsync(Login, await DeskVisitor.AccountAsync(factory, Login, DeskRole.Coach));
        return (sanne, await sanne.SetUpAsync());
    }
}
