using YouthBot.Dialogs.Safety;
using YouthBot.Dialogs.Search;

namespace YouthBot.Handoff.Turns;

/// <summary>Why a turn went as it did: for <c>ask</c>, for tests, never for a log.</summary>
/// <param name="Rule">Name of the rule that matched.</param>
/// <param name="Kind">Kind of the reply; null when there is none.</param>
/// <param name="Article">The article that the reply belongs to.</param>
/// <param name="Candidates">What the search found, best first.</param>
/// <param name="Safety">Code of the safety category.</param>
/// <param name="Level">How serious.</param>
public sealed record Decision(
    string Rule,
    string? Kind = null,
    string? Article = null,
    IReadOnlyList<Candidate>? Candidates = null,
    string? Safety = null,
    SafetyLevel? Level = null);
