namespace YouthBot.EndToEnd.DirectLine;

/// <summary>The official client works with this server as it is.</summary>
[Collection(DirectLineCollection.Name)]
public sealed class OfficialClientTests(DirectLineServer server)
{
    [Fact]
    public async Task Comes_online_and_is_welcomed()
    {
        var run = await server.RunAsync("talk");

        Assert.Equal(["Uninitialized", "Connecting", "Online"], run.Statuses);
        Assert.Equal("POST conversations 201", run.Requests.First());
        Assert.Equal("bot", run.Received()[0].From.Role);
        Assert.Null(run.Received()[0].ReplyToId);
    }

    [Fact]
    public async Task Sees_its_message_come_back_before_the_answer_to_it()
    {
        var run = await server.RunAsync("talk");

        var received = run.Received().ToList();
        Assert.Equal(2, run.Posted.Count);
        foreach (var post in run.Posted)
        {
            var echo = received.FindIndex(activity => activity.ClientActivityId == post.ClientActivityId);
            var answer = received.FindIndex(activity => activity.ReplyToId == post.Id);
            Assert.Equal(post.Id, received[echo].Id);
            Assert.InRange(echo, 0, answer - 1);
        }

        // Web Chat sorts by it, in milliseconds
        Assert.All(
            received.Zip(received.Skip(1)),
            pair => Assert.True(pair.First.Timestamp.ToUnixTimeMilliseconds() < pair.Second.Timestamp.ToUnixTimeMilliseconds()));
    }

    [Theory]
    [InlineData("talk")]
    [InlineData("poll")]
    [InlineData("cut")]
    [InlineData("restart")]
    public async Task Has_everything_once_and_in_order(string scenario)
    {
        var run = await server.RunAsync(scenario);

        Assert.Equal(run.History, run.ReceivedIds());
    }

    [Fact]
    public async Task Polls_where_no_socket_is_possible()
    {
        var run = await server.RunAsync("poll");

        Assert.Empty(run.Sockets);
        Assert.Contains("GET conversations/{id}/activities?watermark=1 200", run.Requests);
    }

    [Fact]
    public async Task Comes_back_by_itself_after_the_line_was_cut()
    {
        var run = await server.RunAsync("cut");

        Assert.Equal(["open", "closed 1006", "open"], run.Sockets);
        Assert.Contains("GET conversations/{id}?watermark=1 200", run.Requests);
        Assert.Equal("Online", run.Statuses.Last());
    }

    [Fact]
    public async Task Has_the_whole_history_after_a_reload_and_no_second_welcome()
    {
        var run = await server.RunAsync("reload");

        Assert.Contains("GET conversations/{id}?watermark= 200", run.Requests);
        Assert.Equal(run.History, run.ReceivedIds(ClientRun.Second));
        Assert.Single(run.Received(ClientRun.Second), IsWelcome);
    }

    [Fact]
    public async Task Has_only_what_is_newer_when_it_resumes_from_a_place()
    {
        var run = await server.RunAsync("resume");

        Assert.Contains("GET conversations/{id}?watermark=1 200", run.Requests);
        Assert.Equal(run.History.Skip(1), run.ReceivedIds(ClientRun.Second));
    }

    [Fact]
    public async Task Starts_again_with_the_same_token_without_a_second_welcome()
    {
        var run = await server.RunAsync("again");

        Assert.Equal(
            ["POST conversations 201", "POST conversations 200"],
            run.Requests.Where(request => request.StartsWith("POST conversations ", StringComparison.Ordinal)));
        Assert.Equal(run.History, run.ReceivedIds(ClientRun.First));
        Assert.Equal(run.History, run.ReceivedIds(ClientRun.Second));
        Assert.Single(run.Received(ClientRun.Second), IsWelcome);
    }

    [Fact]
    public async Task Goes_on_with_a_refreshed_token()
    {
        var run = await server.RunAsync("refresh");

        Assert.Contains("POST tokens/refresh 200", run.Requests);
        Assert.Contains(run.Received(), activity => activity.ReplyToId == run.Posted[0].Id);
    }

    [Fact]
    public async Task Is_who_the_token_says_whatever_it_says_itself()
    {
        var run = await server.RunAsync("impersonate");

        var echo = run.Received().Single(activity => activity.Id == run.Posted[0].Id);
        Assert.Equal("dl_jochem", echo.From.Id);
        Assert.Equal("user", echo.From.Role);
        Assert.Null(echo.From.Name);
    }

    [Fact]
    public async Task May_say_that_somebody_types_and_nobody_keeps_it()
    {
        var run = await server.RunAsync("typing");

        var (typing, message) = (run.Posted[0].Id, run.Posted[1].Id);
        Assert.DoesNotContain(typing, run.History);
        Assert.Contains(message, run.History);
        Assert.Equal(run.History, run.ReceivedIds());
    }

    [Fact]
    public async Task Hears_the_farewell_when_the_conversation_is_erased_and_that_it_is_gone()
    {
        var run = await server.RunAsync("erase");

        Assert.Equal(["message", "endOfConversation"], run.Received().TakeLast(2).Select(activity => activity.Type));
        Assert.Equal(["open", "closed 1000"], run.Sockets);
        Assert.EndsWith(" 404", run.Requests.Last(), StringComparison.Ordinal);
        Assert.Equal("conversation ended", run.StoppedBecause);
    }

    private static bool IsWelcome(WireActivity activity) => activity.From.Role == "bot" && activity.ReplyToId is null;
}
