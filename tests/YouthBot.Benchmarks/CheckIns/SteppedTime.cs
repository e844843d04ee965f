namespace YouthBot.Benchmarks.CheckIns;

/// <summary>A clock that stands still until it is moved; its timers ring when it passes them, once for each move.</summary>
internal sealed class SteppedTime(DateTimeOffset start) : TimeProvider
{
    private readonly Lock turn = new();
    private readonly List<Timer> timers = [];
    private DateTimeOffset now = start;

    public override DateTimeOffset GetUtcNow()
    {
        lock (turn) return now;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves on to a moment.</summary>
    public void MoveTo(DateTimeOffset moment)
    {
        Timer[] due;
        lock (turn)
        {
            now = moment;
            due = [.. timers.Where(timer => timer.Due <= moment)];
            foreach (var timer in due) timer.Rang(moment);
        }

        foreach (var timer in due) timer.Ring();
    }

    private sealed class Timer(SteppedTime clock, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan every = Timeout.InfiniteTimeSpan;

        public DateTimeOffset? Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            var atOnce = dueTime == TimeSpan.Zero;
            lock (clock.turn)
            {
                every = period;
                Due = dueTime == Timeout.InfiniteTimeSpan || atOnce ? null : clock.now + dueTime;
                if (atOnce && period != Timeout.InfiniteTimeSpan && period > TimeSpan.Zero) Due = clock.now + period;
                if (!clock.timers.Contains(this)) clock.timers.Add(this);
            }

            if (atOnce) ThreadPool.QueueUserWorkItem(_ => Ring());
            return true;
        }

        public void Rang(DateTimeOffset moment) => Due = every > TimeSpan.Zero ? moment + every : null;

        public void Ring() => callback(state);

        public void Dispose()
        {
            lock (clock.turn) clock.timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
