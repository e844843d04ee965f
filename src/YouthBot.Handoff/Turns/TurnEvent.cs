using YouthBot.Dialogs.Activities;
using YouthBot.Handoff.Sending;

namespace YouthBot.Handoff.Turns;

/// <summary>What a turn wants to happen. The host makes it happen; the turn only says so.</summary>
public abstract record TurnEvent
{
    private TurnEvent()
    {
    }

    /// <summary>The bot says something.</summary>
    /// <param name="Activity">What it says.</param>
    /// <param name="Purpose">Why: it decides which rules the last check applies.</param>
    public sealed record ReplyCreated(Activity Activity, Purpose Purpose) : TurnEvent;

    /// <summary>The young person wants everything erased, on both sides, now.</summary>
    public sealed record ErasureRequested : TurnEvent;
}
