using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Reads <c>words/spelling.yaml</c>.</summary>
internal sealed class SpellingReader(ProblemList problems)
{
    public WordReader Read(string file, string text)
    {
        if (YamlText.Map(file, text, problems) is not { } map) return WordReader.Plain;
        var spelling = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in map.Keys)
        {
            var value = map.Text(key.Value);
            if (WordReader.Plain.Read(key.Value) is not [var word] || word != key.Value)
                problems.Add(ContentCodes.NeverMatches, key.Place,
                    $"“{key.Value}” is never met in a message: write one word, lower case, without accents and punctuation.");
            else if (value is not "" && string.Join(' ', WordReader.Plain.Read(value)) != value)
                problems.Add(ContentCodes.NeverMatches, key.Place,
                    $"“{value}” is not how words are read: write lower case, without accents and punctuation.");
            spelling[key.Value] = value;
        }

        return new WordReader(spelling);
    }
}
