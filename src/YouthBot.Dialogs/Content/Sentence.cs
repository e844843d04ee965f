using System.Text;

namespace YouthBot.Dialogs.Content;

/// <summary>A fixed sentence with placeholders. Not a string, so that it cannot be sent with its placeholders still in it.</summary>
public sealed class Sentence
{
    private readonly string text;
    private readonly (string Plain, string? Name)[] pieces;
    private readonly HashSet<string> names;

    /// <param name="text">The sentence, <c>{names}</c> between braces.</param>
    public Sentence(string text)
    {
        this.text = text;
        pieces = [.. Placeholders.Cut(text)];
        names = pieces.Select(piece => piece.Name).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The sentence with a value for each placeholder: exactly those that it has. A value that happens to hold braces is not read again.</summary>
    /// <exception cref="ArgumentException">A value is missing, or the sentence has no such placeholder.</exception>
    public string Fill(params (string Name, string Value)[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (!names.SetEquals(values.Select(value => value.Name)))
        {
            throw new ArgumentException(
                $"The sentence “{text}” was given {string.Join(", ", values.Select(value => value.Name))}.", nameof(values));
        }

        var filled = new StringBuilder(text.Length);
        foreach (var (plain, name) in pieces)
        {
            filled.Append(plain);
            if (name is not null) filled.Append(Array.Find(values, value => value.Name == name).Value);
        }

        return filled.ToString();
    }

    /// <summary>The sentence as it is written, placeholders and all.</summary>
    public override string ToString() => text;
}
