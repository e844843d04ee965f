using System.Net;

namespace YouthBot.EndToEnd.Page;

[Collection(PageCollection.Name)]
public sealed class FormTests(PageFixture fixture)
{
    private readonly FormClient client = fixture.Client();

    [Fact]
    public async Task Looking_makes_nothing_and_nothing_is_kept_framed_or_run()
    {
        using var page = await client.GetAsync();

        Assert.DoesNotContain(client.Cookies.GetAllCookies(), cookie => cookie.Name == "yb-gesprek");
        Assert.True(page.Headers.CacheControl!.NoStore);
        Assert.Equal("no-referrer", page.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("nosniff", page.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + $"connect-src 'self' ws://{fixture.Address.Authority}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            page.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Theory]
    [InlineData("/theme.css", "text/css")]
    [InlineData("/chat.css", "text/css")]
    [InlineData("/controls.css", "text/css")]
    [InlineData("/icon.svg", "image/svg+xml")]
    public async Task The_files_are_there(string path, string type)
    {
        using var file = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        Assert.Equal(type, file.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task The_cookie_is_for_this_site_and_this_sitting_only()
    {
        using var answer = await client.SayAsync("wat is leerplicht");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/#laatste", answer.Headers.Location!.OriginalString);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("yb-gesprek=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("path=/", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("max-age", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_first_message_sent_twice_at_once_is_one_message_in_one_talk()
    {
        var fields = await client.FieldsAsync();

        var answers = await Task.WhenAll(client.PostAsync("/", fields, "wat is leerplicht"), client.PostAsync("/", fields, "wat is leerplicht"));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode));
        Assert.Single(answers.SelectMany(answer => answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : []).Distinct());
        Assert.Equal(1, await OwnMessagesAsync());
    }

    [Fact]
    public async Task A_later_message_sent_twice_is_one_message_and_another_button_is_another()
    {
        using var first = await client.SayAsync("wat is leerplicht");
        var fields = await client.FieldsAsync();

        foreach (var text in new[] { "Meer weten", "Meer weten", "Praat met een mens" })
        {
            using var answer = await client.PostAsync("/", fields, text);
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        }

        Assert.Equal(3, await OwnMessagesAsync());
    }

    [Fact]
    public async Task An_empty_message_is_not_sent()
    {
        using var answer = await client.SayAsync("  \n ");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Ik zie nog geen woorden", await TextAsync(answer), StringComparison.Ordinal);
        Assert.DoesNotContain(client.Cookies.GetAllCookies(), cookie => cookie.Name == "yb-gesprek");
    }

    [Fact]
    public async Task A_message_that_is_too_long_comes_back_whole()
    {
        var text = string.Concat(Enumerable.Repeat("heel veel woorden <b> ", 500));

        using var answer = await client.SayAsync(text);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await TextAsync(answer);
        Assert.Contains("te lang", page, StringComparison.Ordinal);
        Assert.Contains($">{text}</textarea>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_end_counts_once_as_in_the_browser()
    {
        var text = string.Concat(Enumerable.Repeat("a\r\n", 2000));

        using var answer = await client.SayAsync(text);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    [Fact]
    public async Task Something_enormous_is_refused_in_words()
    {
        using var answer = await client.SayAsync(new string('a', 2 * 1024 * 1024));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("veel te groot", await TextAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_fast_is_told_and_the_text_stays()
    {
        HttpResponseMessage answer;
        var sent = 0;
        do answer = await client.SayAsync($"hallo {sent}");
        while (answer.StatusCode is HttpStatusCode.SeeOther && ++sent < 60);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter!.Delta);
        var page = await TextAsync(answer);
        Assert.Contains("Dat ging even te snel", page, StringComparison.Ordinal);
        Assert.Contains($">hallo {sent}</textarea>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_too_old_keeps_the_text_and_works_the_second_time()
    {
        var fields = await client.FieldsAsync();
        fields["__RequestVerificationToken"] = "van een vorige keer";

        using var answer = await client.PostAsync("/", fields, "wat is leerplicht");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await TextAsync(answer);
        Assert.Contains("stond lang open", page, StringComparison.Ordinal);
        Assert.Contains(">wat is leerplicht</textarea>", page, StringComparison.Ordinal);
        using var again = await client.SayAsync("wat is leerplicht");
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
    }

    [Fact]
    public async Task Without_cookies_the_page_says_what_is_needed()
    {
        using var other = fixture.Client();
        using var answer = await other.PostAsync("/", await client.FieldsAsync(), "wat is leerplicht");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("bewaart geen cookies", await TextAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_key_opens_nothing()
    {
        var fields = await client.FieldsAsync();
        using var begun = await client.PostAsync("/", fields, "wat is leerplicht");
        using var other = fixture.Client();
        var forged = await other.FieldsAsync();
        forged["sleutel"] = fields["sleutel"].Split('.')[0] + "." + forged["sleutel"].Split('.')[1];

        using var answer = await other.PostAsync("/", forged, "hallo");

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.DoesNotContain("leerplicht", await TextAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_region_of_the_address_is_the_region_of_the_talk()
    {
        using var begun = await client.PostAsync("/", await client.FieldsAsync("/?regio=zuid-holland-noord"), "hallo");

        Assert.Contains("de chatbot van Doorstroompunt Holland Rijnland", await client.ReadAsync(), StringComparison.Ordinal);
    }

    private static async Task<string> TextAsync(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    private async Task<int> OwnMessagesAsync() => (await client.ReadAsync()).Split("yb-message--own").Length - 1;
}
