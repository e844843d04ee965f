using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Reads <c>words/synonyms.yaml</c>: the name of a group → its words.</summary>
internal sealed class SynonymsReader(WordReader words, ProblemList problems)
{
    public Synonyms Read(string file, string text)
    {
        if (YamlText.Map(file, text, problems) is not { } map) return Synonyms.None;
        var groups = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var key in map.Keys) groups[key.Value] = Members(map.Texts(key.Value));
        return new Synonyms(groups, words);
    }

    private List<string> Members(IReadOnlyList<Placed<string>> texts)
    {
        var members = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var read = words.Read(text.Value);
            if (read.Count == 0)
                problems.Add(ContentCodes.NeverMatches, text.Place,
                    $"“{text.Value}” has no letters or digits, so it stands in no message: take it away.");
            else if (!seen.Add(string.Join(' ', read.Select(DutchStemmer.Stem))))
                problems.Add(ContentCodes.SynonymTwice, text.Place,
                    $"“{text.Value}” is read like another word of this group, because of its stem or spelling.yaml: take one away.");
            else members.Add(text.Value);
        }

        return members;
    }
}
