namespace YouthBot.Dialogs.Content;

/// <summary>A fixed sentence with placeholders. Not a string, so that it cannot be sent with its placeholders still in it.</summary>
public sealed class Sentence
{
    private readonly string text;
    private readonly HashSet<string> names;

    /// <param name="text">The sentence, <c>{names}</c> between braces.</param>
    public Sentence(string text)
    {
        this.text = text;
        names = Placeholders.In(text).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The sentence with a value for each placeholder: exactly those that it has.</summary>
    /// <exception cref="ArgumentException">A value is missing, or the sentence has no such placeholder.</exception>
    public string Fill(params (string Name, string Value)[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var byName = values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal);
        if (!names.SetEquals(byName.Keys))
            throw new ArgumentException($"The sentence “{text}” was given {string.Join(", ", byName.Keys)}.", nameof(values));
        return Placeholders.Replace(text, name => byName[name]);
    }

    /// <summary>The sentence as it is written, placeholders and all.</summary>
    public override string ToString() => text;
}
