using System.Net;
using System.Net.Http.Headers;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Plan;

/// <summary>A process that dies without warning, and somebody who comes back two days later.</summary>
[Collection(PlanCollection.Name)]
public sealed class PlanSleepTests(PlanFixture fixture)
{
    [Fact]
    public async Task After_kill_9_and_two_days_the_talk_goes_on_where_it_was_and_the_plan_is_still_there()
    {
        // one is in the middle of the talk
        await using var person = await fixture.ArriveAsync();
        await person.OpenAsync("/");
        foreach (var (say, answer) in new[]
        {
            ("plan maken", "Zullen we beginnen?"), ("ja", "Hoe gaat het"), ("goed", "Wat vind je leuk"), ("voetballen", "Wat gaat er nu al goed"),
        })
        {
            await person.SayAsync(say);
            await Expect(person.Newest).ToContainTextAsync(answer);
        }

        // another asks for a link in the moment of the crash
        var talk = await PlanTalk.BeginAsync(fixture.Client);
        var before = await talk.MakePlanAsync();
        var asked = await talk.PostAsync("mijn plan");
        await fixture.KillAndWakeAsync(TimeSpan.FromDays(2));

        await person.ReloadAsync();
        await person.SayAsync("hoi");
        await Expect(person.Newest).ToContainTextAsync("Fijn dat je er weer bent. We waren gebleven bij wat al goed gaat.");
        await person.SayAsync("mijn team");
        await Expect(person.Newest).ToContainTextAsync("Waar wil je het over hebben?");

        await talk.WakeAsync();
        Assert.Contains("/plan#", await talk.AnswerAsync(asked), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await ReadAsync(before.Split('#')[1]));
        Assert.Equal(HttpStatusCode.OK, await ReadAsync((await talk.AskForLinkAsync()).Split('#')[1]));
    }

    private async Task<HttpStatusCode> ReadAsync(string secret)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/plan");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        using var response = await fixture.Client.SendAsync(request);
        return response.StatusCode;
    }
}
