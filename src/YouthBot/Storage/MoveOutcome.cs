using YouthBot.Handoff;

namespace YouthBot.Storage;

/// <summary>What became of a tap on the web.</summary>
public abstract record MoveOutcome
{
    private MoveOutcome()
    {
    }

    /// <summary>The conversation goes on by WhatsApp.</summary>
    /// <param name="GoesOn">The conversation that goes on: a turn waits in it.</param>
    /// <param name="Regions">Whose desks must look again.</param>
    public sealed record Moved(ConversationId GoesOn, IReadOnlyList<string> Regions) : MoveOutcome;

    /// <summary>Nothing moves: it was the wrong number, not them, too late, or one of the sides is gone.</summary>
    /// <param name="Phone">The conversation on WhatsApp in which a turn about it waits; null when there is none.</param>
    public sealed record Ended(ConversationId? Phone) : MoveOutcome;

    /// <summary>Something is being answered at this very moment: try again.</summary>
    public sealed record NotNow : MoveOutcome;
}
