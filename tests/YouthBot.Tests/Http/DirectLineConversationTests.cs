using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace YouthBot.Tests.Http;

/// <summary>A conversation over Direct Line, from the first words to the answer.</summary>
public sealed class DirectLineConversationTests(YouthBotFactory factory) : IClassFixture<YouthBotFactory>
{
    [Fact]
    public async Task It_begins_once_and_greets_once()
    {
        var chat = await factory.NewChatAsync();
        var first = await chat.BeginAsync();
        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        var body = await first.Content.ReadFromJsonAsync<JsonElement>();
        Assert.StartsWith($"ws://localhost/v3/directline/conversations/{chat.Id}/stream?", body.GetProperty("streamUrl").GetString(), StringComparison.Ordinal);
        await chat.SaidAsync(said => said.Count == 1);

        Assert.Equal(HttpStatusCode.OK, (await chat.BeginAsync()).StatusCode);
        await chat.AskAsync("wat is leerplicht");
        Assert.Single(await chat.ReadAsync(), activity => activity.GetProperty("text").GetString()!.Contains("chatbot", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_first_words_say_what_it_is_what_it_keeps_and_how_to_reach_a_human()
    {
        var welcome = (await (await factory.BegunChatAsync()).ReadAsync())[0];
        var text = welcome.GetProperty("text").GetString()!;
        Assert.Contains("chatbot", text, StringComparison.Ordinal);
        Assert.Contains("30 dagen", text, StringComparison.Ordinal);
        Assert.Contains("Niets moet", text, StringComparison.Ordinal);
        Assert.Contains(welcome.GetProperty("suggestedActions").GetProperty("actions").EnumerateArray(), IsHumanButton);
        Assert.Equal("bot", welcome.GetProperty("from").GetProperty("role").GetString());
        Assert.False(welcome.TryGetProperty("replyToId", out _));
    }

    [Fact]
    public async Task A_question_is_echoed_and_then_answered_with_its_source()
    {
        var chat = await factory.BegunChatAsync();
        var answer = await chat.AskAsync("wat is leerplicht?");
        var said = await chat.ReadAsync();
        Assert.Equal(3, said.Count);

        var echo = said[1];
        Assert.Equal(answer.GetProperty("replyToId").GetString(), echo.GetProperty("id").GetString());
        Assert.Equal("wat is leerplicht?", echo.GetProperty("text").GetString());
        Assert.Equal("user", echo.GetProperty("from").GetProperty("role").GetString());
        Assert.StartsWith("dl_", echo.GetProperty("from").GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.False(echo.GetProperty("from").TryGetProperty("name", out _), "a name is dropped at the door");

        Assert.Contains("Bron:", answer.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("stand", answer.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("markdown", answer.GetProperty("textFormat").GetString());
        var data = answer.GetProperty("channelData").GetProperty("youthbot");
        Assert.Equal("answer", data.GetProperty("kind").GetString());
        Assert.Equal("leerplicht-wat-is-dat", data.GetProperty("article").GetString());

        var times = said.Select(activity => DateTimeOffset.Parse(activity.GetProperty("timestamp").GetString()!, CultureInfo.InvariantCulture)).ToArray();
        Assert.All(times.Zip(times.Skip(1)), pair => Assert.True(pair.Second > pair.First));
    }

    [Fact]
    public async Task Channel_data_comes_back_as_it_was_sent()
    {
        var chat = await factory.BegunChatAsync();
        await chat.PostAsync(new { type = "message", text = "hoi", channelData = new { clientActivityID = "x1", own = new { a = new[] { 1, 2 } } } });
        var said = await chat.SaidAsync(all => all.Count == 3);
        Assert.Equal("""{"clientActivityID":"x1","own":{"a":[1,2]}}""", said[1].GetProperty("channelData").GetRawText());
    }

    [Fact]
    public async Task The_same_message_sent_again_gets_the_same_id_and_one_answer()
    {
        var chat = await factory.BegunChatAsync();
        var ids = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => chat.SayAsync("wat is leerplicht", "same")));
        Assert.Single(ids.Distinct());
        await chat.AskAsync("wat is een startkwalificatie");
        Assert.Equal(5, (await chat.ReadAsync()).Count);
    }

    [Fact]
    public async Task Messages_are_answered_in_order()
    {
        var chat = await factory.BegunChatAsync();
        var ids = new List<string>();
        foreach (var question in (string[])["wat is leerplicht", "hoi", "wat is een startkwalificatie", "mens"]) ids.Add(await chat.SayAsync(question));
        var said = await chat.SaidAsync(all => all.Count == 9);
        Assert.Equal(ids, said.Select(ReplyTo).OfType<string>());
    }

    [Fact]
    public async Task A_watermark_gives_what_came_after_it()
    {
        var chat = await factory.BegunChatAsync();
        await chat.AskAsync("wat is leerplicht");
        var all = await chat.Client.GetFromJsonAsync<JsonElement>($"{chat.Path}/activities");
        Assert.Equal("3", all.GetProperty("watermark").GetString());
        Assert.Equal(2, (await chat.ReadAsync("1")).Count);
        Assert.Empty(await chat.ReadAsync("3"));
        Assert.Equal(3, (await chat.ReadAsync("no number")).Count);
    }

    [Fact]
    public async Task Reconnecting_gives_a_token_and_a_place_to_read_on_from()
    {
        var chat = await factory.BegunChatAsync();
        await chat.AskAsync("wat is leerplicht");
        Assert.Contains("watermark=3&", await StreamOf(chat, ""), StringComparison.Ordinal);
        Assert.Contains("watermark=0&", await StreamOf(chat, "?watermark="), StringComparison.Ordinal);
        Assert.Contains("watermark=2&", await StreamOf(chat, "?watermark=2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Typing_is_taken_and_forgotten()
    {
        var chat = await factory.BegunChatAsync();
        var response = await chat.PostAsync(new { type = "typing" });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith(chat.Id, (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.Single(await chat.ReadAsync());
    }

    [Fact]
    public async Task A_file_is_refused_kindly_and_the_bot_says_so_in_the_chat()
    {
        var chat = await factory.BegunChatAsync();
        using var file = new ByteArrayContent(new byte[300_000]);
        var response = await chat.Client.PostAsync($"{chat.Path}/upload?userId=x", file);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Contains("kan ik niet openen", (await DirectLineTokenTests.Error(response)).GetProperty("message").GetString(), StringComparison.Ordinal);
        var said = await chat.SaidAsync(all => all.Any(activity => ReplyTo(activity) is not null));
        Assert.Contains("kan ik niet openen", said[^1].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_that_come_with_a_file_are_read_and_a_retry_is_the_same_message()
    {
        var chat = await factory.BegunChatAsync();
        for (var attempt = 0; attempt < 2; attempt++)
        {
            using var form = new MultipartFormDataContent();
            var words = new StringContent("""{"type":"message","text":"ik wil dood","channelData":{"clientActivityID":"u1"}}""");
            words.Headers.ContentType = new("application/vnd.microsoft.activity");
            form.Add(words, "activity", "blob");
            form.Add(new ByteArrayContent(new byte[200_000]), "file", "foto.png");
            Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await chat.Client.PostAsync($"{chat.Path}/upload", form)).StatusCode);
        }

        var said = await chat.SaidAsync(all => all.Any(activity => ReplyTo(activity) is not null));
        Assert.Equal(3, said.Count);
        Assert.Equal("safety", said[2].GetProperty("channelData").GetProperty("youthbot").GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Half_an_emoji_does_not_cost_the_message()
    {
        var chat = await factory.BegunChatAsync();
        using var content = new StringContent(
            """{"type":"message","text":"wat is leerplicht \ud83d","channelData":{"clientActivityID":"half \ude00"}}""", Encoding.UTF8, "application/json");
        Assert.Equal(HttpStatusCode.OK, (await chat.Client.PostAsync($"{chat.Path}/activities", content)).StatusCode);
        var said = await chat.SaidAsync(all => all.Count == 3);
        Assert.Equal("wat is leerplicht \uFFFD", said[1].GetProperty("text").GetString());
        using var whole = new StringContent("""{"type":"message","text":"hoi \ud83d\ude00"}""", Encoding.UTF8, "application/json");
        await chat.Client.PostAsync($"{chat.Path}/activities", whole);
        Assert.Equal("hoi \U0001F600", (await chat.SaidAsync(all => all.Count == 5))[3].GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("start")]
    [InlineData("\0")]
    public async Task A_client_may_name_its_messages_as_it_likes(string id)
    {
        var chat = await factory.BegunChatAsync();
        await chat.SayAsync("wat is leerplicht", id);
        await chat.SayAsync("wat is leerplicht", id);
        Assert.Equal(3, (await chat.SaidAsync(all => all.Count == 3)).Count);
    }

    [Fact]
    public async Task A_picture_in_a_message_is_not_kept()
    {
        var chat = await factory.BegunChatAsync();
        await chat.PostAsync(new
        {
            type = "message",
            attachments = new[] { new { contentType = "image/png", contentUrl = "data:image/png;base64,AAAA", name = "ik.png" } },
        });
        var said = await chat.SaidAsync(all => all.Count == 3);
        Assert.Equal("""[{"contentType":"image/png"}]""", said[1].GetProperty("attachments").GetRawText());
        Assert.Contains("filmpjes kan ik niet", said[2].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"message","text":"ik heet Fatima""", HttpStatusCode.BadRequest, "BadArgument")]
    [InlineData("""{"text":"ik heet Fatima"}""", HttpStatusCode.BadRequest, "MissingProperty")]
    [InlineData("""{"type":"message","text":{"ik":"Fatima"}}""", HttpStatusCode.BadRequest, "BadArgument")]
    [InlineData("""["Fatima"]""", HttpStatusCode.BadRequest, "BadArgument")]
    [InlineData("null", HttpStatusCode.BadRequest, "BadArgument")]
    [InlineData("", HttpStatusCode.BadRequest, "BadArgument")]
    public async Task A_body_that_cannot_be_read_is_a_clear_error_that_repeats_nothing(string body, HttpStatusCode status, string code)
    {
        var chat = await factory.BegunChatAsync();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        var response = await chat.Client.PostAsync($"{chat.Path}/activities", content);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(code, (await DirectLineTokenTests.Error(response)).GetProperty("code").GetString());
        Assert.DoesNotContain("Fatima", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("Fatima", factory.Log, StringComparison.Ordinal);
        Assert.Single(await chat.ReadAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_64_KB_is_refused_whatever_its_headers_say(bool chunked)
    {
        var chat = await factory.BegunChatAsync();
        using var content = new StringContent(JsonSerializer.Serialize(new { type = "message", text = new string('a', 65_000) + new string('b', 600) }));
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{chat.Path}/activities") { Content = content };
        request.Headers.TransferEncodingChunked = chunked;
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await chat.Client.SendAsync(request)).StatusCode);
        Assert.Single(await chat.ReadAsync());
    }

    [Fact]
    public async Task A_conversation_that_never_began_is_not_found()
    {
        var chat = await factory.NewChatAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await chat.Client.GetAsync(chat.Path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await chat.Client.GetAsync($"{chat.Path}/activities")).StatusCode);
        var post = await chat.PostAsync(new { type = "message", text = "hoi" });
        Assert.Equal(HttpStatusCode.NotFound, post.StatusCode);
        Assert.Equal("ConversationNotFound", (await DirectLineTokenTests.Error(post)).GetProperty("code").GetString());
    }

    [Fact]
    public async Task Too_many_messages_are_told_to_wait()
    {
        using var strict = new YouthBotFactory();
        strict.Settings["Limits:ConversationBurst"] = "3";
        strict.Settings["Limits:ConversationPerMinute"] = "10";
        var chat = await strict.BegunChatAsync();
        for (var i = 0; i < 3; i++) await chat.SayAsync("hoi");
        var response = await chat.PostAsync(new { type = "message", text = "hoi" });
        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.True(response.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
        Assert.Equal("TooManyRequests", (await DirectLineTokenTests.Error(response)).GetProperty("code").GetString());
    }

    [Fact]
    public async Task Too_many_readings_of_one_conversation_are_told_to_wait_and_hold_up_no_other()
    {
        using var strict = new YouthBotFactory();
        strict.Settings["Limits:ReadBurst"] = "20";
        strict.Settings["Limits:ReadsPerMinute"] = "10";
        var (chat, other) = (await strict.BegunChatAsync(), await strict.BegunChatAsync());
        HttpResponseMessage read;
        do read = await chat.Client.GetAsync($"{chat.Path}/activities");
        while (read.IsSuccessStatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, read.StatusCode);
        Assert.True(read.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
        Assert.NotEmpty(await other.ReadAsync());
        await chat.SayAsync("hoi");
    }

    [Fact]
    public async Task Too_many_tokens_for_one_address_are_told_to_wait()
    {
        using var strict = new YouthBotFactory();
        strict.Settings["Limits:AddressBurst"] = "2";
        // none comes back while a slow machine asks
        strict.Settings["Limits:AddressPerMinute"] = "1";
        for (var i = 0; i < 2; i++) await strict.NewChatAsync();
        var response = await strict.ClientWith(YouthBotFactory.Secret).PostAsJsonAsync("/v3/directline/tokens/generate", new { });
        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
    }

    [Fact]
    public async Task A_page_of_an_allowed_origin_may_call_and_another_may_not()
    {
        Assert.Equal(YouthBotFactory.Origin, await PreflightAsync(YouthBotFactory.Origin));
        Assert.Null(await PreflightAsync("https://evil.example"));
        Assert.Equal(HttpStatusCode.NoContent, (await factory.CreateClient().SendAsync(new(HttpMethod.Options, "/v3/directline/conversations"))).StatusCode);
    }

    [Fact]
    public async Task The_session_id_that_signing_in_would_need_is_empty() =>
        Assert.Equal("""{"sessionId":""}""", await factory.CreateClient().GetStringAsync("/v3/directline/session/getsessionid"));

    private async Task<string?> PreflightAsync(string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/v3/directline/conversations");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with");
        var response = await factory.CreateClient().SendAsync(request);
        return response.Headers.TryGetValues("Access-Control-Allow-Origin", out var allowed) ? allowed.Single() : null;
    }

    private static async Task<string> StreamOf(ChatUnderTest chat, string query) =>
        (await chat.Client.GetFromJsonAsync<JsonElement>(chat.Path + query)).GetProperty("streamUrl").GetString()!;

    private static string? ReplyTo(JsonElement activity) =>
        activity.TryGetProperty("replyToId", out var id) ? id.GetString() : null;

    private static bool IsHumanButton(JsonElement action) => action.GetProperty("title").GetString() == "Praat met een mens";
}
