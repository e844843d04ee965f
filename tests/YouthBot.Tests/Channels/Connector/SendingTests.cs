using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using YouthBot.Channels.Connector.Identity;
using YouthBot.Storage;

namespace YouthBot.Tests.Channels.Connector;

/// <summary>How activities go out when the other side breaks.</summary>
[Collection(ConnectorHost.Name)]
public sealed class SendingTests(ConnectorHost host)
{
    [Theory]
    [InlineData(429, "30", 30)]
    [InlineData(429, null, 1)]
    [InlineData(412, null, 1)]
    [InlineData(500, null, 1)]
    [InlineData(503, null, 1)]
    public async Task What_was_not_taken_is_sent_later_and_what_comes_after_it_waits(int status, string? retryAfter, int seconds)
    {
        var talk = await GreetedAsync();
        host.Microsoft.Plan(talk.Id, http => Refuse(http, status, retryAfter));
        await talk.PostAsync(talk.Activity("message", "wat is leerplicht"));
        await OutboxAsync(talk, rows => rows[^1] == $"pending connector-{status}");
        await talk.PostAsync(talk.Activity("message", "dank je"));
        Assert.Single(talk.Messages);
        if (seconds > 1)
        {
            host.Factory.Time.Advance(TimeSpan.FromSeconds(seconds - 10));
            await talk.AskAsync("even iets anders");
            Assert.Single(talk.Messages);
        }

        host.Factory.Time.Advance(TimeSpan.FromSeconds(seconds));
        var said = await talk.UntilAsync(3);
        Assert.Contains("Leerplicht", said[1].Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Graag gedaan", said[2].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    public async Task What_is_refused_is_not_sent_again_and_stands_so(int status)
    {
        var talk = await GreetedAsync();
        host.Microsoft.Plan(talk.Id, http => Refuse(http, status));
        await talk.PostAsync(talk.Activity("message", "wat is leerplicht"));
        await OutboxAsync(talk, rows => rows[^1] == $"failed connector-{status}");
        await talk.SayAsync("dank je", until: 2);
        host.Factory.Time.Advance(TimeSpan.FromMinutes(30));
        await talk.AskAsync("hoi");
        Assert.Equal(3, host.Microsoft.Asked(talk.Id));
    }

    [Fact]
    public async Task What_got_no_answer_is_in_doubt_and_never_sent_again()
    {
        var talk = await GreetedAsync();
        host.Microsoft.Plan(talk.Id, http =>
        {
            http.Abort();
            return Results.Empty;
        });
        await talk.PostAsync(talk.Activity("message", "wat is leerplicht"));
        await OutboxAsync(talk, rows => rows[^1] == "sent unknown");
        await talk.SayAsync("dank je", until: 2);
        Assert.Equal(3, host.Microsoft.Asked(talk.Id));
    }

    [Fact]
    public async Task What_was_leaving_when_the_process_ended_is_in_doubt_and_never_sent_again()
    {
        var talk = await GreetedAsync();
        using var hanging = new Hanging();
        host.Microsoft.Plan(talk.Id, _ => hanging);
        await talk.PostAsync(talk.Activity("message", "wat is leerplicht"));
        await OutboxAsync(talk, rows => rows[^1] == "sending");
        // as the next process does when it begins
        Assert.Equal(1, await host.Factory.Services.GetRequiredService<ConnectorStore>().DoubtAsync(default));
        hanging.End();
        await talk.SayAsync("dank je", until: 2);
        await OutboxAsync(talk, rows => rows is ["sent", "sent unknown", "sent"]);
        Assert.Equal(3, host.Microsoft.Asked(talk.Id));
    }

    [Fact]
    public async Task A_token_is_asked_for_once_used_by_all_and_renewed_before_it_ends()
    {
        host.Factory.Time.Advance(TimeSpan.FromHours(2));
        var before = host.Microsoft.Asked("token");
        var talks = Enumerable.Range(0, 10).Select(_ => host.NewTalk()).ToArray();
        await Task.WhenAll(talks.Select(talk => talk.OpenAsync()));
        foreach (var talk in talks) await talk.UntilAsync(1);
        Assert.Equal(before + 1, host.Microsoft.Asked("token"));
        Assert.Single(talks.Select(talk => talk.Messages[0].Token).Distinct());

        host.Factory.Time.Advance(TimeSpan.FromMinutes(54));
        await talks[0].SayAsync("hoi", until: 2);
        Assert.Equal(before + 1, host.Microsoft.Asked("token"));
        host.Factory.Time.Advance(TimeSpan.FromMinutes(2));
        await talks[0].SayAsync("hoi", until: 3);
        Assert.Equal(before + 2, host.Microsoft.Asked("token"));
        Assert.NotEqual(talks[0].Messages[1].Token, talks[0].Messages[2].Token);
    }

    [Fact]
    public async Task A_token_that_a_channel_refuses_is_renewed_once_and_then_everything_waits_for_the_administrator()
    {
        var talk = await GreetedAsync();
        var before = host.Microsoft.Asked("token");
        host.Microsoft.Plan(talk.Id, http => Refuse(http, 401));
        await talk.SayAsync("hoi", until: 2);
        Assert.Equal(before + 1, host.Microsoft.Asked("token"));
        Assert.NotEqual(talk.Messages[0].Token, talk.Messages[1].Token);

        host.Microsoft.Plan(talk.Id, http => Refuse(http, 401), http => Refuse(http, 401));
        await talk.PostAsync(talk.Activity("message", "dank je"));
        await OutboxAsync(talk, rows => rows[^1] == "pending connector-401");
        Assert.Contains("refuses our app or its secret (connector-401)", await ReadyAsync(), StringComparison.Ordinal);
        host.Factory.Time.Advance(TimeSpan.FromMinutes(1));
        await talk.UntilAsync(3);
        await OutboxAsync(talk, rows => rows[^1] == "sent");
        Assert.Equal("[]", await ReadyAsync());
    }

    [Fact]
    public async Task A_secret_that_ran_out_waits_for_the_administrator_and_is_not_tried_all_the_time()
    {
        var talk = await GreetedAsync();
        host.Factory.Time.Advance(TimeSpan.FromHours(2));
        var before = host.Microsoft.Asked("token");
        host.Microsoft.Refusal = () => Results.Json(new { error = "invalid_client" }, statusCode: 401);
        var talks = Enumerable.Range(0, 5).Select(_ => host.NewTalk()).ToArray();
        await Task.WhenAll(talks.Select(other => other.OpenAsync()));
        foreach (var other in talks) await OutboxAsync(other, rows => rows[^1] == "pending entra-invalid_client");
        Assert.Equal(before + 1, host.Microsoft.Asked("token"));
        Assert.Contains("entra-invalid_client", await ReadyAsync(), StringComparison.Ordinal);

        host.Microsoft.Refusal = () => null;
        host.Factory.Time.Advance(TimeSpan.FromMinutes(1));
        foreach (var other in talks) await other.UntilAsync(1);
    }

    [Fact]
    public async Task Answers_follow_a_channel_that_moves()
    {
        var talk = await GreetedAsync();
        var activity = talk.Activity("message", "wat is leerplicht");
        var moved = $"{host.Microsoft.Address}channel";
        activity["serviceUrl"] = moved;
        var claims = talk.Claims();
        claims["serviceurl"] = moved;
        await talk.PostAsync(activity, host.Microsoft.Endorsed.Sign(claims));
        await talk.UntilAsync(2);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", true, false, true)]
    [InlineData("https://smba.trafficmanager.net/emea/", false, true, false)]
    [InlineData("http://smba.trafficmanager.net/emea/", true, true, false)]
    [InlineData("http://localhost:5000/", true, false, false)]
    [InlineData("http://localhost:5000/", true, true, true)]
    [InlineData("http://127.0.0.1:56150/_connector", false, true, true)]
    [InlineData("http://169.254.169.254/metadata", true, true, false)]
    [InlineData("http://10.0.0.1/", false, true, false)]
    [InlineData("https://api.example@evil.example/", true, false, false)]
    [InlineData("https://evil.example/?x=", true, false, false)]
    [InlineData("https://evil.example/#", true, false, false)]
    [InlineData("file:///etc/passwd", true, true, false)]
    [InlineData("/relative", true, true, false)]
    public void A_request_goes_to_an_address_that_a_known_caller_named_over_https(
        string url, bool verified, bool development, bool allowed) =>
        Assert.Equal(allowed, new ServiceAddress(url, verified).IsAllowed(development));

    /// <summary>A channel that says nothing for a while, and then that it broke.</summary>
    private sealed class Hanging : IResult, IDisposable
    {
        private readonly SemaphoreSlim ended = new(0, 1);

        public void End() => ended.Release();

        public void Dispose() => ended.Dispose();

        public async Task ExecuteAsync(HttpContext httpContext)
        {
            await ended.WaitAsync();
            httpContext.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }

    private static IResult Refuse(HttpContext http, int status, string? retryAfter = null)
    {
        if (retryAfter is not null) http.Response.Headers.RetryAfter = retryAfter;
        return Results.Json(new { error = new { code = "Any", message = "any" } }, statusCode: status);
    }

    private async Task<ChannelTalk> GreetedAsync()
    {
        var talk = host.NewTalk();
        await talk.OpenAsync();
        await talk.UntilAsync(1);
        await OutboxAsync(talk, rows => rows is ["sent"]);
        return talk;
    }

    private async Task OutboxAsync(ChannelTalk talk, Func<IReadOnlyList<string>, bool> enough) =>
        await host.OutboxAsync((await talk.ConversationAsync())!.Value, rows => rows.Count > 0 && enough(rows));

    private async Task<string> ReadyAsync() =>
        (await host.Factory.CreateClient().GetFromJsonAsync<JsonElement>("/health/ready")).GetProperty("connector").ToString();
}
