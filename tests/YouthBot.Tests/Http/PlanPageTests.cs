using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace YouthBot.Tests.Http;

/// <summary>What the page of a plan shows and does.</summary>
[Collection(PlanHost.Name)]
public sealed class PlanPageTests(PlanHost host)
{
    private readonly YouthBotFactory factory = host.Factory;

    [Fact]
    public async Task The_page_itself_knows_nothing_and_is_kept_by_nobody()
    {
        var plan = await PlanUnderTest.MakeAsync(factory);
        var client = factory.CreateClient();
        var page = await client.GetAsync("/plan");
        var text = await page.Content.ReadAsStringAsync();
        Assert.Equal(text, await (await plan.SendAsync(HttpMethod.Get)).Content.ReadAsStringAsync());
        Assert.DoesNotContain("tekenen", text, StringComparison.Ordinal);
        Assert.Contains("noindex", text, StringComparison.Ordinal);
        Assert.Contains("Snel weg", text, StringComparison.Ordinal);
        Assert.Contains("typ “mijn plan” in je chat", WebUtility.HtmlDecode(text), StringComparison.Ordinal);
        CheckHeaders(page);
        CheckHeaders(await plan.SendAsync(HttpMethod.Post));
        CheckHeaders(await plan.SendAsync(HttpMethod.Post, secret: "AAAAAAAAAAAAAAAAAAAAAA"));
    }

    [Fact]
    public async Task A_get_changes_nothing()
    {
        var plan = await PlanUnderTest.MakeAsync(factory);
        var before = await plan.ReadAsync();
        foreach (var address in (string[])["/plan", $"/plan?secret={plan.Secret}", "/plan?share=true", "/plan?discard=true"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", plan.Secret);
            Assert.DoesNotContain("tekenen", await (await factory.CreateClient().SendAsync(request)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        var after = await plan.ReadAsync();
        foreach (var part in (string[])["parts", "shared", "until"])
            Assert.Equal(before.GetProperty(part).GetRawText(), after.GetProperty(part).GetRawText());
    }

    [Fact]
    public async Task It_shows_the_plan_with_a_file_to_keep_and_the_first_step_for_a_calendar()
    {
        var plan = await (await PlanUnderTest.MakeAsync(factory)).ReadAsync();
        Assert.Equal(
            ["Wat wil ik?", "Wat gaat goed?", "Wat heb ik nodig?", "Wie helpt mij?", "Mijn eerste stap", "Wanneer?"],
            plan.GetProperty("parts").EnumerateArray().Select(part => part.GetProperty("heading").GetString()));
        Assert.Equal("tekenen", PlanUnderTest.Part(plan, "watGaatGoed"));
        Assert.Null(PlanUnderTest.Part(plan, "wieHelptMij"));
        Assert.False(plan.GetProperty("shared").GetBoolean());
        Assert.StartsWith("<!DOCTYPE html>", plan.GetProperty("file").GetString(), StringComparison.Ordinal);
        Assert.Contains("een open dag zoeken", plan.GetProperty("file").GetString(), StringComparison.Ordinal);
        Assert.Contains("SUMMARY:een open dag zoeken\r\n", plan.GetProperty("calendar").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(plan.GetProperty("day").GetString()!);
    }

    [Fact]
    public async Task What_is_changed_on_the_page_stands_in_the_chat_and_the_other_way_round()
    {
        var plan = await PlanUnderTest.MakeAsync(factory);
        var shown = await plan.ChangeAsync("watWilIk", "iets met tekenen", " naar de kunstacademie ");
        Assert.Equal("naar de kunstacademie", PlanUnderTest.Part(shown, "watWilIk"));
        Assert.Contains("naar de kunstacademie", PlanUnderTest.Text(await plan.Chat.AskAsync("mijn plan")), StringComparison.Ordinal);

        await plan.Chat.AskAsync("verander wat ik nodig heb");
        await plan.Chat.AskAsync("een laptop");
        Assert.Equal("een laptop", PlanUnderTest.Part(await plan.ReadAsync(), "watHebIkNodig"));
        Assert.Null(PlanUnderTest.Part(await plan.ChangeAsync("watHebIkNodig", "een laptop", null, "e2"), "watHebIkNodig"));
    }

    [Fact]
    public async Task What_was_written_elsewhere_meanwhile_is_not_lost()
    {
        var plan = await PlanUnderTest.MakeAsync(factory);
        await plan.Chat.AskAsync("verander wat ik wil");
        await plan.Chat.AskAsync("timmeren");
        Assert.Equal("timmeren", PlanUnderTest.Part(await plan.ChangeAsync("watWilIk", "iets met tekenen", "koken"), "watWilIk"));
        Assert.Equal("koken", PlanUnderTest.Part(await plan.ChangeAsync("watWilIk", "timmeren", "koken", "e2"), "watWilIk"));
    }

    [Fact]
    public async Task The_same_edit_sent_again_is_done_once()
    {
        var plan = await PlanUnderTest.MakeAsync(factory);
        await plan.ChangeAsync("watWilIk", "iets met tekenen", "koken");
        await plan.ChangeAsync("watWilIk", "koken", "iets met tekenen", "e2");
        Assert.Equal("iets met tekenen", PlanUnderTest.Part(await plan.ChangeAsync("watWilIk", "iets met tekenen", "koken"), "watWilIk"));
    }

    [Fact]
    public async Task Many_edits_at_once_are_all_done_or_all_seen()
    {
        var plan = await PlanUnderTest.MakeAsync(factory);
        var shown = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => plan.ChangeAsync("watHebIkNodig", null, $"ding {number}", $"e{number}")));
        var held = PlanUnderTest.Part(await plan.ReadAsync(), "watHebIkNodig");
        Assert.StartsWith("ding ", held, StringComparison.Ordinal);
        Assert.All(shown, one => Assert.Equal(held, PlanUnderTest.Part(one, "watHebIkNodig")));
    }

    [Fact]
    public async Task Sharing_is_turned_on_and_off_on_the_page_and_in_the_chat()
    {
        var plan = await PlanUnderTest.MakeAsync(factory);
        var on = await plan.SendAsync(HttpMethod.Patch, new { id = "s1", share = true });
        Assert.True((await on.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("shared").GetBoolean());
        Assert.Equal("Oké. Een coach kan je plan niet meer zien.", PlanUnderTest.Text(await plan.Chat.AskAsync("niet meer delen")));
        Assert.False((await plan.ReadAsync()).GetProperty("shared").GetBoolean());

        // no coach can come here, and the bot does not say that one will see it
        var said = PlanUnderTest.Text(await plan.Chat.AskAsync("deel mijn plan"));
        Assert.StartsWith("Hier komt nog geen coach in de chat", said, StringComparison.Ordinal);
        Assert.False((await plan.ReadAsync()).GetProperty("shared").GetBoolean());
        await plan.SendAsync(HttpMethod.Patch, new { id = "s2", share = true });
        var off = await plan.SendAsync(HttpMethod.Patch, new { id = "s3", share = false });
        Assert.False((await off.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("shared").GetBoolean());
    }

    [Fact]
    public async Task A_cry_for_help_in_a_plan_is_heard_on_the_page_and_in_the_chat()
    {
        var plan = await PlanUnderTest.MakeAsync(factory);
        var before = (await plan.Chat.ReadAsync()).Count;
        var shown = await plan.ChangeAsync("watWilIk", "iets met tekenen", "ik wil niet meer leven");
        Assert.Contains("113", shown.GetProperty("help").GetProperty("text").GetString(), StringComparison.Ordinal);
        var said = await plan.Chat.ReadAsync();
        Assert.Equal(before + 1, said.Count);
        Assert.Equal("safety", said[^1].GetProperty("channelData").GetProperty("youthbot").GetProperty("kind").GetString());
        Assert.False((await plan.ChangeAsync("watHebIkNodig", null, "rust", "e2")).TryGetProperty("help", out _));
    }

    [Fact]
    public async Task What_cannot_be_done_is_refused_and_changes_nothing()
    {
        var plan = await PlanUnderTest.MakeAsync(factory);
        var before = (await plan.ReadAsync()).GetProperty("parts").GetRawText();
        object[] wrong =
        [
            "text",
            new { share = true },
            new { id = new string('x', 100), share = true },
            new { id = "e1", changes = new { geheim = new { to = "x" } } },
            new { id = "e1", changes = new Dictionary<string, object> { ["99"] = new { to = "x" } } },
            new { id = "e1", changes = new Dictionary<string, object?> { ["watWilIk"] = null } },
            new { id = "e1", changes = new { watWilIk = new { from = "iets met tekenen", to = new string('x', 1001) } } },
        ];
        foreach (var body in wrong) Assert.Equal(HttpStatusCode.BadRequest, (await plan.SendAsync(HttpMethod.Patch, body)).StatusCode);
        var large = await plan.SendAsync(HttpMethod.Patch, new { id = "e1", extra = new string('x', 200_000) });
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
        Assert.Equal(before, (await plan.ReadAsync()).GetProperty("parts").GetRawText());
    }

    [Fact]
    public async Task Who_asks_far_too_often_must_wait()
    {
        using var strict = new YouthBotFactory { Settings = { ["Limits:ConversationBurst"] = "40" } };
        var plan = await PlanUnderTest.MakeAsync(strict);
        HttpStatusCode last;
        var times = 0;
        do last = (await plan.SendAsync(HttpMethod.Post)).StatusCode;
        while (last is HttpStatusCode.OK && ++times < 100);
        Assert.Equal(HttpStatusCode.TooManyRequests, last);

        using var guessing = new YouthBotFactory { Settings = { ["Limits:AddressBurst"] = "50" } };
        var client = guessing.ClientWith("AAAAAAAAAAAAAAAAAAAAAA");
        for (var i = 0; i < 60; i++) last = (await client.PostAsync("/plan", null)).StatusCode;
        Assert.Equal(HttpStatusCode.TooManyRequests, last);
    }

    [Fact]
    public async Task A_client_of_the_chat_cannot_edit_a_plan_by_an_event()
    {
        var plan = await PlanUnderTest.MakeAsync(factory);
        await plan.Chat.PostAsync(new { type = "event", name = "youthbot.plan", value = new { share = true } });
        await plan.Chat.AskAsync("wat is leerplicht");
        Assert.False((await plan.ReadAsync()).GetProperty("shared").GetBoolean());
    }

    private static void CheckHeaders(HttpResponseMessage response)
    {
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("noindex", Assert.Single(response.Headers.GetValues("X-Robots-Tag")), StringComparison.Ordinal);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.EndsWith("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }
}
