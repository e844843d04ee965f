using YouthBot.Conversations;
using YouthBot.Handoff;
using YouthBot.Handoff.Sending;
using YouthBot.Storage.Rows;

namespace YouthBot.Tests.Conversations;

/// <summary>A row that cannot be sent now must not keep a processor busy until it can.</summary>
public sealed class HeadRelayTests
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(200);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_fails_or_comes_to_nothing_is_tried_again_at_the_next_poll_and_not_at_once(bool throws)
    {
        var clock = new Clock();
        using var relay = new Relay(clock, times => throws ? throw new IOException("the disk is full") : Task.FromResult(times > 1));
        await relay.StartAsync(default);
        await Assert.ThrowsAsync<TimeoutException>(() => relay.Second.WaitAsync(Moment));
        for (var ticks = 0; ticks < 100 && !relay.Second.IsCompleted; ticks++)
        {
            clock.Tick();
            await Task.WhenAny(relay.Second, Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System));
        }

        Assert.True(relay.Second.IsCompleted);
        await relay.StopAsync(default);
    }

    [Fact]
    public async Task What_was_sent_makes_place_for_the_next_at_once()
    {
        using var relay = new Relay(new Clock(), _ => Task.FromResult(true));
        await relay.StartAsync(default);
        await relay.Second.WaitAsync(TimeSpan.FromSeconds(30));
        await relay.StopAsync(default);
    }

    /// <summary>It was read while an older row was under way, of which nothing came: nobody else would come back to it before the poll.</summary>
    [Fact]
    public async Task What_was_passed_over_meanwhile_is_not_left_to_the_poll()
    {
        var first = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var relay = new Relay(new Clock(), times => times == 1 ? first.Task : Task.FromResult(false));
        await relay.StartAsync(default);
        await relay.ReadAsync(1);
        relay.Wake();
        await relay.ReadAsync(2);
        // the third reading begins after the second was dealt with
        relay.Wake();
        await relay.ReadAsync(3);
        Assert.False(relay.Second.IsCompleted);
        first.SetResult(false);
        await relay.Second.WaitAsync(TimeSpan.FromSeconds(30));
        await relay.StopAsync(default);
    }

    /// <summary>There is always one row.</summary>
    private sealed class Relay(TimeProvider time, Func<int, Task<bool>> send) : HeadRelay(time)
    {
        private readonly OutboxRow row = new(1, ConversationId.New(DateTimeOffset.UnixEpoch), "x", Guid.Empty, Purpose.Reply, Attempts: 0);
        private readonly TaskCompletionSource second = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly SemaphoreSlim read = new(0);
        private int sent;
        private int reads;

        public Task Second => second.Task;

        /// <summary>Waits until it was read so often.</summary>
        public async Task ReadAsync(int times)
        {
            for (; reads < times; reads++) Assert.True(await read.WaitAsync(TimeSpan.FromSeconds(30)));
        }

        public override void Dispose()
        {
            read.Dispose();
            base.Dispose();
        }

        protected override Task<bool> OpenAsync(CancellationToken stopping) => Task.FromResult(true);

        protected override Task<IReadOnlyList<OutboxRow>> ReadHeadsAsync(int limit, CancellationToken stopping)
        {
            read.Release();
            return Task.FromResult<IReadOnlyList<OutboxRow>>([row]);
        }

        protected override Task<bool> SendAsync(OutboxRow head)
        {
            if (Interlocked.Increment(ref sent) == 2) second.TrySetResult();
            return send(sent);
        }

        protected override void Report(Exception error)
        {
        }
    }

    /// <summary>Its polls come when the test says so.</summary>
    private sealed class Clock : TimeProvider
    {
        private TimerCallback tick = _ => { };

        public void Tick() => tick(null);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            tick = callback;
            return new Silent();
        }

        private sealed class Silent : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
