using YouthBot.Dialogs.Content;

namespace YouthBot.Dialogs.Context;

/// <summary>What one message says about the person who wrote it.</summary>
/// <param name="Said">What it states as fact.</param>
/// <param name="AskedFor">For whom it asks, without saying that they are it: “en als ik 18 ben?”.</param>
/// <param name="Rest">The words that say something else; words such as “ik”, “en”, “dan” say nothing.</param>
public sealed record PersonReading(PersonFacts Said, Asker? AskedFor, IReadOnlyList<string> Rest)
{
    /// <summary>Nothing is read.</summary>
    public static PersonReading Nothing { get; } = new(PersonFacts.None, null, []);

    /// <summary>Whether the message states something about the person and is about nothing else.</summary>
    public bool IsOnlyFacts => Rest.Count == 0 && AskedFor is null && !Said.IsEmpty;

    /// <summary>Whether the message is about nothing but for whom an answer is meant: “en voor mijn zoon?”.</summary>
    public Asker? OnlyFor => Rest.Count == 0 ? AskedFor ?? Said.Asker : null;
}
