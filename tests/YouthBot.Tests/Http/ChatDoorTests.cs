using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace YouthBot.Tests.Http;

/// <summary><c>/chat/token</c> and <c>DELETE /chat</c>: our own pages, without a secret.</summary>
public sealed class ChatDoorTests(YouthBotFactory factory) : IClassFixture<YouthBotFactory>
{
    [Theory]
    [InlineData(null)]
    [InlineData("https://evil.example")]
    public async Task A_page_that_is_not_ours_gets_no_token(string? origin) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await AskAsync(new { }, origin)).StatusCode);

    [Theory]
    [InlineData(YouthBotFactory.Origin)]
    [InlineData("http://localhost")]
    public async Task Our_page_gets_a_token_and_a_secret_for_this_device(string origin)
    {
        var response = await AskAsync(new { }, origin);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Headers.CacheControl!.NoStore);
        var body = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(22, body.GetProperty("secret").GetString()!.Length);
    }

    [Fact]
    public async Task The_secret_of_the_device_opens_the_same_conversation_after_a_nights_sleep()
    {
        using var sleeping = new YouthBotFactory();
        var (chat, secret) = await BeginAsync(sleeping);
        await chat.AskAsync("wat is leerplicht");
        sleeping.Time.Advance(TimeSpan.FromHours(9));
        Assert.Equal(HttpStatusCode.Forbidden, (await chat.Client.GetAsync(chat.Path)).StatusCode);

        var response = await AskAsync(new { conversationId = chat.Id, secret }, YouthBotFactory.Origin, sleeping);
        var body = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.False(body.TryGetProperty("secret", out _));
        var morning = new ChatUnderTest(sleeping, body);
        Assert.Equal(3, (await morning.ReadAsync()).Count);
        Assert.Equal(HttpStatusCode.OK, (await morning.BeginAsync()).StatusCode);
        Assert.Equal("answer", (await morning.AskAsync("wat is een startkwalificatie")).GetProperty("channelData").GetProperty("youthbot").GetProperty("kind").GetString());
    }

    [Fact]
    public async Task A_wrong_secret_and_an_unknown_conversation_look_the_same()
    {
        var (chat, _) = await BeginAsync(factory);
        object[] tries =
        [
            new { conversationId = chat.Id, secret = "AAAAAAAAAAAAAAAAAAAAAA" },
            new { conversationId = chat.Id },
            new { conversationId = new string('0', 32), secret = "AAAAAAAAAAAAAAAAAAAAAA" },
            new { conversationId = "no id", secret = "AAAAAAAAAAAAAAAAAAAAAA" },
        ];
        foreach (var body in tries)
            Assert.Equal(HttpStatusCode.NotFound, (await AskAsync(body, YouthBotFactory.Origin)).StatusCode);
    }

    [Fact]
    public async Task The_page_says_in_which_region_it_stands()
    {
        var response = await AskAsync(new { region = "zuid-holland-noord" }, YouthBotFactory.Origin);
        var chat = new ChatUnderTest(factory, await response.Content.ReadFromJsonAsync<JsonElement>());
        await chat.BeginAsync();
        var said = await chat.SaidAsync(all => all.Count == 1);
        Assert.Contains("Holland Rijnland", said[0].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erasing_needs_the_origin_and_the_header_that_only_our_page_can_send()
    {
        var (chat, _) = await BeginAsync(factory);
        Assert.Equal(HttpStatusCode.Forbidden, (await EraseAsync(chat, YouthBotFactory.Origin, header: false)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await EraseAsync(chat, "https://evil.example", header: true)).StatusCode);
        Assert.Single(await chat.ReadAsync());
    }

    [Fact]
    public async Task An_erased_conversation_is_gone_on_every_side()
    {
        var (chat, secret) = await BeginAsync(factory);
        await chat.AskAsync("wat is leerplicht");
        Assert.Equal(HttpStatusCode.NoContent, (await EraseAsync(chat, YouthBotFactory.Origin, header: true)).StatusCode);

        Assert.Equal(HttpStatusCode.NotFound, (await EraseAsync(chat, YouthBotFactory.Origin, header: true)).StatusCode);
        HttpResponseMessage[] tries =
        [
            await chat.Client.GetAsync(chat.Path),
            await chat.Client.GetAsync($"{chat.Path}/activities"),
            await chat.PostAsync(new { type = "message", text = "hoi" }),
            await chat.BeginAsync(),
            await chat.Client.PostAsync("/v3/directline/tokens/refresh", null),
            await AskAsync(new { conversationId = chat.Id, secret }, YouthBotFactory.Origin),
        ];
        Assert.All(tries, response => Assert.Equal(HttpStatusCode.NotFound, response.StatusCode));
    }

    [Fact]
    public async Task Wis_in_the_chat_asks_once_and_then_erases()
    {
        var (chat, _) = await BeginAsync(factory);
        Assert.Contains("wissen", (await chat.AskAsync("wis")).GetProperty("text").GetString(), StringComparison.Ordinal);
        await chat.SayAsync("Ja, wis alles");
        var gone = await factory.UntilAsync(
            chat.Id,
            () => chat.Client.GetAsync($"{chat.Path}/activities"),
            response => response.StatusCode is HttpStatusCode.NotFound);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    private static async Task<(ChatUnderTest Chat, string Secret)> BeginAsync(YouthBotFactory factory)
    {
        var body = await (await AskAsync(new { }, YouthBotFactory.Origin, factory)).Content.ReadFromJsonAsync<JsonElement>();
        var chat = new ChatUnderTest(factory, body);
        await chat.BeginAsync();
        await chat.SaidAsync(all => all.Count == 1);
        return (chat, body.GetProperty("secret").GetString()!);
    }

    private Task<HttpResponseMessage> AskAsync(object body, string? origin) => AskAsync(body, origin, factory);

    private static async Task<HttpResponseMessage> AskAsync(object body, string? origin, YouthBotFactory factory)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/chat/token") { Content = JsonContent.Create(body) };
        if (origin is not null) request.Headers.Add("Origin", origin);
        return await factory.CreateClient().SendAsync(request);
    }

    private static async Task<HttpResponseMessage> EraseAsync(ChatUnderTest chat, string origin, bool header)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, "/chat");
        request.Headers.Add("Origin", origin);
        if (header) request.Headers.Add("X-YouthBot", "1");
        return await chat.Client.SendAsync(request);
    }
}
