using YouthBot.Dialogs.Safety;

namespace YouthBot.Handoff.Ownership;

/// <summary>A help card that the bot gave while a coach had the word.</summary>
/// <param name="Category">For what.</param>
/// <param name="Level">How serious.</param>
public sealed record HelpCard(string Category, SafetyLevel Level);
