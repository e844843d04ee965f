using YouthBot.Dialogs.Plans;
using YouthBot.Handoff;

namespace YouthBot.Storage;

/// <summary>A plan that a link opens.</summary>
/// <param name="Conversation">The conversation that it belongs to.</param>
/// <param name="Channel">Its door.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Sequence">The last place in the feed of the conversation.</param>
/// <param name="Waiting">Whether an activity waits for its turn: then the plan may be another in a moment.</param>
/// <param name="Until">Until when the link opens it.</param>
public sealed record LinkedPlan(ConversationId Conversation, string Channel, Plan Plan, long Sequence, bool Waiting, DateTimeOffset Until);
