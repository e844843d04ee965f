using YouthBot.Handoff;
using YouthBot.Handoff.Closing;
using YouthBot.Handoff.Handles;
using YouthBot.Handoff.Ownership;
using YouthBot.Storage;
using YouthBot.Storage.Rows;

namespace YouthBot.Tests.Storage;

/// <summary>What every database must do for the desk. A class for each database derives from it.</summary>
public abstract class DeskDatabaseContract : IAsyncLifetime
{
    private const string Region = "landelijk";

    private static readonly DateTimeOffset Start = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);

    private readonly ConversationId conversation = ConversationId.New(Start);

    protected IConversationDatabase Conversations { get; private set; } = null!;

    protected IDeskDatabase Desk { get; private set; } = null!;

    protected IAlertDatabase Alerts { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        (Conversations, Desk, Alerts) = Create();
        await Conversations.MigrateAsync(default);
    }

    public abstract Task DisposeAsync();

    protected abstract (IConversationDatabase Conversations, IDeskDatabase Desk, IAlertDatabase Alerts) Create();

    /// <summary>The commit is the one conditional update: whatever decided it, it holds for the version that it was decided for.</summary>
    [Fact]
    public async Task Of_fifty_claims_of_one_version_one_is_written()
    {
        await WaitAsync(conversation);
        var works = new List<WorkRow>();
        for (var i = 0; i < 50; i++) await AcceptAsync(conversation, $"claim-{i}");
        var first = (await Conversations.ReadWorkAsync(conversation, default))!;
        for (var i = 0; i < 50; i++) works.Add(first with { InboxId = first.InboxId + i });

        var results = await Task.WhenAll(works.Select((work, i) => Task.Run(() =>
            Conversations.CommitAsync(Commit(work, $"coach:{i}", "none") with { Outcome = "done" }, default))));
        Assert.Equal(1, results.Count(result => result is CommitResult.Committed));
        Assert.Equal(49, results.Count(result => result is CommitResult.Conflict));
        var winner = Array.IndexOf(results, CommitResult.Committed);
        Assert.Equal(new Owner.Coach($"{winner}"), Assert.Single(await Desk.ReadQueueAsync(Region, default)).Owner);
    }

    [Fact]
    public async Task A_coach_never_gets_more_than_they_can_have_whoever_writes()
    {
        var all = Enumerable.Range(0, 10).Select(second => ConversationId.New(Start.AddSeconds(second))).ToArray();
        foreach (var id in all)
        {
            await WaitAsync(id);
            await AcceptAsync(id, "claim");
        }

        var works = await Task.WhenAll(all.Select(id => Conversations.ReadWorkAsync(id, default)));
        var results = await Task.WhenAll(works.Select(work => Task.Run(() =>
            Conversations.CommitAsync(Commit(work!, "coach:anna", "none") with { Limit = new OwnerLimit("coach:anna", 3) }, default))));
        Assert.Equal(3, results.Count(result => result is CommitResult.Committed));
        Assert.Equal(3, await Desk.CountOwnedAsync("coach:anna", ConversationId.New(Start), default));
    }

    [Fact]
    public async Task The_same_command_again_is_the_same_and_its_outcome_stays()
    {
        await WaitAsync(conversation);
        Assert.IsType<AcceptResult.Accepted>(await AcceptAsync(conversation, "k1"));
        Assert.IsType<AcceptResult.Duplicate>(await AcceptAsync(conversation, "k1"));
        Assert.Null(await Desk.ReadOutcomeAsync(conversation, "desk", "k1", default));
        var work = (await Conversations.ReadWorkAsync(conversation, default))!;
        Assert.Equal("desk", work.Door);
        await Conversations.CommitAsync(Commit(work, "bot", "waiting") with { Outcome = "taken:ben" }, default);
        Assert.Equal("taken:ben", await Desk.ReadOutcomeAsync(conversation, "desk", "k1", default));
        Assert.IsType<AcceptResult.Duplicate>(await AcceptAsync(conversation, "k1"));
        Assert.Null(await Conversations.ReadWorkAsync(conversation, default));
    }

    [Fact]
    public async Task A_command_in_an_erased_conversation_is_refused()
    {
        await WaitAsync(conversation);
        await Conversations.EraseAsync(conversation, Start, onlyIfExpired: false, default);
        Assert.IsType<AcceptResult.Gone>(await AcceptAsync(conversation, "k1"));
        Assert.IsType<AcceptResult.Gone>(await AcceptAsync(ConversationId.New(Start), "k1"));
    }

    [Fact]
    public async Task Who_waits_has_a_handle_of_their_own_and_keeps_it()
    {
        await WaitAsync(conversation);
        Assert.Equal(Handle.Of(conversation, 0), Assert.Single(await Desk.ReadQueueAsync(Region, default)).Handle);
        await AcceptAsync(conversation, "k1");
        await Conversations.CommitAsync(
            Commit((await Conversations.ReadWorkAsync(conversation, default))!, "coach:anna", "none"), default);
        Assert.Equal(Handle.Of(conversation, 0), Assert.Single(await Desk.ReadQueueAsync(Region, default)).Handle);
    }

    [Fact]
    public async Task Who_is_done_is_no_longer_at_the_desk_and_erasing_takes_everything_along()
    {
        await WaitAsync(conversation);
        Assert.Single(await Desk.ReadQueueAsync(region: null, default));
        Assert.Empty(await Desk.ReadQueueAsync("utrecht", default));
        await AcceptAsync(conversation, "k1");
        await Conversations.CommitAsync(Commit((await Conversations.ReadWorkAsync(conversation, default))!, "bot", "none"), default);
        Assert.Empty(await Desk.ReadQueueAsync(Region, default));

        await Conversations.EraseAsync(conversation, Start, onlyIfExpired: false, default);
        Assert.Null(await Desk.ReadOwnedAsync(conversation, "bot", default));
    }

    [Fact]
    public async Task Only_who_owns_it_gets_the_facts()
    {
        await WaitAsync(conversation);
        await AcceptAsync(conversation, "k1");
        await Conversations.CommitAsync(Commit((await Conversations.ReadWorkAsync(conversation, default))!, "coach:anna", "none"), default);
        Assert.Equal([7], (await Desk.ReadOwnedAsync(conversation, "coach:anna", default))!.Facts);
        Assert.Null(await Desk.ReadOwnedAsync(conversation, "coach:ben", default));
    }

    [Fact]
    public async Task An_escalation_is_remembered_for_this_request_and_not_for_the_next()
    {
        await WaitAsync(conversation);
        await Desk.EscalatedAsync(conversation, [], Start.AddMinutes(2), default);
        Assert.Equal(Start.AddMinutes(2), Assert.Single(await Desk.ReadQueueAsync(Region, default)).EscalatedAt);
        await AcceptAsync(conversation, "k1");
        var again = Commit((await Conversations.ReadWorkAsync(conversation, default))!, "bot", "waiting") with { Handoff = Row(Start.AddHours(1)) };
        await Conversations.CommitAsync(again, default);
        Assert.Null(Assert.Single(await Desk.ReadQueueAsync(Region, default)).EscalatedAt);
    }

    [Fact]
    public async Task Who_comes_back_to_the_queue_with_haste_was_brought_to_notice_then()
    {
        await WaitAsync(conversation);
        await AcceptAsync(conversation, "k1");
        var back = Commit((await Conversations.ReadWorkAsync(conversation, default))!, "bot", "waiting-acute") with
        {
            HasHaste = true,
            Now = Start.AddMinutes(20),
            Handoff = Row() with { Severity = Severity.Acute },
        };
        await Conversations.CommitAsync(back, default);
        var entry = Assert.Single(await Desk.ReadQueueAsync(Region, default));
        Assert.Equal((Start.AddMinutes(20), Severity.Acute), (entry.EscalatedAt, entry.Severity));
    }

    [Fact]
    public async Task The_end_of_a_talk_and_what_the_coach_leaves_behind_are_one_write()
    {
        await WaitAsync(conversation);
        await AcceptAsync(conversation, "claim");
        await Conversations.CommitAsync(Commit((await Conversations.ReadWorkAsync(conversation, default))!, "coach:anna", "none"), default);
        await AcceptAsync(conversation, "end");
        var note = new NoteRow("n1", conversation, "anna", Start, OnlySelf: true, [9]);
        var end = Commit((await Conversations.ReadWorkAsync(conversation, default))!, "bot", "none") with
        {
            Ending = new EndingRow("anna", new DateOnly(2027, 1, 8), note),
        };
        Assert.Equal(CommitResult.Conflict, await Conversations.CommitAsync(end with { Version = end.Version - 1 }, default));
        Assert.Empty(await Desk.ReadFollowUpsAsync("anna", default));
        Assert.Empty(await Desk.ReadNotesAsync(conversation, "anna", Start, default));
        Assert.Equal(CommitResult.Committed, await Conversations.CommitAsync(end, default));
        Assert.Equal(new DateOnly(2027, 1, 8), Assert.Single(await Desk.ReadFollowUpsAsync("anna", default)).Due);
        Assert.Single(await Desk.ReadNotesAsync(conversation, "anna", Start, default));
        Assert.Empty(await Desk.ReadNotesAsync(conversation, "ben", Start, default));

        await AcceptAsync(conversation, "later");
        var later = Commit((await Conversations.ReadWorkAsync(conversation, default))!, "bot", "none") with { Ending = new EndingRow("anna", null, null) };
        await Conversations.CommitAsync(later, default);
        Assert.Empty(await Desk.ReadFollowUpsAsync("anna", default));
    }

    [Fact]
    public async Task Notes_and_labels_are_of_the_talk_in_which_they_were_made()
    {
        await WaitAsync(conversation);
        await TalkAsync("anna", Start, "werk");
        Assert.Equal(["anna"], await NotesAsync("anna", Start.AddHours(1)));
        await TalkAsync("ben", Start.AddHours(1), "geld");

        Assert.Equal(["werk"], Assert.Single(await Desk.FindClosedAsync("anna", new ClosedQuery(), 10, default)).Tags);
        Assert.Equal(["geld"], Assert.Single(await Desk.FindClosedAsync("ben", new ClosedQuery(Tag: "geld"), 10, default)).Tags);
        Assert.Empty(await Desk.FindClosedAsync("anna", new ClosedQuery(Tag: "geld"), 10, default));
        Assert.Equal(["anna"], Writers(await Desk.ReadClosedNotesAsync(conversation, "anna", default)));
        Assert.Equal(["ben"], Writers(await Desk.ReadClosedNotesAsync(conversation, "ben", default)));
        Assert.Empty(await Desk.ReadClosedNotesAsync(conversation, "carla", default));
        Assert.Equal(["ben"], await NotesAsync("carla", Start.AddHours(1)));

        async Task TalkAsync(string coach, DateTimeOffset asked, string tag)
        {
            var (owner, claimed) = ($"coach:{coach}", asked.AddMinutes(1));
            await AcceptAsync(conversation, $"claim {coach}");
            await Conversations.CommitAsync(Commit((await Conversations.ReadWorkAsync(conversation, default))!, owner, "none"), default);
            Assert.Empty(await Desk.ReadTagsAsync(conversation, default));
            await Desk.SaveTagsAsync(conversation, owner, [tag], default);
            await Desk.AddNoteAsync(new NoteRow(coach, conversation, coach, claimed, OnlySelf: false, [9]), default);
            Assert.Equal([coach], await NotesAsync("carla", asked));
            await AcceptAsync(conversation, $"end {coach}");
            var end = Commit((await Conversations.ReadWorkAsync(conversation, default))!, "bot", "none") with
            {
                Now = asked.AddMinutes(2),
                Closing = new ClosingRow(coach, asked, After: 0, new Outcome("adviesgesprek", "school", "overdracht")),
            };
            Assert.Equal(CommitResult.Committed, await Conversations.CommitAsync(end, default));
        }

        async Task<string[]> NotesAsync(string coach, DateTimeOffset since) => Writers(await Desk.ReadNotesAsync(conversation, coach, since, default));

        static string[] Writers(IEnumerable<NoteRow> notes) => [.. notes.Select(note => note.Coach)];
    }

    [Fact]
    public async Task What_happened_at_the_desk_goes_with_the_conversation()
    {
        await WaitAsync(conversation);
        await AcceptAsync(conversation, "k1");
        var claim = Commit((await Conversations.ReadWorkAsync(conversation, default))!, "coach:anna", "none") with
        {
            Happened = [new HandoffEventRow("alert", "anna", "suicidality:Acute")],
        };
        await Conversations.CommitAsync(claim, default);
        Assert.NotNull(await Desk.ReadAlertAsync(conversation, Start, default));
        await Conversations.EraseAsync(conversation, Start, onlyIfExpired: false, default);
        Assert.Null(await Desk.ReadAlertAsync(conversation, Start, default));
    }

    [Fact]
    public async Task A_number_is_for_the_coach_who_has_the_conversation_and_has_a_time_of_its_own()
    {
        await WaitAsync(conversation);
        var number = new ContactRow([5], Start.AddDays(7));
        await CommitAsync("claim", row => Commit(row, "coach:anna", "none") with { Contact = number });
        Assert.Equal([5], await Desk.ReadContactAsync(conversation, "coach:anna", Start, default));
        Assert.Null(await Desk.ReadContactAsync(conversation, "coach:ben", Start, default));
        Assert.Null(await Desk.ReadContactAsync(conversation, "coach:anna", Start.AddDays(7), default));
        Assert.Equal(0, await Desk.SweepContactsAsync(Start.AddDays(6), default));
        Assert.Equal(1, await Desk.SweepContactsAsync(Start.AddDays(7), default));

        await CommitAsync("again", row => Commit(row, "coach:anna", "none") with { Contact = number });
        await CommitAsync("done", row => Commit(row, "coach:anna", "none") with { DropsContact = true });
        Assert.Null(await Desk.ReadContactAsync(conversation, "coach:anna", Start, default));

        await CommitAsync("once more", row => Commit(row, "coach:anna", "none") with { Contact = number });
        await Conversations.EraseAsync(conversation, Start, onlyIfExpired: false, default);
        Assert.Equal(0, await Desk.SweepContactsAsync(Start.AddDays(7), default));

        async Task CommitAsync(string key, Func<WorkRow, CommitRow> commit)
        {
            await AcceptAsync(conversation, key);
            Assert.Equal(CommitResult.Committed, await Conversations.CommitAsync(commit((await Conversations.ReadWorkAsync(conversation, default))!), default));
        }
    }

    [Fact]
    public async Task An_alert_is_left_with_its_reason_and_waits_until_it_was_sent()
    {
        await WaitAsync(conversation);
        await AcceptAsync(conversation, "k1");
        var asks = Commit((await Conversations.ReadWorkAsync(conversation, default))!, "bot", "waiting-acute") with { AlertBy = ["webhook", "smtp"] };
        Assert.Equal(CommitResult.Committed, await Conversations.CommitAsync(asks, default));
        Assert.Equal(CommitResult.Settled, await Conversations.CommitAsync(asks, default));
        await Desk.EscalatedAsync(conversation, ["webhook"], Start.AddMinutes(2), default);

        var asked = Assert.Single(await DueAsync("webhook", Start));
        Assert.Equal((conversation, AlertKind.Asked, 0), (asked.Conversation, asked.Kind, asked.Attempts));
        Assert.Equal([AlertKind.Asked, AlertKind.Unclaimed], (await DueAsync("webhook", Start.AddMinutes(2))).Select(alert => alert.Kind));
        await Alerts.PostponeAsync([asked], Start.AddMinutes(5), default);
        Assert.Empty(await DueAsync("webhook", Start));
        Assert.Equal(1, (await DueAsync("webhook", Start.AddMinutes(5)))[0].Attempts);
        await Alerts.SettleAsync([asked], sent: true, Start.AddMinutes(5), default);
        Assert.Single(await DueAsync("webhook", Start.AddMinutes(5)));

        Assert.Single(await DueAsync("smtp", Start));
        await Conversations.EraseAsync(conversation, Start, onlyIfExpired: false, default);
        Assert.Empty(await DueAsync("smtp", Start));
    }

    [Fact]
    public async Task Coaches_have_an_account_and_are_there_when_they_were_seen()
    {
        var anna = new CoachRow(new Coach("anna", "Anna", ["landelijk", "utrecht"], 3), "https://login.example|1", "coach");
        await Desk.SaveCoachAsync(anna, default);
        await Desk.SaveCoachAsync(anna with { Coach = anna.Coach with { FirstName = "An", Regions = ["landelijk"] } }, default);
        var found = (await Desk.FindCoachAsync(anna.Login, default))!;
        Assert.Equal(("anna", "An", 3, "coach"), (found.Coach.Id, found.Coach.FirstName, found.Coach.Capacity, found.Role));
        Assert.Equal(["landelijk"], found.Coach.Regions);
        Assert.Null(await Desk.FindCoachAsync("https://login.example|2", default));

        Assert.Equal((1, 0), Count(await Desk.ReadDeskAsync("landelijk", Start, default)));
        Assert.True(await Desk.SeeAsync("anna", Start, default));
        Assert.False(await Desk.SeeAsync("nobody", Start, default));
        Assert.Equal((1, 1), Count(await Desk.ReadDeskAsync("landelijk", Start, default)));
        Assert.Equal((1, 0), Count(await Desk.ReadDeskAsync("landelijk", Start.AddSeconds(1), default)));
        Assert.Equal((0, 0), Count(await Desk.ReadDeskAsync("utrecht", Start, default)));
        Assert.Equal(Start, (await Desk.ReadSeenAsync(default))["anna"]);

        // away since the first time that they said so, whatever is written about the account meanwhile
        await Desk.SetAwayAsync("anna", Start, default);
        await Desk.SetAwayAsync("anna", Start.AddMinutes(5), default);
        await Desk.SaveCoachAsync(anna with { Coach = anna.Coach with { Regions = ["landelijk"] } }, default);
        Assert.Equal((1, 0), Count(await Desk.ReadDeskAsync("landelijk", Start, default)));
        Assert.Equal(Start, Assert.Single(await Desk.ReadCoachesAsync("landelijk", default)).AwaySince);
        await Desk.SetAwayAsync("anna", null, default);
        Assert.Equal((1, 1), Count(await Desk.ReadDeskAsync("landelijk", Start, default)));

        await Desk.SaveCoachAsync(anna with { DisabledAt = Start }, default);
        Assert.Null(await Desk.FindCoachAsync(anna.Login, default));
        Assert.False(await Desk.SeeAsync("anna", Start, default));
    }

    private Task<IReadOnlyList<DueAlertRow>> DueAsync(string channel, DateTimeOffset now) => Alerts.ReadDueAsync(channel, now, 10, default);

    private static (int Coaches, int Present) Count(DeskRow row) => (row.Coaches, row.Present);

    private static HandoffRow Row(DateTimeOffset? requestedAt = null) =>
        new(Severity.Normal, HandoffReason.Asked, requestedAt ?? Start, null, null, [7]);

    private static CommitRow Commit(WorkRow work, string owner, string request) => new(
        work.Conversation, work.Version, work.InboxId, work.Region, owner, request, [1], [], ReleaseAtOnce: true, Start) { Handoff = Row() };

    private async Task WaitAsync(ConversationId id)
    {
        await Conversations.StartAsync(new StartRow(id, "directline", Region, "dl_1", null, [0], "start", [0], Start, Start.AddDays(30)), default);
        await Conversations.CommitAsync(Commit((await Conversations.ReadWorkAsync(id, default))!, "bot", "waiting"), default);
    }

    private Task<AcceptResult> AcceptAsync(ConversationId id, string key) => Desk.AcceptAsync(new UnseenRow(id, "desk", key, [0], Start), default);
}
