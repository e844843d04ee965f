using System.Net;
using Microsoft.Extensions.DependencyInjection;
using YouthBot.CheckIns;
using YouthBot.Desk.Access;
using YouthBot.Storage;
using YouthBot.Tests.Desk.Access;
using YouthBot.Tests.Http;

namespace YouthBot.Tests.CheckIns;

/// <summary>The follow-up list: the most pressing first, one coach for each, a number only by a click, and only in one's own regions.</summary>
[Collection(DeskHost.Name)]
public sealed class OutreachPageTests(DeskHost host) : IAsyncLifetime
{
    private const string Region = DeskHost.Region;
    private const string Page = "/desk/opvolgen";

    private readonly YouthBotFactory factory = host.Factory;

    public Task InitializeAsync() => host.ClearAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task The_most_pressing_stands_first_with_reason_and_age_and_without_a_number()
    {
        var coach = await CoachAsync("anna");
        var (noor, sam, mo) = (await LeaverAsync("Noor", "0612345678"), await LeaverAsync("Sam", "0687654321"), await LeaverAsync("Mo", "0611111111"));
        await CheckInRows.OutreachAsync(factory, noor, Region, "no-answer", TimeSpan.FromDays(9));
        await CheckInRows.OutreachAsync(factory, sam, Region, "doubt", TimeSpan.FromDays(2));
        await CheckInRows.OutreachAsync(factory, mo, Region, "help", TimeSpan.Zero);
        await CheckInRows.SetAsync(factory, noor, "stopped_at = 1");
        await coach.GetAsync(Page);
        Assert.Equal(
            ["Mo|Vroeg om hulp · vandaag", "Sam|Twijfelt · sinds 2 dagen", "Noor|Gaf geen antwoord: bel even · sinds 9 dagen"],
            coach.Page!.QuerySelectorAll(".yb-access__card").Select(card => $"{card.QuerySelector("h3")!.TextContent}|{card.QuerySelector("p")!.TextContent}"));
        Assert.Contains("Zei ‘stop’", coach.Page.QuerySelectorAll(".yb-access__card")[^1].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("+316", coach.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_takes_it_on_sees_the_number_by_a_click_that_is_written_down()
    {
        var (anna, ben) = (await CoachAsync("anna"), await CoachAsync("ben"));
        var (noor, sam) = (await LeaverAsync("Noor", "0612345678"), await LeaverAsync("Sam", "0687654321"));
        var item = await CheckInRows.OutreachAsync(factory, noor, Region, "help", TimeSpan.Zero);
        await CheckInRows.OutreachAsync(factory, sam, Region, "help", TimeSpan.Zero);
        Assert.Equal(HttpStatusCode.NotFound, await RevealAsync(anna, item));
        await anna.SendAsync(Page, $"{Page}/{item}/neem");
        await ben.GetAsync(Page);
        Assert.Contains("Anna pakt dit op", ben.Shown(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await RevealAsync(ben, item));

        await anna.SendAsync(Page, $"{Page}/{item}/nummer");
        Assert.Equal("+31612345678", anna.Page!.QuerySelector(".yb-phone")!.TextContent);
        Assert.DoesNotContain("+31687654321", anna.Shown(), StringComparison.Ordinal);
        var audit = await factory.Services.GetRequiredService<IAccountDatabase>().ReadAuditAsync(LeaverSeal.KeyOf(noor), default);
        Assert.Single(audit, row => row.What is "number-revealed");
        await anna.GetAsync(Page);
        Assert.DoesNotContain("+31612345678", anna.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Done_has_an_outcome_and_a_talk_makes_check_ins_keep_quiet()
    {
        var anna = await CoachAsync("anna");
        var (noor, sam) = (await LeaverAsync("Noor", "0612345678"), await LeaverAsync("Sam", "0687654321"));
        var first = await CheckInRows.OutreachAsync(factory, noor, Region, "doubt", TimeSpan.Zero);
        var second = await CheckInRows.OutreachAsync(factory, sam, Region, "no-answer", TimeSpan.Zero);
        foreach (var item in new[] { first, second }) await anna.SendAsync(Page, $"{Page}/{item}/neem");
        await anna.SendAsync(Page, $"{Page}/{first}/klaar", ("uitkomst", "aangemeld"));
        await anna.SendAsync(Page, $"{Page}/{second}/klaar", ("uitkomst", "huisbezoek_niet_thuis"));
        Assert.Equal("applied", await CheckInRows.ReadAsync(factory, $"SELECT choice FROM leaver WHERE id = '{noor:N}' AND spoken_at IS NOT NULL"));
        Assert.Equal("open", await CheckInRows.ReadAsync(factory, $"SELECT choice FROM leaver WHERE id = '{sam:N}' AND spoken_at IS NULL"));
        await anna.GetAsync(Page);
        Assert.Contains("Er is nu niemand om op te volgen", anna.Shown(), StringComparison.Ordinal);
        Assert.Contains("Gesproken, is aangemeld of heeft een plek · Anna", anna.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_back_it_is_for_anybody_and_taken_twice_it_is_the_firsts()
    {
        var (anna, ben) = (await CoachAsync("anna"), await CoachAsync("ben"));
        var item = await CheckInRows.OutreachAsync(factory, await LeaverAsync("Noor", "0612345678"), Region, "help", TimeSpan.Zero);
        await ben.GetAsync(Page);
        var stale = ben.Page!.Forms.Single(form => form.Action.EndsWith("/neem", StringComparison.Ordinal));
        var token = stale.QuerySelector("input[type=hidden]")!;
        await anna.SendAsync(Page, $"{Page}/{item}/neem");
        using var late = new FormUrlEncodedContent([KeyValuePair.Create(token.GetAttribute("name")!, token.GetAttribute("value")!)]);
        Assert.Equal(HttpStatusCode.Conflict, await ben.PostAsync($"{Page}/{item}/neem", late));
        Assert.Contains("Iemand anders heeft dit al.", ben.Problem, StringComparison.Ordinal);
        await anna.SendAsync(Page, $"{Page}/{item}/terug");
        Assert.Equal(HttpStatusCode.SeeOther, (await ben.SendAsync(Page, $"{Page}/{item}/neem")).StatusCode);
    }

    [Fact]
    public async Task What_is_of_another_region_is_not_there()
    {
        var far = await DeskVisitor.SignedInAsync(factory, DeskVisitor.Account("fenna", "friesland-noord", DeskRole.Coach));
        var noor = await LeaverAsync("Noor", "0612345678");
        var item = await CheckInRows.OutreachAsync(factory, noor, Region, "help", TimeSpan.Zero);
        await CheckInRows.SetAsync(factory, noor, "held_at = 1");
        await far.GetAsync(Page);
        Assert.DoesNotContain("Noor", far.Shown(), StringComparison.Ordinal);
        foreach (var path in new[] { $"{item}/neem", $"{item}/terug", $"{item}/nummer", $"stil/{noor:N}" })
        {
            using var form = await FormAsync(far);
            Assert.Equal(HttpStatusCode.NotFound, await far.PostAsync($"{Page}/{path}", form));
        }
    }

    [Fact]
    public async Task After_acute_danger_a_coach_says_when_check_ins_may_go_on()
    {
        var anna = await CoachAsync("anna");
        var noor = await LeaverAsync("Noor", "0612345678");
        await CheckInRows.SetAsync(factory, noor, $"held_at = {factory.Time.GetUtcNow().ToUnixTimeMilliseconds()}");
        await anna.GetAsync(Page);
        Assert.Contains("Check-ins staan stil", anna.Shown(), StringComparison.Ordinal);
        await anna.SendAsync(Page, $"{Page}/stil/{noor:N}");
        Assert.Equal(DBNull.Value, await CheckInRows.ReadAsync(factory, $"SELECT held_at FROM leaver WHERE id = '{noor:N}'"));
        var audit = await factory.Services.GetRequiredService<IAccountDatabase>().ReadAuditAsync(LeaverSeal.KeyOf(noor), default);
        Assert.Contains(audit, row => row.What is "hold-released");
    }

    private async Task<HttpStatusCode> RevealAsync(DeskVisitor coach, string item)
    {
        using var form = await FormAsync(coach);
        return await coach.PostAsync($"{Page}/{item}/nummer", form);
    }

    /// <summary>A form with nothing but the token of the page's account.</summary>
    private static async Task<FormUrlEncodedContent> FormAsync(DeskVisitor visitor)
    {
        await visitor.GetAsync("/desk/account");
        var token = visitor.Page!.QuerySelector("form input[type=hidden]")!;
        return new FormUrlEncodedContent([KeyValuePair.Create(token.GetAttribute("name")!, token.GetAttribute("value")!)]);
    }

    private Task<DeskVisitor> CoachAsync(string login) => DeskVisitor.SignedInAsync(factory, DeskVisitor.Account(login, Region, DeskRole.Coach));

    private Task<Guid> LeaverAsync(string name, string phone) => LeaverUnderTest.AddAsync(factory, Region, name, phone);
}
