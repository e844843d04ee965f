using YouthBot.Handoff;
using YouthBot.Handoff.Sending;
using YouthBot.Storage;
using YouthBot.Storage.Rows;

namespace YouthBot.Tests.Storage;

/// <summary>
/// What every database must do for the way of a message. A class for each database derives from it; nothing in here knows which one runs.
/// </summary>
public abstract class ConversationDatabaseContract : IAsyncLifetime
{
    private static readonly DateTimeOffset Start = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);

    private readonly ConversationId conversation = ConversationId.New(Start);

    protected IConversationDatabase Database { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Database = await CreateAsync();
        await Database.MigrateAsync(default);
    }

    public abstract Task DisposeAsync();

    protected abstract Task<IConversationDatabase> CreateAsync();

    [Fact]
    public async Task A_conversation_begins_once()
    {
        Assert.True(await BeginAsync());
        Assert.False(await BeginAsync());
        Assert.Equal("start", (await Database.ReadWorkAsync(conversation, default))!.ExternalId);
    }

    [Fact]
    public async Task Migrating_again_keeps_everything()
    {
        await BeginAsync();
        await Database.MigrateAsync(default);
        Assert.NotNull(await Database.ReadHeadAsync(conversation, default));
    }

    [Fact]
    public async Task A_message_is_in_the_feed_as_soon_as_it_is_accepted()
    {
        await BeginAsync();
        var accepted = Assert.IsType<AcceptResult.Accepted>(await AcceptAsync("m1", body: [1, 2, 3]));
        var said = Assert.Single(await FeedAsync());
        Assert.Equal(accepted.Sequence, said.Sequence);
        Assert.Equal([1, 2, 3], said.Body);
    }

    [Fact]
    public async Task The_same_message_again_is_answered_like_the_first_and_written_once()
    {
        await BeginAsync();
        var first = Assert.IsType<AcceptResult.Accepted>(await AcceptAsync("m1"));
        var again = Assert.IsType<AcceptResult.Duplicate>(await AcceptAsync("m1"));
        Assert.Equal(first.Sequence, again.Sequence);
        Assert.Single(await FeedAsync());
    }

    [Fact]
    public async Task Fifty_copies_at_the_same_time_are_one_message()
    {
        await BeginAsync();
        var results = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => AcceptAsync("m1"))));
        Assert.Single(results.OfType<AcceptResult.Accepted>());
        Assert.Equal(49, results.OfType<AcceptResult.Duplicate>().Count());
        Assert.Single(await FeedAsync());
    }

    [Fact]
    public async Task A_message_to_nobody_is_refused() =>
        Assert.IsType<AcceptResult.Gone>(await AcceptAsync("m1"));

    [Fact]
    public async Task A_message_by_a_door_that_the_conversation_does_not_run_by_is_refused()
    {
        await BeginAsync();
        var other = new AcceptRow(conversation, "whatsapp", "m1", Guid.CreateVersion7(Start), [1], Start, Start.AddDays(30));
        Assert.IsType<AcceptResult.Gone>(await Database.AcceptAsync(other, default));
        Assert.Empty(await FeedAsync());
    }

    [Fact]
    public async Task Work_comes_in_the_order_of_arrival_one_at_a_time()
    {
        await BeginAsync();
        await AcceptAsync("m1");
        await AcceptAsync("m2");
        Assert.Equal([conversation], await Database.ReadWaitingAsync(10, default));
        foreach (var expected in (string[])["start", "m1", "m2"])
        {
            var work = (await Database.ReadWorkAsync(conversation, default))!;
            Assert.Equal(expected, work.ExternalId);
            Assert.Equal(CommitResult.Committed, await CommitAsync(work));
        }

        Assert.Null(await Database.ReadWorkAsync(conversation, default));
        Assert.Empty(await Database.ReadWaitingAsync(10, default));
    }

    [Fact]
    public async Task A_turn_on_an_old_version_is_a_conflict_and_writes_nothing()
    {
        await BeginAsync();
        await AcceptAsync("m1");
        var stale = (await Database.ReadWorkAsync(conversation, default))!;
        await CommitAsync(stale);
        var next = (await Database.ReadWorkAsync(conversation, default))!;
        Assert.Equal(CommitResult.Conflict, await CommitAsync(next with { Version = stale.Version }, [9]));
        Assert.Equal(next.Version, (await Database.ReadWorkAsync(conversation, default))!.Version);
        Assert.Empty(await Database.ReadDueAsync("directline", Start, 10, default));
    }

    [Fact]
    public async Task The_same_activity_is_handled_once()
    {
        await BeginAsync();
        var work = (await Database.ReadWorkAsync(conversation, default))!;
        Assert.Equal(CommitResult.Committed, await CommitAsync(work, [1]));
        Assert.Equal(CommitResult.Settled, await CommitAsync(work, [1]));
        Assert.Single(await Database.ReadDueAsync("directline", Start, 10, default));
    }

    [Fact]
    public async Task Of_parallel_turns_on_one_activity_one_is_committed()
    {
        await BeginAsync();
        var work = (await Database.ReadWorkAsync(conversation, default))!;
        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => CommitAsync(work, [1]))));
        Assert.Single(results, result => result is CommitResult.Committed);
        Assert.Single(await Database.ReadDueAsync("directline", Start, 10, default));
    }

    [Fact]
    public async Task A_reply_has_no_place_in_the_feed_before_it_is_released()
    {
        await BeginAsync();
        await CommitAsync((await Database.ReadWorkAsync(conversation, default))!, [7]);
        Assert.Empty(await FeedAsync());
        Assert.True((await Database.ReadHeadAsync(conversation, default))!.Waiting);

        Assert.Equal([conversation], await ReleaseAsync());
        Assert.Equal([7], Assert.Single(await FeedAsync()).Body);
        Assert.False((await Database.ReadHeadAsync(conversation, default))!.Waiting);
        Assert.Empty(await Database.ReadDueAsync("directline", Start, 10, default));
    }

    [Fact]
    public async Task Whoever_reads_on_from_a_place_misses_nothing_that_is_released_later()
    {
        await BeginAsync();
        await CommitAsync((await Database.ReadWorkAsync(conversation, default))!, [7]);
        await AcceptAsync("m1");
        var last = (await FeedAsync())[^1].Sequence;
        await ReleaseAsync();
        Assert.Equal([7], Assert.Single(await Database.ReadFeedAsync(conversation, last, 10, default)).Body);
    }

    [Fact]
    public async Task A_row_that_is_released_twice_is_said_once()
    {
        await BeginAsync();
        await CommitAsync((await Database.ReadWorkAsync(conversation, default))!, [7]);
        var due = await Database.ReadDueAsync("directline", Start, 10, default);
        await Database.ReleaseAsync(due, Start, default);
        Assert.Empty(await Database.ReleaseAsync(due, Start, default));
        Assert.Single(await FeedAsync());
    }

    [Fact]
    public async Task Where_the_feed_is_the_wire_a_reply_is_said_in_the_transaction_of_its_turn()
    {
        await BeginAsync();
        await AcceptAsync("m1");
        var work = (await Database.ReadWorkAsync(conversation, default))!;
        Assert.Equal(CommitResult.Released, await Database.CommitAsync(AtOnce(work, [7], [8]), default));
        var feed = await FeedAsync();
        Assert.Equal([1, 2, 3], feed.Select(said => said.Sequence));
        Assert.Equal([7, 8], feed.Skip(1).Select(said => said.Body[0]));
        Assert.All(feed.Zip(feed.Skip(1)), pair => Assert.True(pair.Second.At > pair.First.At));
        Assert.Empty(await Database.ReadDueAsync("directline", Start, 10, default));
        Assert.Equal(CommitResult.Settled, await Database.CommitAsync(AtOnce(work, [7]), default));
        Assert.Equal(CommitResult.Committed, await Database.CommitAsync(AtOnce((await Database.ReadWorkAsync(conversation, default))!), default));
        Assert.Equal(4, (await AcceptAsync("m2") as AcceptResult.Accepted)!.Sequence);
    }

    [Fact]
    public async Task What_comes_after_a_reply_that_still_waits_waits_too()
    {
        await BeginAsync();
        await AcceptAsync("m1");
        await CommitAsync((await Database.ReadWorkAsync(conversation, default))!, [7]);
        var second = (await Database.ReadWorkAsync(conversation, default))!;
        Assert.Equal(CommitResult.Committed, await Database.CommitAsync(AtOnce(second, [8]), default));
        await ReleaseAsync();
        Assert.Equal([7, 8], (await FeedAsync()).Skip(1).Select(said => said.Body[0]));
    }

    [Fact]
    public async Task A_turn_that_hands_over_does_not_speak_after_it()
    {
        await BeginAsync();
        var work = (await Database.ReadWorkAsync(conversation, default))!;
        var row = AtOnce(work, [7]) with { Owner = "coach:sara" };
        Assert.Equal(CommitResult.Committed, await Database.CommitAsync(row, default));
        await ReleaseAsync();
        Assert.Empty(await FeedAsync());
    }

    [Fact]
    public async Task A_reply_worked_out_before_a_coach_took_over_is_dropped_but_safety_goes_out()
    {
        await BeginAsync();
        await AcceptAsync("m1");
        var work = (await Database.ReadWorkAsync(conversation, default))!;
        await Database.CommitAsync(
            Commit(work, [new ReplyRow(NewMessage(), Purpose.Reply, [1]), new ReplyRow(NewMessage(), Purpose.Safety, [2])]),
            default);
        var takeover = (await Database.ReadWorkAsync(conversation, default))!;
        await Database.CommitAsync(Commit(takeover, []) with { Owner = "coach:sara" }, default);

        await ReleaseAsync();
        Assert.Equal([2], (await FeedAsync())[^1].Body);
        Assert.DoesNotContain(await FeedAsync(), said => said.Body is [1]);
        Assert.Empty(await Database.ReadDueAsync("directline", Start, 10, default));
    }

    [Fact]
    public async Task Times_in_the_feed_rise_strictly_even_within_a_millisecond()
    {
        await BeginAsync();
        foreach (var number in Enumerable.Range(0, 5)) await AcceptAsync($"m{number}");
        await CommitAsync((await Database.ReadWorkAsync(conversation, default))!, [7]);
        await ReleaseAsync();
        var feed = await FeedAsync();
        Assert.Equal(6, feed.Count);
        Assert.All(feed.Zip(feed.Skip(1)), pair =>
        {
            Assert.Equal(pair.First.Sequence + 1, pair.Second.Sequence);
            Assert.True(pair.Second.At > pair.First.At);
        });
    }

    [Fact]
    public async Task The_feed_is_read_a_page_at_a_time()
    {
        await BeginAsync();
        foreach (var number in Enumerable.Range(0, 5)) await AcceptAsync($"m{number}");
        var page = await Database.ReadFeedAsync(conversation, after: 2, limit: 2, default);
        Assert.Equal([3L, 4L], page.Select(said => said.Sequence));
    }

    [Fact]
    public async Task One_conversation_sees_nothing_of_another()
    {
        await BeginAsync();
        await AcceptAsync("m1");
        var other = ConversationId.New(Start);
        Assert.Empty(await Database.ReadFeedAsync(other, 0, 10, default));
        Assert.Null(await Database.ReadHeadAsync(other, default));
        Assert.Null(await Database.ReadWorkAsync(other, default));
    }

    [Fact]
    public async Task Erasing_removes_all_that_was_said_and_refuses_what_comes_later()
    {
        await BeginAsync();
        await AcceptAsync("m1");
        var work = (await Database.ReadWorkAsync(conversation, default))!;
        await CommitAsync(work, [7]);
        var due = await Database.ReadDueAsync("directline", Start, 10, default);

        Assert.True(await Database.EraseAsync(conversation, Start, onlyIfExpired: false, default));
        Assert.False(await Database.EraseAsync(conversation, Start, onlyIfExpired: false, default));
        Assert.Empty(await FeedAsync());
        Assert.True((await Database.ReadHeadAsync(conversation, default))!.Erased);
        Assert.Equal("", (await Database.ReadHeadAsync(conversation, default))!.UserId);
        Assert.IsType<AcceptResult.Gone>(await AcceptAsync("m2"));
        Assert.Empty(await Database.ReleaseAsync(due, Start, default));
        Assert.Equal(CommitResult.Settled, await CommitAsync(work));
        Assert.False(await BeginAsync());
    }

    [Fact]
    public async Task A_conversation_expires_when_nothing_more_is_said()
    {
        await BeginAsync();
        Assert.Empty(await Database.ReadExpiredAsync(Start.AddDays(29), 10, default));
        Assert.Equal([conversation], await Database.ReadExpiredAsync(Start.AddDays(30), 10, default));
        await AcceptAsync("m1", now: Start.AddDays(10));
        Assert.Empty(await Database.ReadExpiredAsync(Start.AddDays(30), 10, default));
        await Database.EraseAsync(conversation, Start.AddDays(40), onlyIfExpired: false, default);
        Assert.Empty(await Database.ReadExpiredAsync(Start.AddDays(90), 10, default));
    }

    [Fact]
    public async Task Somebody_who_writes_at_the_last_moment_keeps_the_conversation()
    {
        await BeginAsync();
        Assert.Equal([conversation], await Database.ReadExpiredAsync(Start.AddDays(30), 10, default));
        await AcceptAsync("m1", now: Start.AddDays(30));
        Assert.False(await Database.EraseAsync(conversation, Start.AddDays(30), onlyIfExpired: true, default));
        Assert.Single(await FeedAsync());
        Assert.True(await Database.EraseAsync(conversation, Start.AddDays(60), onlyIfExpired: true, default));
    }

    [Fact]
    public async Task A_timer_rings_once_when_its_time_has_come()
    {
        await BeginAsync();
        await CommitWithTimerAsync("still-there");
        Assert.Empty(await Database.ReadDueTimersAsync(Start.AddMinutes(9), 10, default));
        var timer = Assert.Single(await Database.ReadDueTimersAsync(Start.AddMinutes(10), 10, default));
        Assert.Equal(("still-there", conversation, 1L), (timer.Name, timer.Conversation, timer.Version));
        Assert.True(await Database.RingAsync(timer, [5], Start.AddMinutes(10), default));
        Assert.False(await Database.RingAsync(timer, [5], Start.AddMinutes(10), default));
        var work = (await Database.ReadWorkAsync(conversation, default))!;
        Assert.Equal([5], work.Body);
        Assert.Null(work.Sequence);
        Assert.Empty(await FeedAsync());
        Assert.Empty(await Database.ReadDueTimersAsync(Start.AddDays(1), 10, default));
    }

    [Fact]
    public async Task A_timer_of_a_conversation_that_moved_on_does_nothing()
    {
        await BeginAsync();
        await CommitWithTimerAsync("still-there");
        await AcceptAsync("m1");
        await CommitAsync((await Database.ReadWorkAsync(conversation, default))!);
        var timer = Assert.Single(await Database.ReadDueTimersAsync(Start.AddMinutes(10), 10, default));
        Assert.False(await Database.RingAsync(timer, [5], Start.AddMinutes(10), default));
        Assert.Null(await Database.ReadWorkAsync(conversation, default));
        Assert.Empty(await Database.ReadDueTimersAsync(Start.AddDays(1), 10, default));
    }

    [Fact]
    public async Task A_timer_that_is_set_again_rings_at_the_later_time()
    {
        await BeginAsync();
        await CommitWithTimerAsync("still-there");
        var first = Assert.Single(await Database.ReadDueTimersAsync(Start.AddMinutes(10), 10, default));
        await AcceptAsync("m1");
        await CommitWithTimerAsync("still-there", minutes: 20);
        Assert.False(await Database.RingAsync(first, [5], Start.AddMinutes(10), default));
        Assert.Empty(await Database.ReadDueTimersAsync(Start.AddMinutes(19), 10, default));
        Assert.Equal(2, Assert.Single(await Database.ReadDueTimersAsync(Start.AddMinutes(20), 10, default)).Version);
    }

    [Fact]
    public async Task Erasing_takes_timers_and_unanswered_questions_along()
    {
        await BeginAsync();
        var gap = new GapRow(NewMessage(), conversation, Start, [4]);
        var row = Commit((await Database.ReadWorkAsync(conversation, default))!, []);
        await Database.CommitAsync(row with { Timers = [new TimerRow("still-there", Start)], Gaps = [gap] }, default);
        Assert.Equal(gap.Id, Assert.Single(await Database.ReadGapsAsync(default)).Id);
        await Database.EraseAsync(conversation, Start, onlyIfExpired: false, default);
        Assert.Empty(await Database.ReadGapsAsync(default));
        Assert.Empty(await Database.ReadDueTimersAsync(Start.AddDays(1), 10, default));
    }

    [Fact]
    public async Task What_is_handed_in_waits_for_its_turn_once_and_stands_in_no_feed()
    {
        Assert.False(await HandInAsync("e1"));
        await BeginAsync();
        await CommitAsync((await Database.ReadWorkAsync(conversation, default))!);
        Assert.True(await HandInAsync("e1"));
        Assert.True(await HandInAsync("e1"));
        var work = (await Database.ReadWorkAsync(conversation, default))!;
        Assert.Equal(("e1", null), (work.ExternalId, work.MessageId));
        Assert.Equal([6], work.Body);
        await CommitAsync(work);
        Assert.True(await HandInAsync("e1"));
        Assert.Null(await Database.ReadWorkAsync(conversation, default));
        Assert.Empty(await FeedAsync());
    }

    [Fact]
    public async Task What_is_handed_in_keeps_the_conversation_like_a_message()
    {
        await BeginAsync();
        await HandInAsync("e1", Start.AddDays(20));
        Assert.Empty(await Database.ReadExpiredAsync(Start.AddDays(49), 10, default));
        Assert.Equal([conversation], await Database.ReadExpiredAsync(Start.AddDays(51), 10, default));
    }

    [Fact]
    public async Task A_link_to_a_plan_comes_with_its_turn_and_opens_the_state_until_it_runs_out()
    {
        await BeginAsync();
        Assert.Null(await Database.ReadLinkedAsync([1, 2], Start, default));
        await CommitWithLinkAsync([1, 2]);
        var linked = (await Database.ReadLinkedAsync([1, 2], Start, default))!;
        Assert.Equal((conversation, "directline", false, Start.AddHours(24)), (linked.Conversation, linked.Channel, linked.Waiting, linked.ExpiresAt));
        Assert.Equal([1], linked.State);
        Assert.Null(await Database.ReadLinkedAsync([1, 3], Start, default));
        await HandInAsync("e1");
        Assert.True((await Database.ReadLinkedAsync([1, 2], Start.AddHours(23), default))!.Waiting);
        Assert.Null(await Database.ReadLinkedAsync([1, 2], Start.AddHours(24), default));
    }

    [Fact]
    public async Task A_turn_that_is_not_committed_leaves_no_link()
    {
        await BeginAsync();
        var stale = (await Database.ReadWorkAsync(conversation, default))!;
        var row = Commit(stale with { Version = 7 }, []) with { PlanLink = new PlanLinkRow([1, 2], Start.AddHours(24)) };
        Assert.Equal(CommitResult.Conflict, await Database.CommitAsync(row, default));
        Assert.Null(await Database.ReadLinkedAsync([1, 2], Start, default));
    }

    [Fact]
    public async Task A_plan_that_is_thrown_away_takes_its_links_along_and_so_does_erasing()
    {
        await BeginAsync();
        await CommitWithLinkAsync([1, 2]);
        await HandInAsync("e1");
        await Database.CommitAsync(Commit((await Database.ReadWorkAsync(conversation, default))!, []) with { DropsPlanLinks = true }, default);
        Assert.Null(await Database.ReadLinkedAsync([1, 2], Start, default));

        await HandInAsync("e2");
        await CommitWithLinkAsync([3, 4]);
        Assert.NotNull(await Database.ReadLinkedAsync([3, 4], Start, default));
        await Database.EraseAsync(conversation, Start, onlyIfExpired: false, default);
        Assert.Null(await Database.ReadLinkedAsync([3, 4], Start, default));
        Assert.False(await HandInAsync("e3"));
    }

    [Fact]
    public async Task A_ping_writes()
    {
        await Database.PingAsync(Start, default);
        await Database.PingAsync(Start.AddSeconds(1), default);
    }

    [Fact]
    public async Task A_sweep_removes_old_keys_and_traces_and_nothing_that_waits()
    {
        await BeginAsync();
        await AcceptAsync("m1");
        await CommitAsync((await Database.ReadWorkAsync(conversation, default))!);
        Assert.Empty(await Database.SweepAsync(Start.AddDays(9), default));
        Assert.Equal("m1", (await Database.ReadWorkAsync(conversation, default))!.ExternalId);

        await Database.EraseAsync(conversation, Start, onlyIfExpired: false, default);
        Assert.Empty(await Database.SweepAsync(Start, default));
        Assert.Equal([conversation], await Database.SweepAsync(Start.AddDays(9), default));
        Assert.Null(await Database.ReadHeadAsync(conversation, default));
    }

    private Task<bool> BeginAsync() => Database.StartAsync(
        new StartRow(conversation, "directline", "landelijk", "dl_1", null, [0], "start", [0], Start, Start.AddDays(30)),
        default);

    private Task<AcceptResult> AcceptAsync(string externalId, byte[]? body = null, DateTimeOffset? now = null)
    {
        var at = now ?? Start;
        return Database.AcceptAsync(
            new AcceptRow(conversation, "directline", externalId, NewMessage(), body ?? [0], at, at.AddDays(30)),
            default);
    }

    private Task<CommitResult> CommitAsync(WorkRow work, params byte[][] replies) => Database.CommitAsync(
        Commit(work, [.. replies.Select(body => new ReplyRow(NewMessage(), Purpose.Reply, body))]),
        default);

    private static CommitRow Commit(WorkRow work, IReadOnlyList<ReplyRow> replies) => new(
        work.Conversation, work.Version, work.InboxId, work.Region, work.Owner, work.Request, [1], replies, ReleaseAtOnce: false, Start);

    private Task<bool> HandInAsync(string externalId, DateTimeOffset? now = null) => Database.HandInAsync(
        new HandInRow(conversation, externalId, [6], now ?? Start, (now ?? Start).AddDays(30)),
        default);

    private async Task CommitWithLinkAsync(byte[] hash) => await Database.CommitAsync(
        Commit((await Database.ReadWorkAsync(conversation, default))!, []) with { PlanLink = new PlanLinkRow(hash, Start.AddHours(24)) },
        default);

    private async Task CommitWithTimerAsync(string name, int minutes = 10)
    {
        var row = Commit((await Database.ReadWorkAsync(conversation, default))!, []);
        await Database.CommitAsync(row with { Timers = [new TimerRow(name, Start.AddMinutes(minutes))] }, default);
    }

    private static CommitRow AtOnce(WorkRow work, params byte[][] replies) =>
        Commit(work, [.. replies.Select(body => new ReplyRow(NewMessage(), Purpose.Reply, body))]) with { ReleaseAtOnce = true };

    private async Task<IReadOnlyList<ConversationId>> ReleaseAsync() =>
        await Database.ReleaseAsync(await Database.ReadDueAsync("directline", Start, 10, default), Start, default);

    private Task<IReadOnlyList<FeedRow>> FeedAsync() => Database.ReadFeedAsync(conversation, 0, 100, default);

    private static Guid NewMessage() => Guid.CreateVersion7(Start);
}
