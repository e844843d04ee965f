using YouthBot.Dialogs.Content;

namespace YouthBot.Dialogs.Plans;

/// <summary>What the bot says about a plan and understands about it, read from <c>content/words/plan.yaml</c>.</summary>
public sealed record PlanWords
{
    /// <summary>Above the plan.</summary>
    public required string Title { get; init; }

    /// <summary>Above each part.</summary>
    public required IReadOnlyDictionary<PlanField, string> Headings { get; init; }

    /// <summary>Asks for other words in a part.</summary>
    public required IReadOnlyDictionary<PlanField, string> Asks { get; init; }

    /// <summary>How somebody names a part, as the word reader reads it.</summary>
    public required IReadOnlyDictionary<PlanField, IReadOnlySet<string>> Names { get; init; }

    /// <summary>Whole messages that ask to see the plan.</summary>
    public required IReadOnlySet<string> Show { get; init; }

    /// <summary>The words that ask for a change, before what is to be changed.</summary>
    public required IReadOnlySet<string> Change { get; init; }

    /// <summary>How somebody names the plan as a whole.</summary>
    public required IReadOnlySet<string> Whole { get; init; }

    /// <summary>Whole messages that share the plan with a coach.</summary>
    public required IReadOnlySet<string> Share { get; init; }

    /// <summary>Whole messages that throw the plan away.</summary>
    public required IReadOnlySet<string> Discard { get; init; }

    /// <summary>Whole messages that take “ja, delen” back.</summary>
    public required IReadOnlySet<string> StopSharing { get; init; }

    /// <summary>There is no plan.</summary>
    public required string None { get; init; }

    /// <summary>Above the plan when somebody asks for it.</summary>
    public required string Shown { get; init; }

    /// <summary>Above the plan after a change.</summary>
    public required string Changed { get; init; }

    /// <summary>Nothing was changed after all.</summary>
    public required string Unchanged { get; init; }

    /// <summary>What the link to the plan's own page says.</summary>
    public required string Link { get; init; }

    /// <summary>Below the plan where it has a page of its own; the link comes in the place of <c>[plan]</c>.</summary>
    public required string LinkLine { get; init; }

    /// <summary>A coach in this conversation can see the plan from now on.</summary>
    public required string Shared { get; init; }

    /// <summary>Somebody wants to share it where no coach can come.</summary>
    public required string NoCoach { get; init; }

    /// <summary>No coach can see the plan any more.</summary>
    public required string Unshared { get; init; }

    /// <summary>There was nothing to take back.</summary>
    public required string NotShared { get; init; }

    /// <summary>Asks whether the plan must really be thrown away.</summary>
    public required string DiscardConfirm { get; init; }

    /// <summary>Label.</summary>
    public required string DiscardYes { get; init; }

    /// <summary>Label.</summary>
    public required string DiscardNo { get; init; }

    /// <summary>The plan was thrown away.</summary>
    public required string Discarded { get; init; }

    /// <summary>Below the plan in a file to keep: {date}.</summary>
    public required Sentence MadeOn { get; init; }
}
