using Microsoft.Extensions.DependencyInjection;
using YouthBot.Desk.Access;
using YouthBot.Storage;
using YouthBot.Tests.Desk.Access;
using YouthBot.Tests.Http;

namespace YouthBot.Tests.CheckIns;

/// <summary>What a decaan sees: their own pupils, and of each no more than was meant for them.</summary>
[Collection(DeskHost.Name)]
public sealed class SchoolPageTests(DeskHost host) : IAsyncLifetime
{
    private const string Region = DeskHost.Region;
    private const string Page = "/desk/school";

    private readonly YouthBotFactory factory = host.Factory;

    public Task InitializeAsync() => host.ClearAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_decaan_sees_whom_they_supplied_and_nobody_else()
    {
        var (dirk, id) = await DecaanAsync("dirk");
        var noor = await LeaverUnderTest.AddAsync(factory, Region, "Noor", "0612345678", decaan: id);
        var sam = await LeaverUnderTest.AddAsync(factory, Region, "=Sam", "0687654321", decaan: id, group: "4A");
        await LeaverUnderTest.AddAsync(factory, Region, "Collega", "0611111111", decaan: "another");
        await LeaverUnderTest.AddAsync(factory, Region, "Elders", "0622222222", school: "De Ster", decaan: id);
        await CheckInRows.SetAsync(factory, noor, "first_choice = 'applied', choice = 'applied'");
        await CheckInRows.SetAsync(factory, sam, "first_choice = 'doubt', choice = 'applied', tell_decaan_at = 1, told_choice = 'applied'");
        await dirk.GetAsync(Page);
        Assert.Equal(
            ["4A|=Sam|nog niet bekend|aangemeld, of heeft een plek", "4B|Noor|keuze bekend|"],
            dirk.Page!.QuerySelectorAll(".yb-table tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent))));
        Assert.DoesNotContain("Collega", dirk.Shown(), StringComparison.Ordinal);
        Assert.DoesNotContain("Elders", dirk.Shown(), StringComparison.Ordinal);
        Assert.DoesNotContain("+316", dirk.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.All(dirk.Page.QuerySelectorAll(".yb-figures tbody tr").Skip(1), row => Assert.EndsWith("niet getoond", row.TextContent, StringComparison.Ordinal));

        var file = await dirk.Client.GetStringAsync("/desk/school.csv");
        Assert.Contains("4B;Noor;keuze bekend;", file, StringComparison.Ordinal);
        Assert.Contains("'=Sam", file, StringComparison.Ordinal);
        Assert.DoesNotContain(";=Sam", file, StringComparison.Ordinal);
        var audit = await factory.Services.GetRequiredService<IAccountDatabase>().ReadAuditAsync(null, default);
        Assert.Equal(2, audit.Count(row => row.What is "leavers-read" && row.Account == id));
    }

    [Fact]
    public async Task No_spreadsheet_runs_what_stands_for_a_name()
    {
        var (dirk, id) = await DecaanAsync("dirk");
        var names = new[] { "=HYPERLINK(\"http://x.nl\";\"Noor\")", "+31", "-1+1", "@SUM(A1)", "\t=1", "Noor" };
        foreach (var (index, name) in names.Index()) await LeaverUnderTest.AddAsync(factory, Region, name, $"061234567{index}", decaan: id);
        var file = await dirk.Client.GetStringAsync("/desk/school.csv");
        Assert.Contains("4B;\"'=HYPERLINK(\"\"http://x.nl\"\";\"\"Noor\"\")\";nog niet bekend;", file, StringComparison.Ordinal);
        foreach (var field in file.Split('\n').SelectMany(line => line.Split(';')))
            Assert.DoesNotMatch("^\"?[=+@\t-]", field);
    }

    [Fact]
    public async Task Without_a_list_the_page_says_how_to_send_one()
    {
        var (dirk, _) = await DecaanAsync("dirk");
        await dirk.GetAsync(Page);
        Assert.Contains("Je leverde dit schooljaar nog niemand aan.", dirk.Shown(), StringComparison.Ordinal);
        Assert.Equal(
            ["Keuzes van leerlingen", "Leerlingen aanleveren", "Account van Dirk"],
            dirk.Page!.QuerySelectorAll("nav a").Select(way => way.TextContent));
    }

    private async Task<(DeskVisitor Visitor, string Id)> DecaanAsync(string login)
    {
        var visitor = await DeskVisitor.SignedInAsync(factory, DeskVisitor.Account(login, Region, DeskRole.Decaan));
        var account = await factory.Services.GetRequiredService<IAccountDatabase>().FindByLoginAsync(DeskAccounts.LocalLogin(login), default);
        return (visitor, account!.Id);
    }
}
