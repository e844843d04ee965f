using YouthBot.WhatsAppStandIn;

namespace YouthBot.Tests.CheckIns;

/// <summary>A check-in from the campaign to the telephone and back.</summary>
[Collection(CheckInHost.Name)]
public sealed class CheckInTests(CheckInHost host)
{
    [Fact]
    public async Task A_check_in_goes_out_as_a_template_and_a_tap_is_an_answer()
    {
        var (leaver, phone) = await BeginAsync();
        Assert.Equal(1, await host.TickAsync());
        var question = (await phone.UntilAsync(1))[0];
        Assert.Equal(("template", "checkin_februari"), (question.Type, question.Text));
        Assert.Equal(["Sam", "Fatima", "Doorstroompunt Holland Rijnland"], question.Values);
        await host.UntilAsync(() => host.Read("SELECT state || ' ' || (delivered_at IS NOT NULL) FROM check_in WHERE leaver_id = @id", ("@id", leaver)), rows => rows is ["sent 1"]);

        await phone.TapAsync("ja");
        var reply = (await phone.UntilAsync(2))[1];
        Assert.StartsWith("Fijn om te horen!", reply.Text, StringComparison.Ordinal);
        Assert.Contains("Heb je je ook al aangemeld", reply.Text, StringComparison.Ordinal);
        Assert.Equal(["februari sent ja"], host.CheckIns(leaver));
        Assert.Equal(["chosen chosen"], host.Read("SELECT choice || ' ' || first_choice FROM leaver WHERE id = @id", ("@id", leaver)));
        Assert.Equal(0, await host.TickAsync());
    }

    private async Task<(string Leaver, Phone Phone)> BeginAsync(string name = "Sam")
    {
        // other tests' campaigns are over
        host.Execute("UPDATE campaign SET state = 'stopped'");
        host.Execute("DELETE FROM check_in WHERE state = 'planned'");
        host.Campaign();
        host.Execute("UPDATE leaver SET expires_at = 0");
        return await host.LeaverAsync(name: name);
    }
}
