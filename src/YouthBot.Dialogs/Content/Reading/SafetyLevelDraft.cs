using YouthBot.Dialogs.Safety;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>One level of a safety category as it is written, its placeholders still in it.</summary>
internal sealed record SafetyLevelDraft(
    string Name, SafetyLevel Level, Place Place, IReadOnlyList<Placed<string>> HelpLines, Placed<string> Reply);
