using System.Net;

namespace YouthBot.Tests.Http;

/// <summary>“Snel weg” of a page whose script has not come, or never comes. In a browser: <c>YouthBot.EndToEnd.Widget.LeavingTests</c>.</summary>
public sealed class LeaveTests : IClassFixture<YouthBotFactory>
{
    private readonly HttpClient client;

    public LeaveTests(YouthBotFactory factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        client = factory.CreateClient();
    }

    [Fact]
    public async Task It_clears_what_the_browser_kept_and_goes_on_by_itself_with_and_without_a_script()
    {
        using var answer = await client.PostAsync(new Uri("/weg", UriKind.Relative), null);
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("\"storage\"", answer.Headers.GetValues("Clear-Site-Data").Single());
        Assert.Equal("0;url=https://www.nu.nl/", answer.Headers.GetValues("Refresh").Single());
        Assert.Contains("""<script src="/weg.js" data-to="https://www.nu.nl/" async></script>""", page, StringComparison.Ordinal);
        Assert.DoesNotContain("'unsafe-inline'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        using var script = await client.GetAsync(new Uri("/weg.js", UriKind.Relative));
        Assert.Equal("text/javascript", script.Content.Headers.ContentType!.MediaType);
    }
}
