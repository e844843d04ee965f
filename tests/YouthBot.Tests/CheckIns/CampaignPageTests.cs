using System.Net;
using Microsoft.Extensions.DependencyInjection;
using YouthBot.CheckIns;
using YouthBot.Desk.Access;
using YouthBot.Dialogs.CheckIns;
using YouthBot.Storage;
using YouthBot.Storage.Rows;
using YouthBot.Tests.Desk.Access;
using YouthBot.Tests.Http;

namespace YouthBot.Tests.CheckIns;

/// <summary>A coordinator makes a campaign, looks at every step, tries it out on paper, and starts, pauses and stops it.</summary>
[Collection(DeskHost.Name)]
public sealed class CampaignPageTests(DeskHost host) : IAsyncLifetime
{
    private const string Region = DeskHost.Region;
    private const string Page = "/desk/checkins";

    private readonly YouthBotFactory factory = host.Factory;

    public Task InitializeAsync() => host.ClearAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_campaign_is_made_from_the_template_and_starts_pauses_goes_on_and_stops()
    {
        var carla = await CoordinatorAsync();
        var campaign = await MakeAsync(carla);
        Assert.Equal(("draft", "concept"), (campaign.State, carla.Fact("Stand")));
        Assert.Equal(CheckInJson.Read(campaign.Steps).Select(step => step.Title), carla.Page!.QuerySelectorAll("main ol h3").Select(title => title.TextContent));
        Assert.Contains("Hoi Noor!", carla.Page!.QuerySelector(".yb-handset__text")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("van Carla, coach bij Doorstroompunt Holland Rijnland", carla.Page!.QuerySelector(".yb-handset__text")!.TextContent, StringComparison.Ordinal);
        foreach (var (move, stand) in new[] { ("start", "loopt"), ("pauze", "op pauze"), ("verder", "loopt"), ("stop", "gestopt") })
        {
            await carla.SendAsync($"{Page}/{campaign.Id}", $"{Page}/{campaign.Id}/naar/{move}");
            await carla.GetAsync($"{Page}/{campaign.Id}");
            Assert.Equal(stand, carla.Fact("Stand"));
        }

        var stopped = await FindAsync(campaign.Id);
        Assert.NotNull(stopped.StartedAt);
        Assert.NotNull(stopped.EndedAt);
        Assert.Empty(carla.Page!.QuerySelectorAll("form[action*='/naar/']"));
        var audit = await factory.Services.GetRequiredService<IAccountDatabase>().ReadAuditAsync(null, default);
        Assert.Equal(5, audit.Count(row => row.What is "campaign-changed"));
    }

    [Fact]
    public async Task A_region_has_one_campaign_at_a_time()
    {
        var carla = await CoordinatorAsync();
        var first = await MakeAsync(carla);
        await MakeFormAsync(carla);
        Assert.Contains("al een campagne", carla.Problem, StringComparison.Ordinal);
        await carla.SendAsync($"{Page}/{first.Id}", $"{Page}/{first.Id}/naar/stop");
        Assert.Equal(HttpStatusCode.SeeOther, await MakeFormAsync(carla));
    }

    [Fact]
    public async Task The_trial_on_paper_says_who_would_get_what_when_and_who_not_and_why()
    {
        var carla = await CoordinatorAsync();
        var campaign = await MakeAsync(carla);
        await LeaverUnderTest.AddAsync(factory, Region, "Noor", "0612345678");
        await CheckInRows.SetAsync(factory, await LeaverUnderTest.AddAsync(factory, Region, "Sam", "0687654321"), "stopped_at = 1");
        await CheckInRows.SetAsync(factory, await LeaverUnderTest.AddAsync(factory, Region, "Mo", "0611111111"), "choice = 'applied'");
        await CheckInRows.SetAsync(factory, await LeaverUnderTest.AddAsync(factory, Region, "Bo", "0633333333"), "held_at = 1");
        await LeaverUnderTest.AddAsync(factory, "friesland-noord", "Fenna", "0622222222");
        var first = CheckInJson.Read(campaign.Steps)[0];
        var due = factory.Services.GetRequiredService<Campaigns>().CalendarOf(campaign).DueAt(first, Campaigns.YearOf(campaign));
        await carla.GetAsync($"{Page}/{campaign.Id}/proef");
        Assert.Equal(
            [
                // of what, is for the coach who follows up
                "Bo|Niet: staat stil",
                "Mo|Niet: is al aangemeld, of de vraag past niet",
                $"Noor|{YouthBot.Desk.CheckIns.CheckInLines.Moment(due)}",
                "Sam|Niet: zei stop",
            ],
            carla.Page!.QuerySelectorAll("[aria-labelledby=namen] tbody tr").Select(row => $"{row.Children[0].TextContent}|{row.Children[3].TextContent}"));
        Assert.Equal("1", carla.Page!.QuerySelector("[aria-labelledby=stappen] tbody td")!.TextContent);
        Assert.DoesNotContain("+316", carla.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal(0L, await CheckInRows.ReadAsync(factory, "SELECT COUNT(*) FROM check_in"));
    }

    [Fact]
    public async Task The_trial_says_when_the_number_cannot_send_them_all_in_a_day_and_whom_WhatsApp_did_not_reach()
    {
        var carla = await CoordinatorAsync();
        var campaign = await MakeAsync(carla);
        var people = new List<Guid>();
        foreach (var i in Enumerable.Range(0, DeskHost.PerDay + 2)) people.Add(await LeaverUnderTest.AddAsync(factory, Region, $"P{i}", $"061234567{i}"));
        await CheckInRows.ExecuteAsync(
            factory,
            $"""
            INSERT INTO check_in (campaign_id, step, leaver_id, state, reason, delayed, attempts, due_at, over_at, sent_at)
            VALUES ('{campaign.Id}', 'februari', '{people[0]:N}', 'failed', 'whatsapp-131026', 0, 1, 1, 9, 2)
            """);
        await carla.GetAsync($"{Page}/{campaign.Id}/proef");
        var cells = carla.Page!.QuerySelectorAll("[aria-labelledby=stappen] tbody tr")[0].QuerySelectorAll("td").Select(cell => cell.TextContent).ToArray();
        Assert.Equal($"{DeskHost.PerDay + 1}, verdeeld over 2 dagen: dit nummer stuurt er hooguit {DeskHost.PerDay} per dag", cells[0]);
        Assert.Equal("1 × WhatsApp kon het niet bezorgen", cells[1]);
        await carla.GetAsync($"{Page}/{campaign.Id}/werkt-het");
        Assert.Contains("1 × niet bereikbaar via WhatsApp", carla.Shown(), StringComparison.Ordinal);
        Assert.Equal("0", carla.Page!.QuerySelector("[aria-labelledby=stappen] tbody td")!.TextContent);
    }

    [Fact]
    public async Task Steps_that_break_a_rule_do_not_start()
    {
        var carla = await CoordinatorAsync();
        var campaign = await MakeAsync(carla);
        var steps = CheckInJson.Read(campaign.Steps).Select((step, index) => index == 1 ? step with { From = new TimeOnly(12, 0) } : step).ToArray();
        await CheckInRows.ExecuteAsync(factory, $"UPDATE campaign SET steps = '{CheckInJson.Write(steps).Replace("'", "''", StringComparison.Ordinal)}'");
        await carla.SendAsync($"{Page}/{campaign.Id}", $"{Page}/{campaign.Id}/naar/start");
        Assert.Contains($"{steps[1].Title}: gaat weg op een tijd waarop dat niet mag", carla.Problem, StringComparison.Ordinal);
        Assert.Equal("draft", (await FindAsync(campaign.Id)).State);
        await carla.SendAsync($"{Page}/{campaign.Id}", $"{Page}/{campaign.Id}/naar/stop");
        Assert.Equal("stopped", (await FindAsync(campaign.Id)).State);
    }

    [Fact]
    public async Task A_part_that_waits_needs_a_reason_and_stays_as_it_was_drawn()
    {
        var carla = await CoordinatorAsync();
        var campaign = await MakeAsync(carla);
        var (page, action) = ($"{Page}/{campaign.Id}", $"{Page}/{campaign.Id}/uitstel");
        const string Why = "We willen weten of een check-in in februari iets uitmaakt.";
        foreach (var (share, days, why) in new[] { ("20", "7", "kort"), ("60", "7", Why), ("20", "15", Why) })
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await carla.SendAsync(page, action, ("deel", share), ("dagen", days), ("reden", why))).StatusCode);
            Assert.Null((await FindAsync(campaign.Id)).Delay);
        }

        await carla.SendAsync(page, action, ("deel", "20"), ("dagen", "7"), ("reden", Why));
        var delay = (await FindAsync(campaign.Id)).Delay!;
        Assert.Equal((20, 7, Why), (delay.Share, delay.Days, delay.Reason));
        await carla.GetAsync(page);
        Assert.Contains("Het uitgestelde deel hoort het 7 dagen later.", carla.Page!.QuerySelector("main ol li")!.TextContent, StringComparison.Ordinal);
        // 23 March: seven days later is past the 25th
        var late = CheckInJson.Read(campaign.Steps).Single(step => step.On is CheckInDay.Date { Month: 3, Day: 23 });
        Assert.DoesNotContain(late.Id, factory.Services.GetRequiredService<Campaigns>().DelaysOf(await FindAsync(campaign.Id)).Keys);
        await carla.SendAsync(page, $"{page}/naar/start");
        await carla.GetAsync(page);
        Assert.Empty(carla.Page!.QuerySelectorAll("form[action$='/uitstel']"));
        Assert.False(await factory.Services.GetRequiredService<ICampaignDatabase>().SetDelayAsync(campaign.Id, null, default));
    }

    [Fact]
    public async Task The_figures_stand_in_a_table_a_chart_and_a_file_and_say_when_they_are_too_small()
    {
        var carla = await CoordinatorAsync();
        var campaign = await MakeAsync(carla);
        await carla.GetAsync($"{Page}/{campaign.Id}/werkt-het");
        Assert.Contains("Er is nog niets verzonden.", carla.Shown(), StringComparison.Ordinal);
        Assert.Contains("In deze campagne wacht niemand.", carla.Shown(), StringComparison.Ordinal);
        var first = CheckInJson.Read(campaign.Steps)[0];
        foreach (var i in Enumerable.Range(0, 4))
        {
            var leaver = await LeaverUnderTest.AddAsync(factory, Region, $"P{i}", $"061234567{i}");
            var answer = i == 0 ? $"5, '{first.Options[0].Id}'" : "NULL, NULL";
            await CheckInRows.ExecuteAsync(
                factory,
                $"""
                INSERT INTO check_in (campaign_id, step, leaver_id, state, delayed, attempts, due_at, over_at, sent_at, delivered_at, read_at, answered_at, answer)
                VALUES ('{campaign.Id}', '{first.Id}', '{leaver:N}', 'sent', 0, 1, 1, 9, 2, 3, NULL, {answer})
                """);
        }

        await carla.GetAsync($"{Page}/{campaign.Id}/werkt-het");
        Assert.Contains("te weinig jongeren", carla.Shown(), StringComparison.Ordinal);
        Assert.Equal("1 van 4 (5%–70%)", carla.Fact("Antwoordde"));
        var row = carla.Page!.QuerySelector("[aria-labelledby=stappen] tbody tr")!;
        Assert.Equal(
            ["4", "4 van 4 (51%–100%)", "0 van 4 (0%–49%)", "1 van 4 (5%–70%)", "1 van 4 (5%–70%)", "0 van 4 (0%–49%)"],
            row.QuerySelectorAll("td.yb-number").Select(cell => cell.TextContent));
        var chart = carla.Page.QuerySelector("svg[role=img]")!;
        Assert.Contains($"{first.Title}: 1 van 4", chart.QuerySelector("desc")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("25%", chart.TextContent, StringComparison.Ordinal);
        var file = await carla.Client.GetStringAsync($"{Page}/{campaign.Id}/werkt-het.csv");
        Assert.Contains($"{first.Title};4;4;4;0;1;1;0;0,250;0,046;0,699", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_test_message_goes_to_a_number_of_ones_own_and_is_kept_nowhere()
    {
        var carla = await CoordinatorAsync();
        var campaign = await MakeAsync(carla);
        var phone = host.Meta.NewPhone();
        var (page, action) = ($"{Page}/{campaign.Id}", $"{Page}/{campaign.Id}/test");
        await carla.SendAsync(page, action, ("stap", "februari"), ("nummer", "12"));
        Assert.Contains("vul je eigen mobiele nummer in", carla.Problem, StringComparison.Ordinal);
        await carla.SendAsync(page, action, ("stap", "februari"), ("nummer", $"+{phone.Number}"));
        Assert.Contains("aangenomen", carla.Shown(), StringComparison.Ordinal);
        var message = Assert.Single(phone.Received);
        Assert.Equal(("template", "checkin_februari"), (message.Type, message.Text));
        Assert.Equal(["Noor", "Carla", "Doorstroompunt Holland Rijnland"], message.Values);
        Assert.Equal(0L, await CheckInRows.ReadAsync(factory, "SELECT (SELECT COUNT(*) FROM leaver) + (SELECT COUNT(*) FROM check_in)"));
        for (var i = 0; i < 10; i++) await carla.SendAsync(page, action, ("stap", "februari"), ("nummer", $"+{phone.Number}"));
        Assert.Contains("genoeg proefberichten", carla.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_campaign_of_another_region_is_not_there()
    {
        var campaign = await MakeAsync(await CoordinatorAsync());
        var far = await DeskVisitor.SignedInAsync(factory, DeskVisitor.Account("fenna", "friesland-noord", DeskRole.Coordinator));
        await far.GetAsync(Page);
        Assert.DoesNotContain(campaign.Id, far.Page!.DocumentElement.OuterHtml, StringComparison.Ordinal);
        var token = far.Page.QuerySelector("form input[type=hidden]")!;
        foreach (var path in new[] { "", "/proef", "/werkt-het", "/werkt-het.csv" })
            Assert.Equal(HttpStatusCode.NotFound, (await far.GetAsync($"{Page}/{campaign.Id}{path}")).StatusCode);
        foreach (var path in new[] { "/naar/start", "/uitstel", "/test" })
        {
            using var form = new FormUrlEncodedContent([KeyValuePair.Create(token.GetAttribute("name")!, token.GetAttribute("value")!)]);
            Assert.Equal(HttpStatusCode.NotFound, await far.PostAsync($"{Page}/{campaign.Id}{path}", form));
        }

        Assert.Equal("draft", (await FindAsync(campaign.Id)).State);
    }

    private Task<DeskVisitor> CoordinatorAsync() => DeskVisitor.SignedInAsync(factory, DeskVisitor.Account("carla", Region, DeskRole.Coordinator));

    private async Task<CampaignRow> MakeAsync(DeskVisitor carla)
    {
        Assert.Equal(HttpStatusCode.SeeOther, await MakeFormAsync(carla));
        var made = (await factory.Services.GetRequiredService<ICampaignDatabase>().ReadAsync(new HashSet<string> { Region }, default))[0];
        await carla.GetAsync($"{Page}/{made.Id}");
        return made;
    }

    private static async Task<HttpStatusCode> MakeFormAsync(DeskVisitor carla)
    {
        await carla.GetAsync(Page);
        var coach = carla.Page!.QuerySelector("select[name=coach] option")!.GetAttribute("value")!;
        return (await carla.SendAsync(Page, Page, ("regio", Region), ("coach", coach), ("sjabloon", "schooljaar"))).StatusCode;
    }

    private async Task<CampaignRow> FindAsync(string id) => (await factory.Services.GetRequiredService<ICampaignDatabase>().FindAsync(id, default))!;
}
