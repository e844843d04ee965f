using Microsoft.Data.Sqlite;
using YouthBot.EndToEnd.Desk;
using YouthBot.Handoff.Ownership;

namespace YouthBot.EndToEnd.Crash;

/// <summary>
/// What a coach did survives <c>kill -9</c>. The process is killed when some of the commands that are under way have been answered: those must
/// stand, and the others are repeated with the same key, as the page does, and must happen once whether they had arrived or not. The long
/// version, with figures, is <c>docs/reliability.md</c>.
/// </summary>
public sealed class DeskCrashTests : IAsyncLifetime
{
    private const int Chats = 24;

    private static readonly string[] Coaches = ["Anna", "Ben", "Carla", "Daan"];

    private static readonly object Outcome = new { result = "adviesgesprek", day = "school", reason = "overdracht", followUp = "2027-01-08" };

    private readonly ServerProcess server = new(new Dictionary<string, string>
    {
        ["Limits__AddressBurst"] = "100000",
        ["Limits__ConversationBurst"] = "100000",
        ["Limits__ReadBurst"] = "100000",
    });

    private DeskClient[] desks = [];
    private Chat[] chats = [];

    public async Task InitializeAsync()
    {
        await server.StartAsync();
        // its keys are there from the first page on
        (await server.Client.GetAsync("/")).EnsureSuccessStatusCode();
        var sessions = await DeskSession.BeginAsync(
            server.Data, [.. Coaches.Select(name => new Coach(name.ToLowerInvariant(), name, ["landelijk"], Capacity: Chats))]);
        desks = await Task.WhenAll(sessions.Select(session => DeskClient.ArriveAsync(server.Address, session)));
        chats = await Task.WhenAll(Enumerable.Range(0, Chats).Select(_ => WaitingAsync()));
    }

    public async Task DisposeAsync()
    {
        foreach (var desk in desks) desk.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Claim_message_and_end_survive_kill_9_and_happen_once()
    {
        var owners = await ClaimAsync();
        await SpeakAndCloseAsync(owners);
    }

    /// <summary>Two coaches claim each conversation at the same moment; half of them press “Volgende”.</summary>
    private async Task<DeskClient[]> ClaimAsync()
    {
        var claims = chats.Index().SelectMany(chat => new[]
        {
            new Command(desks[chat.Index % desks.Length], $"chats/{chat.Item.Id}/claim", new { }, $"claim-{chat.Index}"),
            chat.Index % 2 == 0
                ? new Command(desks[(chat.Index + 1) % desks.Length], $"chats/{chat.Item.Id}/claim", new { }, $"claim-{chat.Index}")
                : new Command(desks[(chat.Index + 1) % desks.Length], "next", new { }, $"next-{chat.Index}"),
        }).ToArray();
        var answers = await KillAmidAsync(claims, moment: 10);

        // one of those who claimed it has it, and nobody has it beside them
        var won = claims.Zip(answers).Where(claim => claim.Second.Code is DeskAnswer.Done).ToLookup(claim => claim.Second.Chat);
        Assert.All(chats, chat => Assert.Single(won[chat.Id].Select(claim => claim.First.Desk).Distinct()));
        var owners = chats.Select(chat => won[chat.Id].First().First.Desk).ToArray();
        foreach (var (index, desk) in desks.Index())
        {
            Assert.Equal(
                chats.Zip(owners).Where(chat => chat.Second == desk).Select(chat => chat.First.Id).Order(StringComparer.Ordinal),
                (await desk.ReadAsync()).GetProperty("chats").EnumerateArray().Select(chat => chat.GetProperty("id").GetString()).Order(StringComparer.Ordinal));
            foreach (var (command, answer) in claims.Zip(answers).Where(claim => claim.First.Desk != desk && claim.Second.Who == Coaches[index]))
                Assert.Equal(("taken", desk), (answer.Code, owners[Array.FindIndex(chats, chat => command.Path.Contains(chat.Id, StringComparison.Ordinal))]));
        }

        await EachOnceAsync("leest nu mee");
        return owners;
    }

    /// <summary>Each coach says three things in each of their conversations and closes it; in some the kill comes after the end, in some before.</summary>
    private async Task SpeakAndCloseAsync(DeskClient[] owners)
    {
        string[] words = ["Hoi, fijn dat je er bent.", "Waar zit je mee?", "Neem rustig de tijd."];
        var commands = chats.Zip(owners).SelectMany(chat => (Command[])
        [
            .. words.Select((text, number) => new Command(chat.Second, $"chats/{chat.First.Id}/messages", new { text }, $"say-{number}")),
            new Command(chat.Second, $"chats/{chat.First.Id}/close", Outcome, "end"),
        ]).ToArray();
        Assert.All(await KillAmidAsync(commands, moment: 30), answer => Assert.Equal(DeskAnswer.Done, answer.Code));
        foreach (var chat in chats)
            Assert.Equal(words, (await chat.ReadAsync(server.Client)).Select(line => line.Text).OfType<string>().Where(words.Contains));
        await EachOnceAsync("doet niet meer mee in deze chat");
        foreach (var desk in desks)
        {
            var left = await desk.ReadAsync();
            Assert.Empty(left.GetProperty("chats").EnumerateArray());
            Assert.Equal(
                chats.Zip(owners).Where(chat => chat.Second == desk).Select(chat => chat.First.Id).Order(StringComparer.Ordinal),
                left.GetProperty("followUps").EnumerateArray().Select(day => day.GetProperty("id").GetString()).Order(StringComparer.Ordinal));
        }

        Assert.Equal((Chats, Chats), (Count("claimed"), Count("closed")));
    }

    /// <summary>
    /// Each coach clicks one thing after the other, and the server is killed at the moment when so many were answered. Then all is repeated with
    /// the same keys; what was answered before must be answered the same.
    /// </summary>
    private async Task<DeskAnswer[]> KillAmidAsync(Command[] commands, int moment)
    {
        var answered = 0;
        var now = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var before = new DeskAnswer?[commands.Length];
        var sending = commands.Index().GroupBy(command => command.Item.Desk).Select(async coach =>
        {
            foreach (var (index, command) in coach)
            {
                if ((before[index] = await command.TryAsync()) is null) return;
                if (Interlocked.Increment(ref answered) == moment) now.TrySetResult();
            }
        }).ToArray();
        await now.Task.WaitAsync(TimeSpan.FromSeconds(60));
        await server.KillAsync();
        await Task.WhenAll(sending);
        Assert.Contains(before, answer => answer is null);

        await server.StartAsync();
        var answers = new DeskAnswer[commands.Length];
        await Task.WhenAll(commands.Index().GroupBy(command => command.Item.Desk).Select(async coach =>
        {
            foreach (var (index, command) in coach) answers[index] = await command.InsistAsync();
        }));
        Assert.All(before.Zip(answers), both => Assert.Equal(both.First ?? both.Second, both.Second));
        return answers;
    }

    private async Task EachOnceAsync(string words)
    {
        foreach (var chat in chats)
            Assert.Single(await chat.ReadAsync(server.Client), line => line.Text?.Contains(words, StringComparison.Ordinal) is true);
    }

    private async Task<Chat> WaitingAsync()
    {
        var chat = await Chat.BeginAsync(server.Client);
        Assert.True(await chat.SayAsync(server.Client, 1, "Laat bericht achter"));
        Assert.True(await chat.SayAsync(server.Client, 2, "ik wil met iemand praten over mijn opleiding"));
        await chat.ReadUntilAnsweredAsync(server.Client);
        return chat;
    }

    private long Count(string kind)
    {
        using var database = new SqliteConnection($"Data Source={Path.Combine(server.Data, "youthbot.db")};Mode=ReadOnly;Pooling=False");
        database.Open();
        using var count = database.CreateCommand();
        count.CommandText = "SELECT COUNT(*) FROM handoff_event WHERE kind = $kind";
        count.Parameters.AddWithValue("$kind", kind);
        return (long)count.ExecuteScalar()!;
    }

    /// <summary>A click.</summary>
    private sealed record Command(DeskClient Desk, string Path, object Body, string Key)
    {
        public Task<DeskAnswer?> TryAsync() => Desk.TryAsync(Path, Body, Key);

        public Task<DeskAnswer> InsistAsync() => Desk.InsistAsync(Path, Body, Key);
    }
}
