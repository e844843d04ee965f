using YouthBot.Dialogs.Privacy;

namespace YouthBot.Dialogs.Tests.Privacy;

/// <summary>The link to a plan is for the young person alone.</summary>
public sealed class PlanLinkTests
{
    private const string Secret = "q83vASNFZ4mrze8BI0VniQ";

    [Fact]
    public void What_the_bot_filled_in_reads_as_before_to_others()
    {
        const string Said = "Kijk op je eigen pagina: [plan]. De link werkt 24 uur.";
        var filled = PlanLink.Fill(Said, "Open je plan", PlanLink.Address("https://chat.example.nl", Secret));
        Assert.Equal($"Kijk op je eigen pagina: [Open je plan](https://chat.example.nl/plan#{Secret}). De link werkt 24 uur.", filled);
        Assert.Equal(Said, PlanLink.Hide(filled));
    }

    [Theory]
    [InlineData($"dit is hem: https://chat.example.nl/plan#{Secret}", "dit is hem: [plan]")]
    [InlineData($"https://chat.example.nl/plan#{Secret}.", "[plan].")]
    [InlineData($"(http://localhost:5080/plan#{Secret})", "([plan])")]
    [InlineData($"<https://chat.example.nl/plan#{Secret}> en HTTPS://CHAT.EXAMPLE.NL/PLAN#{Secret}", "<[plan]> en [plan]")]
    [InlineData($"chat.example.nl/plan/#{Secret}", "[plan]")]
    [InlineData($"/plan#{Secret}", "[plan]")]
    [InlineData($"https://chat.example.nl/plan%23{Secret}", "[plan]")]
    [InlineData($"[plan](https://chat.example.nl/sub/plan#{Secret})", "[plan]")]
    public void However_it_is_pasted_it_is_hidden(string text, string shown) => Assert.Equal(shown, PlanLink.Hide(text));

    [Theory]
    [InlineData("mijn plan is om te stoppen")]
    [InlineData("kijk op https://www.kiesmbo.nl/plan of #plan")]
    [InlineData("[Bron](https://wetten.overheid.nl/BWBR0002628)")]
    [InlineData("")]
    public void Everything_else_stays(string text) => Assert.Equal(text, PlanLink.Hide(text));

    [Fact]
    public void A_long_text_is_read_in_a_moment_and_its_link_is_hidden()
    {
        var text = new string('a', 100_000) + new string('[', 100_000) + string.Concat(Enumerable.Repeat("/plan", 20_000));
        Assert.Equal($"{text} [plan]", PlanLink.Hide($"{text} /plan#{Secret}"));
    }
}
