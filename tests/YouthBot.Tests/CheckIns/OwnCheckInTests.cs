using System.Globalization;
using System.Text.RegularExpressions;
using YouthBot.Desk.Access;
using YouthBot.Tests.Desk.Access;
using YouthBot.Tests.Http;
using YouthBot.Tests.Moves;
using YouthBot.WhatsAppStandIn;

namespace YouthBot.Tests.CheckIns;

/// <summary>A check-in that somebody asked for themselves, of whom no name and no number is known.</summary>
[Collection(CheckInHost.Name)]
public sealed partial class OwnCheckInTests(CheckInHost host)
{
    [Fact]
    public async Task Somebody_on_the_web_asks_for_one_by_going_on_in_WhatsApp()
    {
        var (chat, _) = await ChatOfThisDevice.BeginAsync(host.Factory, CheckInHost.Region);
        await chat.AskAsync("toekomstgesprek");
        await chat.AskAsync("Ja, is goed");
        var (web, phone) = (new WebSide(host.Factory, chat), host.Meta.NewPhone());
        await phone.SayAsync(await web.OfferAsync());
        var number = int.Parse(Number().Match((await phone.UntilAsync(1))[0].Text).Groups["number"].Value, CultureInfo.InvariantCulture);
        Assert.Equal("moved", await web.TapAsync(number));
        await phone.UntilAsync(2);
        await phone.AskAsync("verder");
        await AgreeAsync(phone);
        Assert.Equal(["terugkomen planned"], Own(chat.Id));

        host.Execute("UPDATE check_in SET due_at = 0 WHERE step LIKE 'terugkomen@%' AND state = 'planned'");
        var before = phone.Received.Count;
        await host.TickAsync();
        Assert.Contains("Jij vroeg om een berichtje na 2 weken", (await phone.UntilAsync(before + 1))[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_not_well_is_asked_whether_they_want_a_human_and_has_no_empty_card()
    {
        var phone = host.Meta.NewPhone();
        await phone.AskAsync("toekomstgesprek");
        await phone.AskAsync("Ja, is goed");
        await AgreeAsync(phone);
        host.Execute("UPDATE check_in SET due_at = 0 WHERE step LIKE 'terugkomen@%' AND state = 'planned'");
        var before = phone.Received.Count;
        await host.TickAsync();
        await phone.UntilAsync(before + 1);
        var conversation = host.Read("SELECT l.conversation_id FROM leaver l JOIN check_in i ON i.leaver_id = l.id WHERE i.step LIKE 'terugkomen@%' ORDER BY i.queued_at DESC")[0];
        await phone.TapAsync("Niet zo");
        Assert.Contains("Wil je met een mens praten? Typ mens.", (await phone.UntilAsync(before + 2))[^1].Text, StringComparison.Ordinal);
        Assert.Equal(["terugkomen sent niet-zo"], Own(conversation));
        Assert.Equal(0, await host.TickAsync());
        Assert.Empty(host.Read("SELECT reason FROM outreach o JOIN leaver l ON l.id = o.leaver_id WHERE l.conversation_id = @id", ("@id", conversation)));
        Assert.Empty(host.Read("SELECT handle FROM handoff WHERE conversation_id = @id", ("@id", conversation)));

        // nobody can find them at the desk yet; with a place in line they are called as there
        host.Execute(
            "INSERT INTO outreach (id, region, leaver_id, campaign_id, step, reason, at) SELECT 'own', region, id, 'c', 's', 'doubt', 1 FROM leaver WHERE conversation_id = @id",
            ("@id", conversation));
        host.Execute("UPDATE leaver SET held_at = 1 WHERE conversation_id = @id", ("@id", conversation));
        var region = host.Read("SELECT region FROM conversation WHERE id = @id", ("@id", conversation))[0];
        var coach = await DeskVisitor.SignedInAsync(host.Factory, DeskVisitor.Account("olga", region, DeskRole.Coach));
        await coach.GetAsync("/desk/opvolgen");
        Assert.DoesNotContain("/own/", coach.Page!.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.All(coach.Page.QuerySelectorAll("h3"), title => Assert.NotEmpty(title.TextContent));

        host.Execute(
            """
            INSERT INTO handoff (conversation_id, region, handle, severity, active, requested_at, reason, facts)
            SELECT id, region, 'Blauwe Reiger 42', 0, 1, 1, 'asked', x'00' FROM conversation WHERE id = @id
            """,
            ("@id", conversation));
        await coach.SendAsync("/desk/opvolgen", "/desk/opvolgen/own/neem");
        await coach.GetAsync("/desk/opvolgen");
        Assert.Equal(2, coach.Page!.QuerySelectorAll("h3").Count(title => title.TextContent is "Blauwe Reiger 42"));
        Assert.Contains("Hier is geen nummer van", coach.Shown(), StringComparison.Ordinal);
        Assert.DoesNotContain("tel:", coach.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("/own/nummer", coach.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        // what nobody encrypted would be in the way of other tests
        host.Execute("DELETE FROM outreach WHERE id = 'own'");
        host.Execute("DELETE FROM handoff WHERE conversation_id = @id", ("@id", conversation));
    }

    /// <summary>Skips to the end of the talk about the future, and says yes to a message after two weeks.</summary>
    private static async Task AgreeAsync(Phone phone)
    {
        for (var i = 0; i < 20 && !phone.Received[^1].Text.Contains("over 2 weken een bericht", StringComparison.Ordinal); i++)
            await phone.AskAsync(phone.Received[^1].Text.Contains("leuk om te doen", StringComparison.Ordinal) ? "voetbal" : "sla over");
        Assert.Contains("over 2 weken een bericht", phone.Received[^1].Text, StringComparison.Ordinal);
        await phone.AskAsync("Ja, dat mag");
    }

    private IReadOnlyList<string> Own(string conversation) => host.Read(
        """
        SELECT substr(i.step, 1, instr(i.step, '@') - 1) || ' ' || i.state || COALESCE(' ' || i.answer, '') FROM check_in i JOIN leaver l ON l.id = i.leaver_id
        WHERE l.decaan = '' AND l.conversation_id = @id
        """,
        ("@id", conversation));

    [GeneratedRegex(@"\*(?<number>\d\d)\*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
