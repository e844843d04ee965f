using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>
/// Reads one YAML map strictly: what is missing, unknown or of another form is reported with its line. A value that cannot be read becomes
/// a harmless one, so that the other values of the file are still checked; the report already keeps the content from loading.
/// </summary>
internal sealed class YamlMap(string file, YamlMappingNode node, ProblemList problems)
{
    private readonly List<string> asked = [];

    public Place Place => PlaceOf(node);

    public IEnumerable<Placed<string>> Keys => node.Children.Keys.Select(key => new Placed<string>(key.ToString(), PlaceOf(key)));

    /// <summary>Where a key stands; where the map starts when it is not there.</summary>
    public Place At(string key) => node.Children.Keys.FirstOrDefault(other => IsScalar(other, key)) is { } found ? PlaceOf(found) : Place;

    public string Text(string key, string otherwise = "") => Find(key) is null ? Missing(key, otherwise) : OptionalText(key) ?? otherwise;

    public string? OptionalText(string key) => PlacedText(key)?.Value;

    public Placed<string> RequiredText(string key) => PlacedText(key) ?? new Placed<string>(Text(key), At(key));

    /// <summary>With the place of the value itself, which may stand below its key.</summary>
    public Placed<string>? PlacedText(string key)
    {
        if (Find(key) is not { } value) return null;
        if (value is YamlScalarNode { Value: { } text }) return new Placed<string>(text.Trim(), PlaceOf(value));
        Wrong(key, value, "must be a text");
        return null;
    }

    public DateOnly Date(string key, DateOnly otherwise) => Find(key) is null ? Missing(key, otherwise) : OptionalDate(key) ?? otherwise;

    public DateOnly? OptionalDate(string key)
    {
        if (PlacedText(key) is not { } text) return null;
        if (DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        problems.Add(ContentCodes.WrongValue, text.Place, $"“{key}” must be a date like 2026-11-21, not “{text.Value}”.");
        return null;
    }

    public Uri? OptionalLink(string key)
    {
        if (PlacedText(key) is not { } text) return null;
        if (Uri.TryCreate(text.Value, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps) return uri;
        problems.Add(ContentCodes.LinkNotHttps, text.Place,
            $"“{key}” must be an absolute address that starts with https://, not “{text.Value}”.");
        return null;
    }

    public IReadOnlyList<Placed<string>> Texts(string key)
    {
        if (Find(key) is null) return Missing<IReadOnlyList<Placed<string>>>(key, []);
        return OptionalTexts(key);
    }

    public IReadOnlyList<Placed<string>> OptionalTexts(string key)
    {
        var texts = new List<Placed<string>>();
        foreach (var item in Items(key, "must be a list of texts"))
        {
            if (!IsEmpty(item) && item is YamlScalarNode { Value: { } text }) texts.Add(new Placed<string>(text.Trim(), PlaceOf(item)));
            else Wrong(key, item, "must be a list of texts");
        }

        return texts;
    }

    /// <summary>One text, or a list of them.</summary>
    public IReadOnlyList<Placed<string>> OneOrMoreTexts(string key) =>
        Find(key) is YamlScalarNode ? [PlacedText(key)!] : OptionalTexts(key);

    /// <summary>A text line by line, each with its own place; empty when the key is not there.</summary>
    public IReadOnlyList<Placed<string>> Lines(string key)
    {
        if (PlacedText(key) is not { } text) return [];

        // a text below “|-” starts on the line after it
        var first = text.Place.Line + (Find(key) is YamlScalarNode { Style: ScalarStyle.Literal } ? 1 : 0);
        return [.. text.Value.Split('\n').Select((line, index) => new Placed<string>(line, new Place(file, first + index)))];
    }

    /// <summary>“true”, or not there.</summary>
    public bool Flag(string key)
    {
        if (PlacedText(key) is not { } text) return false;
        if (text.Value is not ("true" or "false"))
            problems.Add(ContentCodes.WrongValue, text.Place, $"“{key}” is true or false, not “{text.Value}”.");
        return text.Value is "true";
    }

    public IReadOnlyList<YamlMap> OptionalMaps(string key) =>
        Find(key) is null ? [] : MapsOf(new YamlSequenceNode(Items(key, "must be a list")), file, problems);

    public YamlMap? Map(string key) => Find(key) is null ? Missing<YamlMap?>(key, null) : OptionalMap(key);

    public YamlMap? OptionalMap(string key)
    {
        if (Find(key) is not { } value) return null;
        if (value is YamlMappingNode map) return new YamlMap(file, map, problems);
        Wrong(key, value, "must be a map of keys and values");
        return null;
    }

    /// <summary>Call when everything is read: a key that nobody asked for is a mistake, often of spelling.</summary>
    public void Close()
    {
        foreach (var key in Keys.Where(key => !asked.Contains(key.Value, StringComparer.Ordinal)))
            problems.Add(ContentCodes.UnknownKey, key.Place,
                $"The key “{key.Value}” is unknown here; known are {string.Join(", ", asked.Distinct(StringComparer.Ordinal))}.");
    }

    internal static IReadOnlyList<YamlMap> MapsOf(YamlSequenceNode list, string file, ProblemList problems)
    {
        var maps = new List<YamlMap>();
        foreach (var item in list.Children)
        {
            if (item is YamlMappingNode map) maps.Add(new YamlMap(file, map, problems));
            else problems.Add(ContentCodes.WrongValue, new Place(file, (int)item.Start.Line),
                "Every item of this list must be a map of keys and values.");
        }

        return maps;
    }

    private IList<YamlNode> Items(string key, string wanted)
    {
        if (Find(key) is not { } value) return [];
        if (value is YamlSequenceNode list) return list.Children;
        Wrong(key, value, wanted);
        return [];
    }

    private YamlNode? Find(string key)
    {
        asked.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) && !IsEmpty(value) ? value : null;
    }

    /// <summary>“article: null” and “by:” say that there is no value; a quoted text always is one, unless there is nothing in it.</summary>
    private static bool IsEmpty(YamlNode value) =>
        value is YamlScalarNode scalar
        && (string.IsNullOrWhiteSpace(scalar.Value) || (scalar.Style is ScalarStyle.Plain && scalar.Value is "null" or "~"));

    private static bool IsScalar(YamlNode value, string text) => value is YamlScalarNode scalar && scalar.Value == text;

    private T Missing<T>(string key, T otherwise)
    {
        problems.Add(ContentCodes.MissingKey, At(key), $"Give “{key}” a value: it is required.");
        return otherwise;
    }

    private void Wrong(string key, YamlNode value, string wanted) =>
        problems.Add(ContentCodes.WrongValue, PlaceOf(value), $"“{key}” {wanted}.");

    private Place PlaceOf(YamlNode value) => new(file, (int)value.Start.Line);
}
