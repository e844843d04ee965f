using YouthBot.Dialogs.Safety;

namespace YouthBot.Handoff.Turns;

/// <summary>
/// What the bot remembers between turns. As little as it can do with; stored encrypted beside the conversation.
/// </summary>
/// <param name="Greeted">Whether the first words were said: they are said once, however often members are announced.</param>
/// <param name="Choices">Ids of the articles offered by the last “did you mean”, in order, so that “2” is an answer.</param>
/// <param name="LastArticle">The article answered last, so that “meer” is an answer.</param>
/// <param name="AsksToErase">Whether the last question was “shall I erase this?”.</param>
/// <param name="Help">What the last reply helped with, so that a “nee” to “are you safe?” is not taken for small talk.</param>
public sealed record ChatMemory(
    bool Greeted, IReadOnlyList<string> Choices, string? LastArticle, bool AsksToErase, SafetyFinding? Help = null)
{
    /// <summary>Nothing was said yet.</summary>
    public static ChatMemory Empty { get; } = new(Greeted: false, Choices: [], LastArticle: null, AsksToErase: false);

    /// <summary>The same talk, but an open “shall I erase this?” is over: a “yes” to something later must not erase anything.</summary>
    public ChatMemory GoOn() => this with { AsksToErase = false };

    /// <summary>What stays when the talk moves on: only that the first words were said.</summary>
    public ChatMemory MoveOn() => Empty with { Greeted = Greeted };
}
