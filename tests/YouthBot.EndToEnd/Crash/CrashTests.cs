namespace YouthBot.EndToEnd.Crash;

/// <summary>
/// The first promise: nothing is lost, nothing is said twice. 200 messages are in flight over 64 conversations when the process is killed
/// without warning, at different moments; after each restart every message that was answered with 200 has exactly one answer, in order.
/// </summary>
public sealed class CrashTests
{
    private const int Conversations = 64;
    private const int Messages = 200;

    /// <summary>
    /// How many messages had been accepted when the kill came: from the very first to the very last. Ten moments take a minute; five of them
    /// run with every build, all ten with <c>YOUTHBOT_LONG=1 ./test.sh</c>.
    /// </summary>
    private static readonly int[] Moments = Environment.GetEnvironmentVariable("YOUTHBOT_LONG") is "1"
        ? [1, 10, 25, 50, 75, 100, 125, 150, 175, 200]
        : [1, 25, 100, 175, 200];

    [Fact]
    public async Task Every_accepted_message_is_answered_exactly_once_and_in_order()
    {
        await using var server = new ServerProcess(new Dictionary<string, string>
        {
            ["Limits__AddressBurst"] = "100000",
            ["Limits__ConversationBurst"] = "100000",
            ["Limits__ReadBurst"] = "100000",
        });
        await server.StartAsync();
        foreach (var moment in Moments)
        {
            var chats = await Task.WhenAll(Enumerable.Range(0, Conversations).Select(_ => Chat.BeginAsync(server.Client)));
            await SendUntilKilledAsync(server, chats, moment);

            await server.StartAsync();
            await Task.WhenAll(chats.Select(chat => CheckAsync(chat, server.Client, moment)));
        }
    }

    /// <summary>Everything that is sent and was not answered yet is cut off by the kill; whether it was taken nobody can know.</summary>
    private static async Task SendUntilKilledAsync(ServerProcess server, Chat[] chats, int moment)
    {
        var accepted = 0;
        var now = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var sending = chats.Index().Select(async chat =>
        {
            for (var number = chat.Index; number < Messages; number += Conversations)
            {
                if (!await chat.Item.SayAsync(server.Client, number)) return;
                if (Interlocked.Increment(ref accepted) == moment) now.TrySetResult();
            }
        }).ToArray();
        await now.Task.WaitAsync(TimeSpan.FromSeconds(60));
        await server.KillAsync();
        await Task.WhenAll(sending);
    }

    private static async Task CheckAsync(Chat chat, HttpClient client, int moment)
    {
        var said = await chat.ReadUntilAnsweredAsync(client);
        var problem = $"killed after {moment} accepted messages: ";
        var questions = said.Where(line => line.From == "user").ToArray();
        Assert.True(questions.Length == questions.DistinctBy(line => line.ClientId).Count(), problem + "a message stands in the feed twice");
        foreach (var id in chat.Accepted)
            Assert.True(questions.Count(line => line.Id == id) == 1, problem + "an accepted message was lost");
        Assert.Equal(questions.Select(line => line.Id), said.Where(line => line.From == "bot").Select(line => line.ReplyToId).OfType<string>());
        Assert.True(said.Count(line => line is { From: "bot", ReplyToId: null }) == 1, problem + "the first words were not said exactly once");
        Assert.Equal(Enumerable.Range(1, said.Count), said.Select(line => line.Place));
    }
}
