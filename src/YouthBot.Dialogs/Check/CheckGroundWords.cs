using YouthBot.Dialogs.Content;

namespace YouthBot.Dialogs.Check;

/// <summary>What is said of a ground.</summary>
/// <param name="Holds">What holds: one sentence.</param>
/// <param name="Until">Until when: one sentence; <c>{day}</c> is the day where the ground has one.</param>
/// <param name="Articles">Ids of articles that say more.</param>
public sealed record CheckGroundWords(string Holds, Sentence Until, IReadOnlyList<string> Articles);
