using YouthBot.Desk.Access;
using YouthBot.Dialogs.Content;

namespace YouthBot.Desk.Archive;

/// <summary>The page of one conversation that a coach closed.</summary>
/// <param name="Person">Who reads.</param>
/// <param name="Chat">What.</param>
/// <param name="Tags">The editors' labels.</param>
public sealed record ClosedChatView(DeskPerson Person, ClosedChat Chat, IReadOnlyList<ConversationTag> Tags);
