namespace YouthBot.Dialogs.Content;

/// <summary>What the bot says when a conversation goes from the web chat to WhatsApp, read from <c>content/words/move.yaml</c>.</summary>
public sealed record MoveWords
{
    /// <summary>What the person sends by WhatsApp; it is filled in for them: {code}.</summary>
    public required Sentence Message { get; init; }

    /// <summary>On WhatsApp: which number to tap in the web chat: {region}, {number}.</summary>
    public required Sentence AskNumber { get; init; }

    /// <summary>The code opens nothing, or nothing any more.</summary>
    public required string Unknown { get; init; }

    /// <summary>Somebody tapped another number, or said that it is not them.</summary>
    public required string Ended { get; init; }

    /// <summary>The conversation goes on here.</summary>
    public required string Moved { get; init; }

    /// <summary>Behind it when a coach has the conversation: {name}.</summary>
    public required Sentence MovedCoach { get; init; }

    /// <summary>Behind it when somebody waits for a human.</summary>
    public required string MovedWaiting { get; init; }

    /// <summary>There was a conversation here already: it goes on.</summary>
    public required string Joined { get; init; }

    /// <summary>Asks whether the plan comes along.</summary>
    public required string OfferPlan { get; init; }

    /// <summary>The same for somebody who has a plan here too.</summary>
    public required string OfferPlanInstead { get; init; }

    /// <summary>Label of the button that takes the plan.</summary>
    public required string TakePlan { get; init; }

    /// <summary>Label of the button that does not.</summary>
    public required string LeavePlan { get; init; }

    /// <summary>The plan came along.</summary>
    public required string PlanTaken { get; init; }

    /// <summary>It did not.</summary>
    public required string PlanLeft { get; init; }

    /// <summary>Among what is kept: a plan of which nobody has said yet whether it comes along.</summary>
    public required string KeptOffered { get; init; }

    /// <summary>The last words on the web.</summary>
    public required string ClosedOnWeb { get; init; }
}
