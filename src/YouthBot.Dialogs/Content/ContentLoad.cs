namespace YouthBot.Dialogs.Content;

/// <summary>What came of loading. All or nothing: half a content set could lack the very reply that somebody in danger needs.</summary>
public abstract record ContentLoad
{
    private ContentLoad()
    {
    }

    /// <summary>No error; the warnings are sorted by file and line.</summary>
    public sealed record Loaded(ContentSet Content, IReadOnlyList<ContentProblem> Warnings) : ContentLoad;

    /// <summary>At least one error; all problems, warnings too, sorted by file and line.</summary>
    public sealed record Rejected(IReadOnlyList<ContentProblem> Problems) : ContentLoad;
}
