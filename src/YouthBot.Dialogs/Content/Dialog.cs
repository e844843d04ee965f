namespace YouthBot.Dialogs.Content;

/// <summary>
/// A guided conversation, read from <c>content/dialogs/&lt;id&gt;.yaml</c>. The linter has checked it: every target exists, every question can
/// be skipped, and no way through it runs in a circle without asking.
/// </summary>
public sealed record Dialog
{
    /// <summary>The target after which nothing comes.</summary>
    public const string End = "end";

    /// <summary>The target of a step that a signal led to: where the talk was going.</summary>
    public const string Back = "back";

    /// <summary>Unique; the name of the file.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about, as it stands in a sentence: “een gesprek over wat jij wilt”.</summary>
    public required string Title { get; init; }

    /// <summary>The label of the button that starts it; saying it starts the dialog too.</summary>
    public required string Button { get; init; }

    /// <summary>Whole messages that start it, as the word reader reads them.</summary>
    public IReadOnlySet<string> Start { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The steps in the order of the file; the first one starts. Never empty.</summary>
    public required IReadOnlyList<DialogStep> Steps { get; init; }

    /// <summary>What in somebody's own words leads to one kind question.</summary>
    public IReadOnlyList<DialogSignal> Signals { get; init; } = [];

    /// <summary>The step with this id; null when an editor took it away.</summary>
    public DialogStep? Find(string id) => Steps.FirstOrDefault(step => step.Id == id);

    /// <summary>Whether the step is one that a signal leads to.</summary>
    public bool IsDetour(string step) => Signals.Any(signal => signal.Ask == step);
}
