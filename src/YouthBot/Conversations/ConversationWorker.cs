using System.Threading.Channels;
using Microsoft.Extensions.Options;
using YouthBot.Alerts;
using YouthBot.CheckIns;
using YouthBot.Content;
using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Privacy;
using YouthBot.Dialogs.Replies;
using YouthBot.Handoff;
using YouthBot.Handoff.CheckIns;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Sending;
using YouthBot.Handoff.Turns;
using YouthBot.Plans;
using YouthBot.Storage;
using YouthBot.Storage.Retention;
using YouthBot.Storage.Rows;

namespace YouthBot.Conversations;

/// <summary>
/// Takes the turns: one at a time for each conversation, in order, for everything that comes in. A conversation always goes to the same
/// lane. Being woken is only a hint; what waits is read from storage, and a sweep finds what a crash left behind.
/// </summary>
public sealed partial class ConversationWorker : BackgroundService
{
    /// <summary>How often storage is asked for work that nobody was woken for.</summary>
    private static readonly TimeSpan SweepInterval = TimeSpan.FromSeconds(5);

    private const int SweepBatch = 1000;

    /// <summary>
    /// A lane mostly waits for the disk, so there are many more of them than processors: what they commit at the same time shares one flush.
    /// </summary>
    private const int Lanes = 64;

    /// <summary>A plan has a page; the web chat cannot send a message to somebody who is not there.</summary>
    private static readonly HashSet<string> Abilities = new([DialogAbilities.Page], StringComparer.Ordinal);

    private readonly ConversationStore store;
    private readonly MoveStore moves;
    private readonly OutboxRelay relay;
    private readonly Dictionary<string, IChannelWire> wires;
    private readonly LiveFeed feed;
    private readonly LiveContent content;
    private readonly PlanLinks planLinks;
    private readonly CheckInRequests checkIns;
    private readonly DeskBoard desks;
    private readonly DeskLine line;
    private readonly AlertChannels alerts;
    private readonly TimeProvider time;
    private readonly RetentionOptions retention;
    private readonly ILogger<ConversationWorker> log;
    private readonly Channel<ConversationId>[] lanes;

    /// <summary>Wired by the host.</summary>
    public ConversationWorker(
        ConversationStore store,
        MoveStore moves,
        OutboxRelay relay,
        IEnumerable<IChannelWire> wires,
        LiveFeed feed,
        LiveContent content,
        PlanLinks planLinks,
        CheckInRequests checkIns,
        DeskBoard desks,
        DeskLine line,
        AlertChannels alerts,
        TimeProvider time,
        IOptions<RetentionOptions> retention,
        ILogger<ConversationWorker> log)
    {
        ArgumentNullException.ThrowIfNull(retention);
        this.store = store;
        this.moves = moves;
        this.relay = relay;
        this.wires = wires.ToDictionary(wire => wire.Channel, StringComparer.Ordinal);
        this.feed = feed;
        this.content = content;
        this.planLinks = planLinks;
        this.checkIns = checkIns;
        this.desks = desks;
        this.line = line;
        this.alerts = alerts;
        this.time = time;
        this.retention = retention.Value;
        this.log = log;
        lanes = [.. Enumerable
            .Range(0, Lanes)
            .Select(_ => Channel.CreateUnbounded<ConversationId>(new UnboundedChannelOptions { SingleReader = true }))];
    }

    /// <summary>Something waits in this conversation.</summary>
    public void Wake(ConversationId conversation) => lanes[(uint)conversation.GetHashCode() % lanes.Length].Writer.TryWrite(conversation);

    /// <inheritdoc />
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll([.. lanes.Select(lane => RunLaneAsync(lane.Reader, stoppingToken)), SweepAsync(stoppingToken)]);

    private async Task RunLaneAsync(ChannelReader<ConversationId> lane, CancellationToken stopping)
    {
        await foreach (var conversation in lane.ReadAllAsync(stopping))
        {
            try
            {
                await WorkThroughAsync(conversation, stopping);
            }
            catch (Exception error) when (!stopping.IsCancellationRequested)
            {
                // it still waits in the inbox: the sweep comes back to it
                LogFailed(conversation, error.GetType().Name, error.StackTrace);
            }
        }
    }

    private async Task SweepAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(SweepInterval, time);
        do
        {
            try
            {
                foreach (var conversation in await store.ReadWaitingAsync(SweepBatch, stopping)) Wake(conversation);
            }
            catch (Exception error) when (!stopping.IsCancellationRequested)
            {
                LogSweepFailed(error.GetType().Name, error.StackTrace);
            }
        }
        while (await timer.WaitForNextTickAsync(stopping));
    }

    private async Task WorkThroughAsync(ConversationId conversation, CancellationToken stopping)
    {
        while (await store.ReadWorkAsync(conversation, stopping) is { } work)
        {
            // what only the desk's own door may bring: an event of that name from anywhere else is nothing
            var command = work.Door is DeskSignal.Door ? DeskSignal.Read(work.Activity) : null;
            var desk = await desks.OfAsync(work.Conversation, command, stopping);
            var move = MoveSignal.Of(work.Activity, work.Door);
            // asked again after a crash it is the same number
            var number = move is MoveSignal.Code code ? await moves.ClaimAsync(code, conversation, stopping) : null;
            var result = Take(work, desk, world => command is not null ? DeskTurn.Take(work.Conversation, command, world)
                : move is not null ? MoveTurn.Take(work.Conversation, move, number, world)
                : null);
            if (result.Events.Any(happening => happening is TurnEvent.ErasureRequested))
            {
                var farewell = WireOf(work) is { } way
                    ? await way.FarewellAsync(conversation, await checkIns.FarewellAsync(conversation, stopping), stopping)
                    : null;
                await store.EraseAsync(conversation, stopping);
                feed.End(conversation);
                line.Hint(work.Conversation.Region);
                if (farewell is not null) await farewell();
                return;
            }

            // the secret is new at every try, and stands on disk together with the reply that brings it, or neither does
            var link = result.Events.Any(happening => happening is TurnEvent.PlanLinkOffered) ? planLinks.Make() : null;
            Outgoing[] replies =
            [
                .. result.Events.OfType<TurnEvent.ReplyCreated>().Select(reply => Address(reply, work, link)),
                .. desk is null ? [] : Signals(result).Select(signal => Address(signal, work, link)),
            ];
            var handover = Handover.Of(result, command);
            var wire = WireOf(work);
            var outcome = new TurnOutcome(result.Conversation, replies, ReleaseAtOnce: work.Conversation.Channel is LiveFeed.Channel)
            {
                Wire = wire?.Channel,
                Timers = Timers(result),
                Gaps = Gaps(result),
                PlanLink = link?.Row,
                DropsPlanLinks = result.Events.Any(happening => happening is TurnEvent.PlanDiscarded),
                Contact = result.Events.OfType<TurnEvent.ContactGiven>().LastOrDefault()?.Number,
                AlertBy = handover.HasHaste ? alerts.Names : [],
                Handover = handover,
                CheckIns = await CheckInsAsync(result, stopping),
            };
            var written = await store.CommitAsync(work, outcome, stopping);
            // the desks first: who hears that a command is done reads the desk at once, and must not see it as it was before
            if (written is not CommitResult.Conflict && (IsAtDesk(work.Conversation) || IsAtDesk(result.Conversation))) Tell(work.Conversation, result.Conversation);
            if (written is CommitResult.Released || command is not null) feed.Hint(conversation);
            if (written is not CommitResult.Committed || replies.Length == 0) continue;
            if (wire is not null) wire.Wake();
            else relay.Wake();
        }
    }

    /// <summary>What comes in by a door with a way out of its own is answered there; everything else where the conversation is.</summary>
    private IChannelWire? WireOf(Work work) => wires.GetValueOrDefault(work.Door) ?? wires.GetValueOrDefault(work.Conversation.Channel);

    private static bool IsAtDesk(Conversation conversation) => conversation is { Owner: Owner.Coach } or { Request: not HandoffRequest.None };

    /// <summary>The desks of where it was and where it is now.</summary>
    private void Tell(Conversation before, Conversation after)
    {
        line.Hint(after.Region);
        if (before.Region != after.Region) line.Hint(before.Region);
    }

    /// <param name="work">What came in.</param>
    /// <param name="desk">The desk of its region.</param>
    /// <param name="step">The turn of a step that is ours and nobody's message; null when it is none.</param>
    private TurnResult Take(Work work, DeskStatus? desk, Func<World, TurnResult?> step)
    {
        var world = new World(content.Current, time.GetUtcNow(), retention.Bot, desk) { Abilities = Abilities };
        try
        {
            if (step(world) is { } taken) return taken;
            return work.Door switch
            {
                DeskSignal.Door or MoveSignal.Door => TurnResult.Silent(work.Conversation, "unknown-command"),
                CheckInSignal.Door => CheckInSignal.Of(work.Activity) is { } checkIn
                    ? Turn.Take(work.Conversation, checkIn, world)
                    : Turn.PutOff(work.Conversation, work.Activity, world),
                _ => Turn.Take(work.Conversation, work.Activity, world),
            };
        }
        catch (Exception error)
        {
            // a bug of ours: the message text may stand in the exception, so only its kind and place are logged
            LogTurnFailed(work.Conversation.Id, error.GetType().Name, error.StackTrace);
            // a coach is told so at the desk; the young person did nothing that went wrong
            if (work.Door is DeskSignal.Door)
                return new TurnResult(work.Conversation, [new TurnEvent.DeskRefused(new Refusal.Failed())], new Decision("trouble"));
            if (work.Door is CheckInSignal.Door) return Turn.PutOff(work.Conversation, work.Activity, world);
            var sentences = world.Content.Sentences;
            return TurnResult.Say(
                work.Conversation,
                Reply.Say(sentences.Trouble, new YouthBotData(ReplyKinds.Fallback), [Buttons.Say(sentences.TalkToHuman)]),
                new Decision("trouble", ReplyKinds.Fallback));
        }
    }

    /// <summary>What clients of the protocol know of a handoff.</summary>
    private static IEnumerable<TurnEvent.ReplyCreated> Signals(TurnResult result) => result.Events
        .OfType<TurnEvent.HandedOff>()
        .Select(handed => HandoffWire.Of(handed.Happened))
        .OfType<Activity>()
        .Select(signal => new TurnEvent.ReplyCreated(signal, Purpose.Coach));

    /// <summary>What a turn says of check-ins; who asks for one gets a place of their own for it.</summary>
    private async Task<CheckInCommitRow?> CheckInsAsync(TurnResult result, CancellationToken stopping)
    {
        CheckInEvent[] happened = [.. result.Events.OfType<TurnEvent.CheckIn>().Select(one => one.Happened)];
        if (happened.Length == 0) return null;
        var asked = happened.OfType<CheckInEvent.AskedFor>().FirstOrDefault();
        return new CheckInCommitRow(happened)
        {
            Asked = asked is null ? null : await checkIns.OfAsync(result.Conversation, asked.After, stopping),
        };
    }

    private static (string Name, TimeSpan After)[] Timers(TurnResult result) =>
        [.. result.Events.OfType<TurnEvent.TimerSet>().Select(timer => (timer.Name, timer.After))];

    private static Gap[] Gaps(TurnResult result) =>
    [
        .. result.Events.OfType<TurnEvent.QuestionUnanswered>().Select(gap => new Gap(Gap.Unanswered, gap.Question, null)),
        .. result.Events.OfType<TurnEvent.AnswerDisliked>().Select(gap => new Gap(Gap.Disliked, gap.Question, gap.Article)),
    ];

    private Outgoing Address(TurnEvent.ReplyCreated reply, Work work, PlanLinks.Link? link) => new(
        reply.Purpose,
        reply.Activity with
        {
            Text = link is null || reply.Activity.Text is not { } text
                ? reply.Activity.Text
                : PlanLink.Fill(text, content.Current.PlanWords.Link, link.Address),
            ChannelId = work.Conversation.Channel,
            // a coach speaks under their own first name
            From = reply.Activity.From ?? Participants.Bot,
            Recipient = Participants.Youth(work.UserId),
            Conversation = new ConversationAccount { Id = work.Conversation.Id.ToString() },
            // a client holds an answer back until it has seen what it answers: so only what stands in the feed is named
            ReplyToId = reply.Purpose is Purpose.Proactive ? null : work.Activity.Id,
        });

    [LoggerMessage(EventId = 1301, Level = LogLevel.Error, Message = "Conversation {Conversation}: work failed and will be tried again: {Kind} {Place}")]
    private partial void LogFailed(ConversationId conversation, string kind, string? place);

    [LoggerMessage(EventId = 1302, Level = LogLevel.Error, Message = "Conversation {Conversation}: the turn failed and the bot said so: {Kind} {Place}")]
    private partial void LogTurnFailed(ConversationId conversation, string kind, string? place);

    [LoggerMessage(EventId = 1303, Level = LogLevel.Error, Message = "Looking for waiting work failed and will be tried again: {Kind} {Place}")]
    private partial void LogSweepFailed(string kind, string? place);
}
