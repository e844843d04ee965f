using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace YouthBot.Tests.Http;

/// <summary>Who may get a token, and what it opens.</summary>
public sealed class DirectLineTokenTests(YouthBotFactory factory) : IClassFixture<YouthBotFactory>
{
    private const string Generate = "/v3/directline/tokens/generate";
    [Fact]
    public async Task The_secret_gets_a_token_that_names_conversation_and_user()
    {
        var response = await factory.ClientWith(YouthBotFactory.Secret).PostAsJsonAsync(Generate, new { });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var body = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(1800, body.GetProperty("expires_in").GetInt32());
        Assert.False(body.TryGetProperty("streamUrl", out _));
        var payload = Payload(body.GetProperty("token").GetString()!);
        Assert.Equal(body.GetProperty("conversationId").GetString(), payload.GetProperty("conv").GetString());
        Assert.Matches("^dl_[0-9a-f]{32}$", payload.GetProperty("user").GetString());
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("wrong", HttpStatusCode.Forbidden)]
    [InlineData("development-only-secret", HttpStatusCode.Forbidden)]
    public async Task Nobody_else_gets_one(string? credential, HttpStatusCode expected)
    {
        var response = await factory.ClientWith(credential).PostAsJsonAsync(Generate, new { });
        Assert.Equal(expected, response.StatusCode);
        Assert.False(string.IsNullOrEmpty((await Error(response)).GetProperty("message").GetString()));
    }

    [Fact]
    public async Task A_user_id_is_taken_when_it_begins_with_dl_whatever_the_case_of_the_names()
    {
        using var asked = new StringContent("""{"User":{"Id":"dl_abc"}}""", Encoding.UTF8, "application/json");
        var response = await factory.ClientWith(YouthBotFactory.Secret).PostAsync(Generate, asked);
        var body = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("dl_abc", Payload(body.GetProperty("token").GetString()!).GetProperty("user").GetString());
    }

    [Theory]
    [InlineData("""{"user":{"id":"jan"}}""")]
    [InlineData("""{"user":""")]
    [InlineData("[]")]
    public async Task A_body_that_asks_for_something_else_is_a_bad_request(string text)
    {
        using var asked = new StringContent(text, Encoding.UTF8, "application/json");
        var response = await factory.ClientWith(YouthBotFactory.Secret).PostAsync(Generate, asked);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("BadArgument", (await Error(response)).GetProperty("code").GetString());
    }

    [Fact]
    public async Task The_secret_reads_nothing()
    {
        var chat = await factory.BegunChatAsync();
        var response = await factory.ClientWith(YouthBotFactory.Secret).GetAsync($"{chat.Path}/activities");
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task A_token_opens_its_own_conversation_only()
    {
        var mine = await factory.BegunChatAsync();
        var theirs = await factory.BegunChatAsync();
        HttpResponseMessage[] tries =
        [
            await mine.Client.GetAsync(theirs.Path),
            await mine.Client.GetAsync($"{theirs.Path}/activities"),
            await mine.Client.PostAsJsonAsync($"{theirs.Path}/activities", new { type = "message", text = "hoi" }),
            await mine.Client.PostAsync($"{theirs.Path}/upload", null),
        ];
        Assert.All(tries, response => Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode));
        Assert.Single(await theirs.ReadAsync());
    }

    [Fact]
    public async Task A_token_that_was_tampered_with_is_refused()
    {
        var chat = await factory.BegunChatAsync();
        var parts = chat.Token.Split('.');
        var client = factory.ClientWith($"{parts[0]}.{parts[1]}.{new string('A', parts[2].Length)}");
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync(chat.Path)).StatusCode);
        // {"alg":"none"}
        client = factory.ClientWith($"eyJhbGciOiJub25lIn0.{parts[1]}.");
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync(chat.Path)).StatusCode);
    }

    [Fact]
    public async Task A_token_is_refreshed_for_the_same_conversation_while_it_holds()
    {
        using var aging = new YouthBotFactory();
        var chat = await aging.BegunChatAsync();
        aging.Time.Advance(TimeSpan.FromMinutes(29));
        var response = await chat.Client.PostAsync("/v3/directline/tokens/refresh", null);
        var body = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(chat.Id, body.GetProperty("conversationId").GetString());

        aging.Time.Advance(TimeSpan.FromMinutes(2));
        var expired = await chat.Client.GetAsync($"{chat.Path}/activities");
        Assert.Equal(HttpStatusCode.Forbidden, expired.StatusCode);
        Assert.Equal("TokenExpired", (await Error(expired)).GetProperty("code").GetString());
        Assert.Equal(
            HttpStatusCode.OK,
            (await aging.ClientWith(body.GetProperty("token").GetString()).GetAsync($"{chat.Path}/activities")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await chat.Client.PostAsync("/v3/directline/tokens/refresh", null)).StatusCode);
    }

    [Fact]
    public async Task The_address_of_a_stream_opens_nothing_a_minute_later_and_a_new_one_is_to_be_had()
    {
        using var sleeping = new YouthBotFactory();
        var chat = await sleeping.BegunChatAsync();
        var address = await StreamOf(chat);
        Assert.Equal("BadArgument", await CodeOf(address));

        sleeping.Time.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal("TokenExpired", await CodeOf(address));
        // it is let in, and only then told that this is no WebSocket
        Assert.Equal("BadArgument", await CodeOf(await StreamOf(chat)));

        async Task<string?> CodeOf(Uri stream) =>
            (await Error(await sleeping.CreateClient().GetAsync(stream.PathAndQuery))).GetProperty("code").GetString();
    }

    [Fact]
    public async Task Without_a_secret_the_door_is_closed_outside_development()
    {
        using var production = new YouthBotFactory { EnvironmentName = "Production" };
        production.Settings["DirectLine:Secret"] = "";
        var response = await production.ClientWith("development-only-secret").PostAsJsonAsync(Generate, new { });
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("DirectLine:Secret is not set", production.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost", null, HttpStatusCode.OK)]
    [InlineData("127.0.0.1", null, HttpStatusCode.OK)]
    [InlineData("chat.gemeente.example", null, HttpStatusCode.Forbidden)]
    [InlineData("localhost", "X-Forwarded-For", HttpStatusCode.Forbidden)]
    [InlineData("localhost", "Forwarded", HttpStatusCode.Forbidden)]
    public async Task The_development_secret_works_for_local_callers_only(string host, string? header, HttpStatusCode expected)
    {
        using var development = new YouthBotFactory();
        development.Settings["DirectLine:Secret"] = "";
        using var request = new HttpRequestMessage(HttpMethod.Post, Generate) { Headers = { Host = host } };
        if (header is not null) request.Headers.Add(header, "10.0.0.1");
        Assert.Equal(expected, (await development.ClientWith("development-only-secret").SendAsync(request)).StatusCode);
    }

    private static async Task<Uri> StreamOf(ChatUnderTest chat) =>
        new((await chat.Client.GetFromJsonAsync<JsonElement>(chat.Path)).GetProperty("streamUrl").GetString()!);

    internal static async Task<JsonElement> Error(HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error");

    private static JsonElement Payload(string token) =>
        JsonSerializer.Deserialize<JsonElement>(System.Buffers.Text.Base64Url.DecodeFromChars(token.Split('.')[1]));
}
