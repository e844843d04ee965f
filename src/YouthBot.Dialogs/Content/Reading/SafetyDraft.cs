using YouthBot.Dialogs.Safety;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>A safety category and where its parts were read.</summary>
internal sealed record SafetyDraft(
    SafetyCategory Category, Placed<string>? ArticleNamed, Place ReviewBy, IReadOnlyList<SafetyLevelDraft> Levels);
