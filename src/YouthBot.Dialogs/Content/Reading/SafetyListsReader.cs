using YouthBot.Dialogs.Safety;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Reads <c>safety/lists.yaml</c>.</summary>
internal sealed class SafetyListsReader(ProblemList problems)
{
    public SafetyLists? Read(string file, string text)
    {
        if (YamlText.Map(file, text, problems) is not { } map || map.Map("lists") is not { } named) return null;
        map.Close();
        var lists = new Dictionary<string, IReadOnlyList<SafetyPattern>>(StringComparer.Ordinal);
        foreach (var name in named.Keys)
        {
            if (!SafetyLists.IsName(name.Value))
                problems.Add(ContentCodes.WrongValue, name.Place,
                    $"“{name.Value}” cannot be named in a pattern: write small letters and hyphens.");
            if (ReadEntries(named.Texts(name.Value)) is { Count: > 0 } entries) lists[name.Value] = entries;
        }

        return new SafetyLists(lists);
    }

    private List<SafetyPattern> ReadEntries(IReadOnlyList<Placed<string>> sources)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var twice in sources.Where(source => !seen.Add(source.Value)))
            problems.Add(ContentCodes.ListedTwice, twice.Place, $"“{twice.Value}” stands twice in this list: once is enough.");
        // a list names no other list: an editor need not follow a trail to see what a pattern means
        return SafetyPatterns.Read(sources, SafetyLists.None, problems);
    }
}
