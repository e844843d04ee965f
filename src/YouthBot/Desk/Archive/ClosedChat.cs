using YouthBot.Storage;
using YouthBot.Storage.Rows;

namespace YouthBot.Desk.Archive;

/// <summary>A conversation that a coach closed, opened again.</summary>
/// <param name="Row">Which, and how it ended.</param>
/// <param name="Said">What of it was theirs to read.</param>
/// <param name="Notes">What they wrote down about it, and colleagues in that talk.</param>
public sealed record ClosedChat(ClosedRow Row, IReadOnlyList<Said> Said, IReadOnlyList<DeskNote> Notes);
