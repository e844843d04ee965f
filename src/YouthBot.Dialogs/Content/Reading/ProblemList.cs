namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Collects every problem of every file: an editor mends them in one go.</summary>
internal sealed class ProblemList
{
    private readonly List<ContentProblem> problems = [];

    public bool HasErrors => problems.Exists(problem => problem.Severity is ContentSeverity.Error);

    public void Add(ContentCode code, Place place, string message) =>
        Add(new ContentProblem(place.File, place.Line, code.Id, message, code.Severity));

    public void Add(ContentProblem problem) => problems.Add(problem);

    public IReadOnlyList<ContentProblem> Sorted() =>
    [
        .. problems.Distinct()
            .OrderBy(problem => problem.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Line)
            .ThenBy(problem => problem.Code, StringComparer.Ordinal),
    ];
}
