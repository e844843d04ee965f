namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Reads fixed sentences with their placeholders; remembers what was read, for the rules.</summary>
internal sealed class FixedTexts(HelpLines helpLines, ProblemList problems)
{
    /// <summary>The sentences as they are written.</summary>
    public List<Placed<string>> Texts { get; } = [];

    /// <summary>The sentences that stand on buttons.</summary>
    public List<Placed<string>> Labels { get; } = [];

    public string Plain(YamlMap map, string key) => Fillable(map, key).ToString();

    public string Label(YamlMap map, string key)
    {
        var label = Plain(map, key);
        Labels.Add(new Placed<string>(label, map.At(key)));
        return label;
    }

    public Sentence Fillable(YamlMap map, string key, params string[] placeholders)
    {
        if (map.PlacedText(key) is not { } text) return new Sentence(map.Text(key));
        Texts.Add(text);
        var filled = helpLines.Fill(text.Value);
        var found = Placeholders.In(filled).ToHashSet(StringComparer.Ordinal);
        foreach (var lacking in placeholders.Where(name => !found.Contains(name)))
            problems.Add(ContentCodes.WrongPlaceholders, text.Place, $"“{key}” lacks the placeholder {{{lacking}}}: put it in.");
        foreach (var extra in found.Where(name => !placeholders.Contains(name, StringComparer.Ordinal)))
            problems.Add(ContentCodes.WrongPlaceholders, text.Place,
                $"“{key}” has the placeholder {{{extra}}}, which nothing fills: take it out.");
        return new Sentence(filled);
    }
}
