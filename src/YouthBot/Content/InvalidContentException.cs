using YouthBot.Dialogs.Content;

namespace YouthBot.Content;

/// <summary>The content is invalid and there is no older content to go on with.</summary>
public sealed class InvalidContentException(IReadOnlyList<ContentProblem> problems)
    : Exception("The content is invalid:\n" + string.Join('\n', problems))
{
    /// <summary>Every problem.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; } = problems;
}
