using System.Net;
using Microsoft.Extensions.DependencyInjection;
using YouthBot.CheckIns;
using YouthBot.Desk.Access;
using YouthBot.Handoff;
using YouthBot.Storage;
using YouthBot.Storage.Encryption;
using YouthBot.Storage.Retention;
using YouthBot.Storage.Rows;
using YouthBot.Tests.Desk.Access;
using YouthBot.Tests.Http;

namespace YouthBot.Tests.CheckIns;

/// <summary>The list of a school: a report first, then all good lines or none; and who is in none any more goes.</summary>
[Collection(DeskHost.Name)]
public sealed class ImportPageTests(DeskHost host) : IAsyncLifetime
{
    private const string Region = DeskHost.Region;

    private readonly YouthBotFactory factory = host.Factory;

    public Task InitializeAsync() => host.ClearAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_decaan_sees_what_is_wrong_with_each_line_and_nothing_is_there_before_neem_over()
    {
        var decaan = await DecaanAsync("dirk");
        await decaan.SendListAsync(
            [SchoolList.Line("Noor", "0612345678"), SchoolList.Line("Sam", "12"), SchoolList.Line("Mo", "0611111111", gemeente: "Utrecht")]);
        Assert.Equal(("1", "0", "2"), (decaan.Fact("Nieuw"), decaan.Fact("Bijgewerkt"), decaan.Fact("Niet overgenomen")));
        Assert.Equal(
            ["3|Sam|Het nummer klopt niet. Schrijf een mobiel nummer als 0612345678 of +31612345678.", "4|Mo|Deze gemeente hoort bij een andere regio."],
            decaan.Page!.QuerySelectorAll("tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent))));
        Assert.Empty(await LeaversAsync());

        await decaan.TakeOverAsync();
        Assert.Contains("Overgenomen", decaan.Shown(), StringComparison.Ordinal);
        var leaver = Assert.Single(await LeaversAsync());
        var contact = await OpenAsync(leaver);
        Assert.Equal(("Noor", "+31612345678", "Leiden"), (contact!.FirstName, contact.Phone, contact.Gemeente));
        Assert.DoesNotContain("Noor", factory.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("12345678", factory.Log, StringComparison.Ordinal);
        await decaan.TakeOverAsync();
        Assert.Single(await LeaversAsync());
    }

    [Fact]
    public async Task Nothing_readable_stands_in_the_database()
    {
        var decaan = await DecaanAsync("dirk");
        await decaan.SendListAsync([SchoolList.Line("Quirine", "0612345678")]);
        await decaan.TakeOverAsync();
        Assert.Single(await LeaversAsync());
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(factory.Data.File("x"))!, "*.db*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var text = new StreamReader(stream, System.Text.Encoding.Latin1);
            var content = await text.ReadToEndAsync();
            Assert.DoesNotContain("Quirine", content, StringComparison.Ordinal);
            Assert.DoesNotContain("612345678", content, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_next_list_updates_and_who_is_not_in_it_goes_after_a_while_unless_they_come_back()
    {
        var decaan = await DecaanAsync("dirk");
        await decaan.SendListAsync([SchoolList.Line("Noor", "0612345678"), SchoolList.Line("Sam", "0687654321"), SchoolList.Line("Mo", "0611111111")]);
        await decaan.TakeOverAsync();
        var before = await LeaversAsync();
        var mo = await FindAsync("Mo");

        // Sam's line is wrong, which is not the same as gone
        await decaan.SendListAsync([SchoolList.Line("Nora", "06 12345678"), SchoolList.Line("Sam", "0687654321", gemeente: "Nergens")]);
        Assert.Equal(
            ("0", "1", "1", "1"),
            (decaan.Fact("Nieuw"), decaan.Fact("Bijgewerkt"), decaan.Fact("Niet overgenomen"), decaan.Fact("Niet meer in het bestand")));
        Assert.Contains("over 14 dagen", decaan.Shown(), StringComparison.Ordinal);
        await decaan.TakeOverAsync();
        Assert.Equal(before.Select(row => row.Id).Order(), (await LeaversAsync()).Select(row => row.Id).Order());
        Assert.Equal("Nora", (await OpenAsync(await FindAsync("Nora")))!.FirstName);

        factory.Time.Advance(TimeSpan.FromDays(13));
        await SweepAsync();
        Assert.Equal(3, (await LeaversAsync()).Count);
        factory.Time.Advance(TimeSpan.FromDays(2));
        await SweepAsync();
        Assert.DoesNotContain(mo.Id, (await LeaversAsync()).Select(row => row.Id));
        Assert.Null(await factory.Services.GetRequiredService<ConversationKeys>().FindAsync(new ConversationId(mo.Id), default));
    }

    [Fact]
    public async Task Who_stands_in_the_list_with_a_number_that_cannot_be_read_has_not_gone()
    {
        var decaan = await DecaanAsync("dirk");
        await decaan.SendListAsync([SchoolList.Line("Noor", "0612345678"), SchoolList.Line("Sam", "0687654321"), SchoolList.Line("Mo", "0611111111")]);
        await decaan.TakeOverAsync();
        await decaan.SendListAsync([SchoolList.Line("Noor", "0612345678"), SchoolList.Line("sam", "068765432")]);
        Assert.Equal(("1", "1", "1"), (decaan.Fact("Bijgewerkt"), decaan.Fact("Niet overgenomen"), decaan.Fact("Niet meer in het bestand")));
        await decaan.TakeOverAsync();
        factory.Time.Advance(Leavers.MissingFor + TimeSpan.FromDays(1));
        await SweepAsync();
        Assert.Equal(2, (await LeaversAsync()).Count);
        Assert.NotNull(await FindAsync("Sam"));
    }

    [Fact]
    public async Task Without_a_birthday_somebody_says_that_who_gave_consent_themselves_was_sixteen_and_that_is_kept()
    {
        var decaan = await DecaanAsync("dirk");
        const string Own = "Noor;0612345678;Het Plein;4B;Leiden;1-9-2026;leerling;";
        await decaan.SendListAsync([Own, SchoolList.Line("Sam", "0687654321")]);
        Assert.True(decaan.Page!.QuerySelector("input[type=checkbox]")!.HasAttribute("required"));
        await decaan.TakeOverAsync(ticks: false);
        Assert.Contains("Vink eerst aan", decaan.Problem, StringComparison.Ordinal);
        Assert.Empty(await LeaversAsync());
        await decaan.TakeOverAsync();
        Assert.Equal(2, (await LeaversAsync()).Count);
        var audit = await factory.Services.GetRequiredService<IAccountDatabase>().ReadAuditAsync(null, default);
        Assert.Single(audit, row => row.What is "ages-confirmed");

        await decaan.SendListAsync([SchoolList.Line("Sam", "0687654321")]);
        Assert.Null(decaan.Page!.QuerySelector("input[type=checkbox]"));
    }

    [Fact]
    public async Task A_coordinator_does_not_take_the_pupils_of_a_decaan_over()
    {
        var dirk = await DecaanAsync("dirk");
        await dirk.SendListAsync([SchoolList.Line("Noor", "0612345678")]);
        await dirk.TakeOverAsync();
        var carla = await DeskVisitor.SignedInAsync(factory, DeskVisitor.Account("carla", Region, DeskRole.Coordinator));
        Assert.Equal(
            HttpStatusCode.BadRequest, await carla.SendListAsync([SchoolList.Line("Noor", "0612345678")], ("decaan", ""), ("school", "het  plein")));
        Assert.Contains("Deze school heeft een decaan", carla.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everybody_is_forgotten_a_month_after_the_first_of_October()
    {
        var decaan = await DecaanAsync("dirk");
        await decaan.SendListAsync([SchoolList.Line("Noor", "0612345678")]);
        await decaan.TakeOverAsync();
        var leaver = Assert.Single(await LeaversAsync());
        factory.Time.Advance(Leavers.KeptUntil(factory.Services.GetRequiredService<Leavers>().Year) - factory.Time.GetUtcNow() + TimeSpan.FromHours(1));
        await SweepAsync();
        Assert.Empty(await Database.ReadExpiredAsync(factory.Time.GetUtcNow(), 10, default));
        Assert.Null(await OpenAsync(leaver));
    }

    [Fact]
    public async Task What_somebody_said_stays_when_their_school_supplies_them_again()
    {
        var decaan = await DecaanAsync("dirk");
        await decaan.SendListAsync([SchoolList.Line("Noor", "0612345678")]);
        await decaan.TakeOverAsync();
        await CheckInRows.SetAsync(factory, (await FindAsync("Noor")).Id, "stopped_at = 1, choice = 'doubt'");
        await decaan.SendListAsync([SchoolList.Line("Noor", "0612345678")]);
        Assert.Contains("1 leerling zei eerder ‘stop’", decaan.Shown(), StringComparison.Ordinal);
        await decaan.TakeOverAsync();
        var noor = await FindAsync("Noor");
        Assert.NotNull(noor.StoppedAt);
        Assert.Equal("doubt", noor.Choice);
    }

    [Fact]
    public async Task A_number_of_another_school_is_left_there()
    {
        var dirk = await DecaanAsync("dirk");
        await dirk.SendListAsync([SchoolList.Line("Noor", "0612345678")]);
        await dirk.TakeOverAsync();
        var els = await DecaanAsync("els", "De Ster");
        await els.SendListAsync([SchoolList.Line("Noor", "0612345678", "De Ster"), SchoolList.Line("Ali", "0622222222", "De Ster")]);
        Assert.Equal(("1", "1", "0"), (els.Fact("Nieuw"), els.Fact("Niet overgenomen"), els.Fact("Niet meer in het bestand")));
        await els.TakeOverAsync();
        Assert.Equal("Het Plein", (await FindAsync("Noor")).School);
        Assert.Equal("De Ster", (await FindAsync("Ali")).School);
    }

    [Fact]
    public async Task A_wrong_heading_or_no_file_is_said_and_nothing_is_kept()
    {
        var decaan = await DecaanAsync("dirk");
        await decaan.GetAsync(SchoolList.Page);
        var hidden = decaan.Page!.QuerySelectorAll("form[enctype] input[type=hidden]").OfType<AngleSharp.Html.Dom.IHtmlInputElement>().ToList();
        using var form = new MultipartFormDataContent();
        foreach (var input in hidden) form.Add(new StringContent(input.Value), input.Name!);
        form.Add(new StringContent("naam;klas\nNoor;4B"), "bestand", "lijst.csv");
        Assert.Equal(HttpStatusCode.BadRequest, await decaan.PostAsync(SchoolList.Page, form));
        Assert.Contains("ontbreekt: ‘telefoon’", decaan.Problem, StringComparison.Ordinal);
        Assert.Empty(await LeaversAsync());
    }

    [Fact]
    public async Task A_coordinator_sends_for_a_decaan_of_their_region_and_for_nobody_elses()
    {
        await DecaanAsync("dirk");
        var far = await DeskVisitor.SignedInAsync(factory, DeskVisitor.Account("fenna", "friesland-noord", DeskRole.Decaan));
        var carla = await DeskVisitor.SignedInAsync(factory, DeskVisitor.Account("carla", Region, DeskRole.Coordinator));
        await carla.GetAsync(SchoolList.Page);
        var decanen = carla.Page!.QuerySelectorAll("select[name=decaan] option").ToDictionary(option => option.TextContent, option => option.GetAttribute("value")!);
        Assert.Equal(["Het Plein – Dirk", "Een school waarvan de decaan geen account heeft"], decanen.Keys);

        await carla.SendListAsync([SchoolList.Line("Noor", "0612345678")], ("decaan", decanen["Het Plein – Dirk"]));
        await carla.TakeOverAsync();
        Assert.Single(await Database.ReadSuppliedAsync(decanen["Het Plein – Dirk"], "Het Plein", Year, factory.Time.GetUtcNow(), default));

        var elsewhere = (await factory.Services.GetRequiredService<IAccountDatabase>().FindByLoginAsync(DeskAccounts.LocalLogin("fenna"), default))!.Id;
        Assert.Equal(HttpStatusCode.BadRequest, await carla.SendListAsync([SchoolList.Line("Ali", "0622222222")], ("decaan", elsewhere)));
        Assert.Equal(HttpStatusCode.OK, await far.SendListAsync([SchoolList.Line("Ali", "0622222222", gemeente: "Leeuwarden")]));
        await carla.SendListAsync([SchoolList.Line("Ali", "0622222222", "De Ster")], ("decaan", ""), ("school", "De  Ster"));
        await carla.TakeOverAsync();
        Assert.Equal("De Ster", (await FindAsync("Ali")).School);
    }

    [Fact]
    public async Task The_example_can_be_filled_in_and_sent()
    {
        var decaan = await DecaanAsync("dirk");
        var text = await decaan.Client.GetStringAsync("/desk/leerlingen/voorbeeld.csv");
        Assert.Contains("voornaam;telefoon;school;klas;gemeente;toestemming op;toestemming door;geboortedatum", text, StringComparison.Ordinal);
        Assert.Contains("Noor;0612345678", text, StringComparison.Ordinal);
    }

    private ILeaverDatabase Database => factory.Services.GetRequiredService<ILeaverDatabase>();

    private string Year => factory.Services.GetRequiredService<Leavers>().Year.Name;

    private Task<DeskVisitor> DecaanAsync(string login, string school = "Het Plein") =>
        DeskVisitor.SignedInAsync(factory, DeskVisitor.Account(login, Region, DeskRole.Decaan) with { School = school });

    private Task<IReadOnlyList<LeaverRow>> LeaversAsync() => Database.ReadOfRegionAsync(Region, Year, factory.Time.GetUtcNow(), default);

    private Task<LeaverContact?> OpenAsync(LeaverRow row) => factory.Services.GetRequiredService<Leavers>().OpenAsync(row, default);

    private async Task<LeaverRow> FindAsync(string name)
    {
        foreach (var row in await LeaversAsync())
        {
            if ((await OpenAsync(row))?.FirstName == name) return row;
        }

        throw new InvalidOperationException($"{name} is not there.");
    }

    private Task<int> SweepAsync() => factory.Services.GetRequiredService<RetentionSweep>().SweepAsync(default);
}
