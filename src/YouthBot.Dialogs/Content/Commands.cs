using System.Collections.Frozen;

namespace YouthBot.Dialogs.Content;

/// <summary>
/// The messages that are a command, read from <c>content/words/commands.yaml</c>. Only a whole message is one: “stop” stops, “ik wil
/// stoppen met school” is a question.
/// </summary>
public sealed class Commands
{
    private readonly FrozenDictionary<string, Command> byMessage;

    /// <param name="byMessage">Normalised words joined by one space → the command.</param>
    public Commands(IReadOnlyDictionary<string, Command> byMessage) =>
        this.byMessage = byMessage.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Every message that is a command, its normalised words joined by one space.</summary>
    internal IEnumerable<string> Messages => byMessage.Keys.Order(StringComparer.Ordinal);

    /// <summary>The command that these words are, as the word reader reads a message; null when they are none.</summary>
    public Command? Find(IReadOnlyList<string> words) =>
        byMessage.TryGetValue(string.Join(' ', words), out var command) ? command : null;
}
