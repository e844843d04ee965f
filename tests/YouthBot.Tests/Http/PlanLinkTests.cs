using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using YouthBot.Dialogs.Privacy;
using YouthBot.Handoff;
using YouthBot.Storage;

namespace YouthBot.Tests.Http;

/// <summary>The link to a plan: for the young person alone, for a day, and for nobody once it is erased.</summary>
[Collection(PlanHost.Name)]
public sealed class PlanLinkTests(PlanHost host)
{
    private readonly YouthBotFactory factory = host.Factory;

    [Fact]
    public async Task The_end_of_the_talk_and_every_mijn_plan_bring_a_link_of_128_random_bits()
    {
        var plan = await PlanUnderTest.MakeAsync(factory);
        string[] secrets = [plan.Secret, await plan.AskForLinkAsync(), await plan.AskForLinkAsync()];
        Assert.Equal(3, secrets.Distinct().Count());
        foreach (var secret in secrets)
            Assert.Equal("iets met tekenen", PlanUnderTest.Part(await plan.ReadAsync(secret), "watWilIk"));
        Assert.Contains("https://chat.example.nl/plan#", PlanUnderTest.Text(await plan.Chat.AskAsync("mijn plan")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_disk_stands_its_hash_and_nowhere_the_secret()
    {
        var plan = await PlanUnderTest.MakeAsync(factory);
        foreach (var secret in (string[])[plan.Secret, await plan.AskForLinkAsync()])
        {
            Assert.False(factory.Data.Contains(Encoding.UTF8.GetBytes(secret)));
            Assert.True(factory.Data.Contains(SHA256.HashData(Encoding.UTF8.GetBytes(secret))), "the test looks in the right files");
        }
    }

    [Fact]
    public async Task What_others_may_read_of_the_chat_says_plan_in_its_place()
    {
        var plan = await PlanUnderTest.MakeAsync(factory);
        var said = await factory.Services.GetRequiredService<ConversationStore>().ReadFeedAsync(ConversationId.Parse(plan.Chat.Id), 0, 1000, default);
        var read = said.Select(one => PlanLink.Hide(one.Activity.Text ?? "")).ToArray();
        Assert.DoesNotContain(read, text => text.Contains(plan.Secret, StringComparison.Ordinal));
        Assert.Contains(read, text => text.Contains("op je eigen pagina: [plan]", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_works_for_a_day_and_a_new_one_is_asked_for_in_the_chat()
    {
        var (chat, againAsync) = await ChatOfThisDevice.BeginAsync(factory);
        var plan = await PlanUnderTest.MakeAsync(factory, chat);
        factory.Time.Advance(TimeSpan.FromHours(23.9));
        Assert.Equal(HttpStatusCode.OK, (await plan.SendAsync(HttpMethod.Post)).StatusCode);
        factory.Time.Advance(TimeSpan.FromHours(0.2));
        Assert.Equal(HttpStatusCode.NotFound, (await plan.SendAsync(HttpMethod.Post)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await plan.SendAsync(HttpMethod.Patch, new { id = "e1", share = true })).StatusCode);

        var again = PlanUnderTest.SecretIn(PlanUnderTest.Text(await (await againAsync()).AskAsync("nieuwe link")));
        var read = await plan.ReadAsync(again);
        Assert.Equal("iets met tekenen", PlanUnderTest.Part(read, "watWilIk"));
        Assert.False(read.GetProperty("shared").GetBoolean(), "what an old link asked was not done");
    }

    [Fact]
    public async Task It_is_dead_once_the_talk_is_erased()
    {
        var plan = await PlanUnderTest.MakeAsync(factory);
        await plan.Chat.AskAsync("wis");
        await plan.Chat.SayAsync("Ja, wis alles");
        await factory.UntilAsync(
            plan.Chat.Id,
            () => plan.Chat.Client.GetAsync($"{plan.Chat.Path}/activities"),
            response => response.StatusCode is HttpStatusCode.NotFound);
        Assert.Equal(HttpStatusCode.NotFound, (await plan.SendAsync(HttpMethod.Post)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await plan.SendAsync(HttpMethod.Patch, new { id = "e1", share = true })).StatusCode);
        Assert.False(factory.Data.Contains(SHA256.HashData(Encoding.UTF8.GetBytes(plan.Secret))));
    }

    [Fact]
    public async Task It_is_dead_once_the_plan_is_thrown_away_also_for_the_next_plan()
    {
        var plan = await PlanUnderTest.MakeAsync(factory);
        var other = await plan.AskForLinkAsync();
        Assert.Equal(HttpStatusCode.NoContent, (await plan.SendAsync(HttpMethod.Delete)).StatusCode);
        var next = await PlanUnderTest.MakeAsync(factory, plan.Chat);
        foreach (var secret in (string[])[plan.Secret, other])
            Assert.Equal(HttpStatusCode.NotFound, (await plan.SendAsync(HttpMethod.Post, secret: secret)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await next.SendAsync(HttpMethod.Post)).StatusCode);

        await plan.Chat.AskAsync("wis mijn plan");
        await plan.Chat.AskAsync("ja");
        Assert.Equal(HttpStatusCode.NotFound, (await next.SendAsync(HttpMethod.Post)).StatusCode);
    }

    [Fact]
    public async Task Whatever_is_wrong_with_a_link_the_answer_is_the_same()
    {
        var plan = await PlanUnderTest.MakeAsync(factory);
        var discarded = await PlanUnderTest.MakeAsync(factory);
        await discarded.SendAsync(HttpMethod.Delete);
        string[] wrong = ["AAAAAAAAAAAAAAAAAAAAAA", discarded.Secret, "short", new string('A', 5000), "AAAAAAAAAAAAAAAAAAAAA!", plan.Secret[..^1] + "."];
        var answers = new HashSet<string>();
        foreach (var secret in wrong)
        {
            var response = await plan.SendAsync(HttpMethod.Post, secret: secret);
            answers.Add($"{response.StatusCode} {string.Join(',', response.Headers)} {await response.Content.ReadAsStringAsync()}");
        }

        Assert.StartsWith("NotFound", Assert.Single(answers), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_log_line_of_any_level_repeats_a_link_or_a_plan()
    {
        var plan = await PlanUnderTest.MakeAsync(factory);
        await plan.ChangeAsync("watHebIkNodig", null, "hulp van Zubayr");
        await plan.SendAsync(HttpMethod.Post, secret: "AAAAAAAAAAAAAAAAAAAAAA");
        Assert.NotEmpty(factory.Log);
        foreach (var secret in (string[])[plan.Secret, "Zubayr", "tekenen", "AAAAAAAAAAAAAAAAAAAAAA"])
            Assert.DoesNotContain(secret, factory.Log, StringComparison.Ordinal);
    }
}
