using System.Collections.Frozen;

namespace YouthBot.Dialogs.Content;

/// <summary>Whole messages that are no question, read from <c>content/words/smalltalk.yaml</c>.</summary>
public sealed class Smalltalk
{
    private readonly FrozenDictionary<string, SmalltalkReply> byMessage;

    /// <param name="byMessage">Normalised words joined by one space → the reply.</param>
    public Smalltalk(IReadOnlyDictionary<string, SmalltalkReply> byMessage) =>
        this.byMessage = byMessage.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The reply to these words, as the word reader reads a message; null when they are no smalltalk.</summary>
    public SmalltalkReply? Find(IReadOnlyList<string> words) => byMessage.GetValueOrDefault(string.Join(' ', words));
}
