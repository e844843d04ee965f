using YouthBot.Handoff;
using YouthBot.Handoff.Sending;
using YouthBot.Storage;
using YouthBot.Storage.Rows;

namespace YouthBot.Tests.Storage;

/// <summary>What every database must do for the door of the Bot Connector. A class for each database derives from it.</summary>
public abstract class ConnectorDatabaseContract : IAsyncLifetime
{
    private const string Channel = "connector";

    private static readonly DateTimeOffset Start = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);

    private static readonly byte[] Known = [1, 1];

    private readonly ConversationId conversation = ConversationId.New(Start);

    protected IConversationDatabase Conversations { get; private set; } = null!;

    protected IConnectorDatabase Connector { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        (Conversations, Connector) = Create();
        await Conversations.MigrateAsync(default);
    }

    public abstract Task DisposeAsync();

    protected abstract (IConversationDatabase Conversations, IConnectorDatabase Connector) Create();

    [Fact]
    public async Task What_a_channel_brings_again_is_answered_like_the_first_and_written_once()
    {
        var first = (await AcceptAsync(seen: 1, begins: true))!;
        var again = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => AcceptAsync(seen: 1))));
        Assert.True(first.IsNew);
        Assert.All(again, taken => Assert.Equal(first with { IsNew = false }, taken));
        Assert.Single(await Conversations.ReadFeedAsync(conversation, 0, 10, default));
        Assert.Equal((conversation, await FirstMessageAsync()), await Connector.FindSeenAsync([1], default));
        Assert.Null(await Connector.FindSeenAsync([2], default));
    }

    /// <summary>The opening and the first message come at the same moment, on two threads, and each thinks that it begins.</summary>
    [Fact]
    public async Task Of_many_who_begin_the_same_conversation_one_does_and_the_others_look_again()
    {
        var taken = await Task.WhenAll(Enumerable.Range(1, 20).Select(i => Task.Run(() =>
            Connector.AcceptAsync(Row((byte)i, ConversationId.New(Start.AddSeconds(i)), begins: true), default))));
        var winner = Assert.Single(taken, one => one is not null)!;
        Assert.Equal(winner.Conversation, await Connector.FindAsync(Known, default));
        var second = await Connector.AcceptAsync(Row(99, winner.Conversation, begins: false), default);
        Assert.Equal((winner.Conversation, true), (second!.Conversation, second.IsNew));
        Assert.Equal(2, (await Conversations.ReadFeedAsync(winner.Conversation, 0, 10, default)).Count);
    }

    [Fact]
    public async Task What_was_sealed_for_another_conversation_or_an_erased_one_is_not_written()
    {
        Assert.Null(await AcceptAsync(seen: 1));
        await AcceptAsync(seen: 1, begins: true);
        Assert.Null(await Connector.AcceptAsync(Row(2, ConversationId.New(Start.AddSeconds(1)), begins: false), default));
        await Conversations.EraseAsync(conversation, Start, onlyIfExpired: false, default);
        Assert.Null(await Connector.FindAsync(Known, default));
        Assert.Null(await Connector.ReadReferenceAsync(conversation, default));
        Assert.Null(await AcceptAsync(seen: 3));
    }

    [Fact]
    public async Task Where_it_is_answered_is_what_the_last_activity_said()
    {
        await AcceptAsync(seen: 1, begins: true);
        await Connector.AcceptAsync(Row(2, conversation, begins: false) with { Reference = [8] }, default);
        Assert.Equal([8], await Connector.ReadReferenceAsync(conversation, default));
    }

    [Fact]
    public async Task What_is_to_be_sent_is_begun_once_in_order_and_gets_its_place_when_it_has_left()
    {
        var head = await AnsweredAsync(Purpose.Reply, Purpose.Reply);
        var begun = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => Connector.BeginAsync(head, Start, default))));
        Assert.Single(begun, true);
        Assert.Null(await Connector.ReadSaidAsync(head.Id, default));
        for (var i = 0; i < 2; i++) await Connector.LeftAsync(head, reason: null, Start, default);
        Assert.Equal(2, (await Conversations.ReadFeedAsync(conversation, 0, 10, default)).Count);
        var next = Assert.Single(await HeadsAsync());
        Assert.True(next.Id > head.Id);
        Assert.Equal([7], (await Connector.ReadSaidAsync(next.Id, default))!.Body);
    }

    [Fact]
    public async Task What_was_surely_not_sent_comes_again_later_and_holds_back_what_comes_after_it()
    {
        var head = await AnsweredAsync(Purpose.Reply, Purpose.Reply);
        Assert.True(await Connector.BeginAsync(head, Start, default));
        await Connector.AgainAsync(head, "503", Start.AddMinutes(1), default);
        Assert.Empty(await HeadsAsync());
        Assert.Equal((head.Id, 1), (await HeadsAsync(minutes: 1)).Select(row => (row.Id, row.Attempts)).Single());
    }

    [Fact]
    public async Task After_a_crash_what_was_leaving_is_in_doubt_once_and_never_sent_again()
    {
        var head = await AnsweredAsync(Purpose.Reply);
        Assert.True(await Connector.BeginAsync(head, Start, default));
        Assert.Equal(1, await Connector.DoubtAsync(Start, default));
        Assert.Equal(0, await Connector.DoubtAsync(Start, default));
        Assert.Empty(await HeadsAsync(minutes: 60));
        Assert.False(await Connector.BeginAsync(head, Start, default));
        Assert.Equal(2, (await Conversations.ReadFeedAsync(conversation, 0, 10, default)).Count);
    }

    [Fact]
    public async Task What_the_bot_worked_out_before_a_coach_took_over_is_dropped_at_the_last_check()
    {
        var head = await AnsweredAsync(Purpose.Reply);
        await AcceptAsync(seen: 2);
        var work = (await Conversations.ReadWorkAsync(conversation, default))!;
        await Conversations.CommitAsync(Commit(work) with { Owner = "coach:anna" }, default);
        Assert.False(await Connector.BeginAsync(head, Start, default));
        Assert.Empty(await HeadsAsync());
    }

    [Fact]
    public async Task What_wants_its_answers_in_the_response_gets_them_once_every_turn_was_taken()
    {
        var taken = (await AcceptAsync(seen: 1, begins: true))!;
        Assert.Null(await Connector.ReadAnswersAsync(taken, default));
        while (await Conversations.ReadWorkAsync(conversation, default) is { } work) await Conversations.CommitAsync(Commit(work), default);
        Assert.Empty((await Connector.ReadAnswersAsync(taken, default))!);
    }

    private Task<IReadOnlyList<OutboxRow>> HeadsAsync(int minutes = 0) => Connector.ReadHeadsAsync(Start.AddMinutes(minutes), 10, default);

    private async Task<Guid> FirstMessageAsync() => (await Conversations.ReadFeedAsync(conversation, 0, 1, default))[0].MessageId;

    private Task<ConnectorTaken?> AcceptAsync(byte seen, bool begins = false) => Connector.AcceptAsync(Row(seen, conversation, begins), default);

    /// <summary>Something was said and answered with this; the first of it.</summary>
    private async Task<OutboxRow> AnsweredAsync(params Purpose[] purposes)
    {
        await AcceptAsync(seen: 1, begins: true);
        await Conversations.CommitAsync(Commit((await Conversations.ReadWorkAsync(conversation, default))!), default);
        var replies = purposes.Select(purpose => new ReplyRow(Guid.CreateVersion7(Start), purpose, [7]));
        await Conversations.CommitAsync(Commit((await Conversations.ReadWorkAsync(conversation, default))!) with { Replies = [.. replies] }, default);
        return Assert.Single(await HeadsAsync());
    }

    private static CommitRow Commit(WorkRow work) => new(
        work.Conversation, work.Version, work.InboxId, work.Region, work.Owner, work.Request, [1], [], ReleaseAtOnce: false, Start);

    private static ConnectorAcceptRow Row(byte seen, ConversationId id, bool begins) => new(
        [seen],
        Known,
        id,
        Reference: [5],
        begins ? new StartRow(id, Channel, "landelijk", "user", null, [0], "start", [0], Start, Start.AddDays(30)) : null,
        new AcceptRow(id, Channel, $"m{seen}", Guid.CreateVersion7(Start), [seen], Start, Start.AddDays(30)),
        InFeed: true,
        Start);
}
