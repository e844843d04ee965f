using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using YouthBot.Conversations;
using YouthBot.Desk.Access;
using YouthBot.Tests.Desk.Access;
using YouthBot.Tests.Http;

namespace YouthBot.Tests.Desk;

/// <summary>A desk at which nobody is ends by itself, and says so; one at which somebody is stays open, however quiet it is.</summary>
public sealed class AttendanceTests : IDisposable
{
    private static readonly TimeSpan Idle = TimeSpan.FromHours(2);

    private readonly YouthBotFactory factory = new();

    public void Dispose() => factory.Dispose();

    [Theory]
    [InlineData("here", HttpStatusCode.Unauthorized)]
    [InlineData("here?active=true", HttpStatusCode.NoContent)]
    public async Task Two_hours_at_an_open_desk(string sign, HttpStatusCode after)
    {
        var anna = await DeskVisitor.SignedInAsync(factory, DeskVisitor.Account("anna", "landelijk", DeskRole.Coach));
        await anna.GetAsync("/desk");
        var start = JsonDocument.Parse(anna.Page!.QuerySelector("#balie")!.GetAttribute("data-start")!).RootElement;
        anna.Client.DefaultRequestHeaders.Add("X-CSRF", start.GetProperty("token").GetString());
        using var feed = await anna.Client.GetAsync("/desk/feed", HttpCompletionOption.ResponseHeadersRead);
        using var heard = new StreamReader(await feed.Content.ReadAsStreamAsync());

        for (var passed = TimeSpan.Zero; passed < Idle - TimeSpan.FromMinutes(10); passed += TimeSpan.FromMinutes(10))
        {
            factory.Time.Advance(TimeSpan.FromMinutes(10));
            Assert.Equal(HttpStatusCode.NoContent, await HereAsync());
        }

        factory.Time.Advance(TimeSpan.FromMinutes(10));

        Assert.Equal(after, await HereAsync());
        // the line goes with the session with which it was opened; a page that has a newer one opens it again
        factory.Services.GetRequiredService<DeskLine>().Hint("landelijk");
        Assert.Contains("event: over", await heard.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(60)), StringComparison.Ordinal);

        async Task<HttpStatusCode> HereAsync()
        {
            using var answer = await anna.Client.PostAsync($"/desk/{sign}", content: null);
            return answer.StatusCode;
        }
    }
}
