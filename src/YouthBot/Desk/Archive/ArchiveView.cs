using YouthBot.Desk.Access;
using YouthBot.Dialogs.Content;
using YouthBot.Storage.Rows;

namespace YouthBot.Desk.Archive;

/// <summary>The page on which a coach looks for a conversation.</summary>
/// <param name="Person">Who.</param>
/// <param name="Asked">What they filled in.</param>
/// <param name="Found">What fits; one more than is shown when there are more.</param>
/// <param name="Tags">The editors' labels.</param>
public sealed record ArchiveView(
    DeskPerson Person, ArchiveQuestion Asked, IReadOnlyList<ClosedRow> Found, IReadOnlyList<ConversationTag> Tags);
